namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The decision on a customer's objection to a bill (质疑处理决定), with the verification behind it. Equality is by value.</summary>
/// <param name="Finding">The result of the verification (核实结果).</param>
/// <param name="ProposedBy">The person who verified and proposed the handling (提出处理意见的人).</param>
/// <param name="DecidedBy">The person who decided, never the proposer (决定人).</param>
/// <param name="Before">The total of the bill before the decision, in yuan (原金额).</param>
/// <param name="After">The total of the bill after the decision, in yuan (决定后金额), never more than before.</param>
/// <param name="At">The moment of the decision (决定时间).</param>
[Clause("6.3")]
public sealed record ObjectionRuling(string Finding, Id<StaffMember> ProposedBy, Id<StaffMember> DecidedBy, Money Before, Money After, Instant At) : DomainValue
{
    /// <summary>The result of the verification, in words (核实结果).</summary>
    public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    /// <summary>The id of the person who verified and proposed the handling (提出处理意见的人).</summary>
    public Id<StaffMember> ProposedBy { get; } = Guard.Against.Default(ProposedBy);
    /// <summary>The id of the person who decided, never the proposer (决定人).</summary>
    public Id<StaffMember> DecidedBy { get; } = Guard.Against.Default(DecidedBy);
}
