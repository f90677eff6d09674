using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>That a notice ended without being completed (终止): who ended it, why and when.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record NoticeEnd
{
    internal NoticeEnd(StaffMember by, string reason, Instant at)
    {
        By = Guard.Against.Null(by);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = at;
    }

    /// <summary>Who ended it (终止人).</summary>
    public StaffMember By { get; }

    /// <summary>Why (理由).</summary>
    public string Reason { get; }

    /// <summary>When (时间).</summary>
    public Instant At { get; }
}
