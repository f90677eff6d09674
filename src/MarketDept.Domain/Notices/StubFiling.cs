namespace MarketDept.Domain.Notices;

/// <summary>Where a signed stub was put (存根归档): by whom, when, and until when it is retained.</summary>
/// <remarks>Equality is by value. A stub that is moved is filed again, and where it was before stays on record.</remarks>
/// <param name="Place">Where it lies.</param>
/// <param name="Keeper">Who keeps it (保管人).</param>
/// <param name="At">When it was put there (归档时间).</param>
/// <param name="RetainedUntil">The last day on which it has to be kept (保管期限); null where none was set.</param>
[Clause("4.7")]
public sealed record StubFiling(string Place, StaffMember Keeper, Instant At, LocalDate? RetainedUntil) : DomainValue
{
    /// <summary>Where it lies (存放位置).</summary>
    public string Place { get; } = Guard.Against.NullOrWhiteSpace(Place);
    /// <summary>Who keeps it (保管人).</summary>
    public StaffMember Keeper { get; } = Guard.Against.Null(Keeper);
}
