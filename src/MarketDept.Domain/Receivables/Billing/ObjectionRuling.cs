using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>How an objection was decided (质疑处理决定): what was verified, who proposed, and who else decided. Equality is by value.</summary>
[Clause("6.3")]
public sealed record ObjectionRuling
{
    internal ObjectionRuling(string finding, Id<StaffMember> proposedBy, Id<StaffMember> decidedBy, Money before, Money after, Instant at)
    {
        Finding = Guard.Against.NullOrWhiteSpace(finding);
        ProposedBy = Guard.Against.Default(proposedBy);
        DecidedBy = Guard.Against.Default(decidedBy);
        Before = before;
        After = after;
        At = at;
    }

    /// <summary>What was verified (核实结果).</summary>
    public string Finding { get; }

    /// <summary>Who verified it and proposed how to handle it (提出处理意见的人).</summary>
    public Id<StaffMember> ProposedBy { get; }

    /// <summary>Who decided (决定人), never the one who proposed.</summary>
    public Id<StaffMember> DecidedBy { get; }

    /// <summary>What the bill came to before (原金额).</summary>
    public Money Before { get; }

    /// <summary>What it comes to since (决定后金额), never more than before.</summary>
    public Money After { get; }

    /// <summary>When (决定时间).</summary>
    public Instant At { get; }
}
