namespace MarketDept.Domain.Commitments;

/// <summary>That a promise was taken back with the customer (更正承诺): it ends the loss and does not erase the breach.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="By">Who corrected it.</param>
/// <param name="How">How the customer was told, not blank.</param>
/// <param name="At">When the customer was told (更正时间).</param>
/// <exception cref="ArgumentException">There is nobody, or it is not said how.</exception>
[Clause("8.2.3")]
public sealed record PromiseCorrection(Id<StaffMember> By, string How, Instant At)
{
    /// <summary>Who corrected it (更正人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
    /// <summary>How the customer was told (更正方式).</summary>
    public string How { get; } = Guard.Against.NullOrWhiteSpace(How);
}
