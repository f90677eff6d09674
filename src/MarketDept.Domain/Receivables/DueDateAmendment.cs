namespace MarketDept.Domain.Receivables;

/// <summary>An amendment of a debt's due date, since the contract was amended (变更付款日期). Earlier due dates stay on record.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("9.4")]
public sealed record DueDateAmendment : DomainValue
{
    internal DueDateAmendment(LocalDate dueOn, LocalDate agreedOn, Id<StaffMember> by, string agreement, Instant at)
    {
        DueOn = Guard.Against.Default(dueOn);
        AgreedOn = Guard.Against.Default(agreedOn);
        By = Guard.Against.Default(by);
        Agreement = Guard.Against.NullOrWhiteSpace(agreement);
        At = at;
    }

    /// <summary>The new due date of the debt (新付款日期).</summary>
    public LocalDate DueOn { get; }
    /// <summary>The day of the agreement, from which the new due date holds (变更日).</summary>
    public LocalDate AgreedOn { get; }
    /// <summary>The id of the person who decided (决定人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>The agreement with the customer, and where it is kept (变更依据).</summary>
    public string Agreement { get; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public Instant At { get; }
}
