namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A statement as it was handed in (已提交报表). Frozen: what comes in later makes another revision.</summary>
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

    /// <summary>Which revision (修订号), from 1 on.</summary>
    public int Revision { get; }
    /// <summary>What was handed in (报表).</summary>
    public MonthStatement Statement { get; }
    /// <summary>Why it was revised (修订原因); null for the first.</summary>
    public string? Reason { get; }
    /// <summary>Who handed it in (提交人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>The manager to whom (接收人).</summary>
    public Id<StaffMember> To { get; }
    /// <summary>On which day of the company's calendar (提交日).</summary>
    public LocalDate On { get; }
    /// <summary>When (提交时间).</summary>
    public Instant At { get; }
}
