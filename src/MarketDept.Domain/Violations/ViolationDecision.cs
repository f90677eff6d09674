using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>The decision of a violation (认定决定): what was established, by whom and when, and until when it can be appealed.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.1")]
public sealed record ViolationDecision
{
    internal ViolationDecision(EstablishedFinding finding, StaffMember by, Instant at, Instant appealableUntil)
    {
        Finding = Guard.Against.Null(finding);
        By = Guard.Against.Null(by);
        At = at;
        AppealableUntil = appealableUntil;
    }

    /// <summary>What was established (认定内容).</summary>
    public EstablishedFinding Finding { get; }

    /// <summary>Who decided, in the position held then (决定人).</summary>
    public StaffMember By { get; }

    /// <summary>When it was decided.</summary>
    public Instant At { get; }

    /// <summary>Until when it can be appealed (申诉期限): before this instant, and from it on no more.</summary>
    public Instant AppealableUntil { get; }
}
