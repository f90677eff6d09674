namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A deduction that the department's leader accepted in a dispute (同意的扣款). Nothing but such a deduction lowers the debt without
/// payment.</summary>
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

    /// <summary>The id of the dispute in which the deduction was accepted (质疑).</summary>
    public Id<Dispute> Dispute { get; }
    /// <summary>The id of the debt that the deduction lowers (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>Whether the customer claimed damage or a lower price (种类).</summary>
    public DisputeKind Kind { get; }
    /// <summary>The accepted amount in yuan, more than zero (金额).</summary>
    public Money Amount { get; }
    /// <summary>The person who decided, in the position held then (决定人).</summary>
    public StaffMember By { get; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public Instant At { get; }
    /// <summary>The day of the decision (决定日), in the company's time zone; the deduction is booked on it or later.</summary>
    public LocalDate DecidedOn { get; }
}
