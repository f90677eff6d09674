namespace MarketDept.Domain.Staffing;

/// <summary>A document on file under clause 4.7 (归档文件): number, kind, place, keeper and retention.</summary>
/// <remarks>Equality is by value. The host sees to it that each number is used once, as with every id.</remarks>
/// <param name="Number">The number of the document (编号), not blank.</param>
/// <param name="What">Kind and title, by the company's own kinds (文件类别和名称), not blank.</param>
/// <param name="Place">The place where the document is kept (存放位置), not blank.</param>
/// <param name="Keeper">The person who keeps the document (保管人).</param>
/// <param name="FiledOn">The day on which the document was filed (归档日).</param>
/// <param name="KeepUntil">The last day of retention (保存至); null: without end.</param>
/// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, or the last day of retention is before the day of
/// filing.</exception>
[Clause("4.7")]
public sealed record FiledDocument(string Number, string What, string Place, Id<StaffMember> Keeper, LocalDate FiledOn, LocalDate? KeepUntil = null) : DomainValue
{
    /// <summary>The number of the document (编号).</summary>
    public string Number { get; } = Guard.Against.NullOrWhiteSpace(Number);
    /// <summary>Kind and title of the document, in the company's words (文件类别和名称).</summary>
    public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    /// <summary>The place where the document is kept (存放位置).</summary>
    public string Place { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(Place);

    /// <summary>The person who keeps the document (保管人).</summary>
    public Id<StaffMember> Keeper { get; init => field = Guard.Against.Default(value); } = Guard.Against.Default(Keeper);

    /// <summary>The last day on which the document must be kept (保存至); null: without end.</summary>
    public LocalDate? KeepUntil { get; } = KeepUntil < FiledOn ? throw new ArgumentOutOfRangeException(nameof(KeepUntil), KeepUntil, "The last day of retention is before the day of filing. Give that day or a later one.") : KeepUntil;

    /// <summary>Whether the document must be on file on a day (是否应在档).</summary>
    public bool IsKeptOn(LocalDate day) => day >= FiledOn && !(day > KeepUntil);
}
