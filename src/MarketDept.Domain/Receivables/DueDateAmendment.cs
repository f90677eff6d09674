namespace MarketDept.Domain.Receivables;

/// <summary>The contract was amended and the debt is due on another day (变更付款日期). The day it was due before stays on record.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("9.4")]
public sealed record DueDateAmendment : DomainValue
{
    internal DueDateAmendment(LocalDate dueOn, LocalDate agreedOn, Id<StaffMember> by, string agreement, Instant at)
    {
        DueOn = dueOn;
        AgreedOn = agreedOn;
        By = Guard.Against.Default(by);
        Agreement = Guard.Against.NullOrWhiteSpace(agreement);
        At = at;
    }

    /// <summary>The new due date (新付款日期).</summary>
    public LocalDate DueOn { get; }
    /// <summary>The day from which it holds (变更日).</summary>
    public LocalDate AgreedOn { get; }
    /// <summary>The person who decided (决定人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>What was agreed with the customer, and where it is kept (变更依据).</summary>
    public string Agreement { get; }
    /// <summary>When it was decided.</summary>
    public Instant At { get; }
}
