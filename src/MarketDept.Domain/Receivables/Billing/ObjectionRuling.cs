namespace MarketDept.Domain.Receivables.Billing;

/// <summary>How an objection was decided (质疑处理决定): what was verified, who proposed, and who else decided. Equality is by value.</summary>
/// <param name="Finding">What was verified (核实结果).</param>
/// <param name="ProposedBy">Who verified it and proposed how to handle it (提出处理意见的人).</param>
/// <param name="DecidedBy">Who decided (决定人), never the one who proposed.</param>
/// <param name="Before">What the bill came to before (原金额).</param>
/// <param name="After">What it comes to since (决定后金额), never more than before.</param>
/// <param name="At">When (决定时间).</param>
[Clause("6.3")]
public sealed record ObjectionRuling(string Finding, Id<StaffMember> ProposedBy, Id<StaffMember> DecidedBy, Money Before, Money After, Instant At) : DomainValue
{
    /// <summary>What was verified (核实结果).</summary>
    public string Finding { get; } = Guard.Against.NullOrWhiteSpace(Finding);
    /// <summary>Who verified it and proposed how to handle it (提出处理意见的人).</summary>
    public Id<StaffMember> ProposedBy { get; } = Guard.Against.Default(ProposedBy);
    /// <summary>Who decided (决定人), never the one who proposed.</summary>
    public Id<StaffMember> DecidedBy { get; } = Guard.Against.Default(DecidedBy);
}
