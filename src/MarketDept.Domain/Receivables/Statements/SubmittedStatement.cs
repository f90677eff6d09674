namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A statement as submitted to the manager (已提交报表). It never changes: facts that come late make another revision.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("9.6")]
public sealed record SubmittedStatement : DomainValue
{
    internal SubmittedStatement(
        int revision, MonthStatement statement, string? reason, Id<StaffMember> by, Id<StaffMember> to, LocalDate on, Instant at)
    {
        Revision = revision;
        Statement = Guard.Against.Null(statement);
        Reason = revision == 1 ? reason : Guard.Against.NullOrWhiteSpace(reason);
        By = Guard.Against.Default(by);
        To = Guard.Against.Default(to);
        On = on;
        At = at;
    }

    /// <summary>The number of the submission, from 1 for the first statement (修订号).</summary>
    public int Revision { get; }
    /// <summary>The statement as it was submitted (报表).</summary>
    public MonthStatement Statement { get; }
    /// <summary>Why the statement was revised (修订原因); null for the first statement.</summary>
    public string? Reason { get; }
    /// <summary>The id of the person who submitted the statement (提交人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>The id of the manager who got the statement, or of the person who acts for him (接收人).</summary>
    public Id<StaffMember> To { get; }
    /// <summary>The day of submission, in the company's time zone (提交日).</summary>
    public LocalDate On { get; }
    /// <summary>The moment of submission (提交时间).</summary>
    public Instant At { get; }
}
