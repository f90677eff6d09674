namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A deduction that the leader accepted in a dispute (同意的扣款). Nothing else lowers the debt.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("9.3")]
public sealed record AcceptedDeduction : DomainValue
{
    internal static readonly ClauseId Clause = new(9, 3);

    internal AcceptedDeduction(
        Id<Dispute> dispute, Id<Receivable> receivable, DisputeKind kind, Money amount, StaffMember by, Instant at, LocalDate decidedOn)
    {
        Dispute = Guard.Against.Default(dispute);
        Receivable = Guard.Against.Default(receivable);
        Kind = kind;
        Amount = Guard.Against.NotPositive(amount);
        By = Guard.Against.Null(by);
        At = at;
        DecidedOn = decidedOn;
    }

    /// <summary>The dispute in which it was accepted (质疑).</summary>
    public Id<Dispute> Dispute { get; }
    /// <summary>The debt that it lowers (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>A claim for damage, or a deduction of price (种类).</summary>
    public DisputeKind Kind { get; }
    /// <summary>The amount in yuan, more than zero (金额).</summary>
    public Money Amount { get; }
    /// <summary>The person who decided, in the position held then (决定人).</summary>
    public StaffMember By { get; }
    /// <summary>When it was decided.</summary>
    public Instant At { get; }
    /// <summary>The day of the decision, the first day for booking (决定日).</summary>
    public LocalDate DecidedOn { get; }
}
