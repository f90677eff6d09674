namespace MarketDept.Domain.Notices;

/// <summary>The filing of a signed stub (存根归档): place, keeper, time and retention.</summary>
/// <remarks>A moved stub is filed again; earlier filings stay on record. Equality is by value.</remarks>
/// <param name="Place">The place where the stub is kept, not blank.</param>
/// <param name="Keeper">The person who keeps the stub (保管人).</param>
/// <param name="At">When the stub was filed (归档时间).</param>
/// <param name="RetainedUntil">The last day on which the stub is kept (保管期限); null where none was set.</param>
[Clause("4.7")]
public sealed record StubFiling(string Place, StaffMember Keeper, Instant At, LocalDate? RetainedUntil) : DomainValue
{
    /// <summary>The place where the stub is kept (存放位置).</summary>
    public string Place { get; } = Guard.Against.NullOrWhiteSpace(Place);
    /// <summary>The person who keeps the stub (保管人).</summary>
    public StaffMember Keeper { get; } = Guard.Against.Null(Keeper);
    /// <summary>Until when it is kept (保存至).</summary>
    public LocalDate? RetainedUntil { get; } = Guard.Against.None(RetainedUntil);
}
