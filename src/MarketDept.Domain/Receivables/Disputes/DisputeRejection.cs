using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>The leader accepted no deduction (驳回).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DisputeRejection
{
    internal DisputeRejection(StaffMember by, string reason, Instant at)
    {
        By = Guard.Against.Null(by);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = at;
    }

    /// <summary>Who decided, in the position held then (决定人).</summary>
    public StaffMember By { get; }

    /// <summary>Why (理由).</summary>
    public string Reason { get; }

    /// <summary>When.</summary>
    public Instant At { get; }
}
