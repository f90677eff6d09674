using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>That a notice ended without being completed (终止): a pickup refused, or a form taken back.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="By">Who ended it.</param>
/// <param name="Reason">Why, not blank.</param>
/// <param name="At">When.</param>
public sealed record NoticeEnd(StaffMember By, string Reason, Instant At)
{
    /// <summary>Who ended it (终止人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By);

    /// <summary>Why (理由).</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);
}
