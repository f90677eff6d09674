namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The decision on an objection (质疑处理决定): the verification, the proposer, and another person who decided. Equality is by value.</summary>
/// <param name="Finding">The result of the verification (核实结果).</param>
/// <param name="ProposedBy">The person who verified and proposed the handling (提出处理意见的人).</param>
/// <param name="DecidedBy">The person who decided, never the proposer (决定人).</param>
/// <param name="Before">The total before, in yuan (原金额).</param>
/// <param name="After">The total after, in yuan (决定后金额), never more than before.</param>
/// <param name="At">The moment of the decision (决定时间).</param>
[Clause("6.3")]
public sealed record ObjectionRuling(string Finding, Id<StaffMember> ProposedBy, Id<StaffMember> DecidedBy, Money Before, Money After, Instant At) : DomainValue
{
    /// <summary>The result of the verification (核实结果).</summary>
    public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    /// <summary>The person who verified and proposed the handling (提出处理意见的人).</summary>
    public Id<StaffMember> ProposedBy { get; } = Guard.Against.Default(ProposedBy);
    /// <summary>The person who decided, never the proposer (决定人).</summary>
    public Id<StaffMember> DecidedBy { get; } = Guard.Against.Default(DecidedBy);
}
