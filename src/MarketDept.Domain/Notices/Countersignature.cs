namespace MarketDept.Domain.Notices;

/// <summary>Somebody has signed (签字确认): he knows of it. It is no approval.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="By">Who signed.</param>
/// <param name="At">When.</param>
public sealed record Countersignature(StaffMember By, Instant At)
{
    /// <summary>Who signed (签字人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By);
}
