using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>Who dismissed, upheld, overturned or withdrew, why and when (裁定).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record Ruling
{
    internal Ruling(StaffMember by, string reason, Instant at)
    {
        By = Guard.Against.Null(by);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = at;
    }

    /// <summary>Who ruled, in the position held then (裁定人).</summary>
    public StaffMember By { get; }

    /// <summary>Why (理由).</summary>
    public string Reason { get; }

    /// <summary>When.</summary>
    public Instant At { get; }
}
