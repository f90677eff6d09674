namespace MarketDept.Domain.Regulations;

/// <summary>A source of law outside the regulation (法律来源), restated from a secondary copy. Check it against the official text.</summary>
/// <remarks>Equality is by value. No legal advice.</remarks>
/// <param name="Name">Name and article.</param>
/// <param name="Version">The version that is restated, or the date of the case.</param>
/// <param name="CheckedOn">The day on which it was checked.</param>
/// <param name="Says">The content in our own words.</param>
/// <param name="SanctionsFines">Whether it sanctions an employer who fines.</param>
/// <exception cref="ArgumentException">A text is missing.</exception>
public sealed record LegalSource(
    Bilingual Name, Bilingual Version, LocalDate CheckedOn, Bilingual Says, bool SanctionsFines = false) : DomainValue
{
    /// <summary>Name and article (名称).</summary>
    public Bilingual Name { get; } = Guard.Against.Default(Name);
    /// <summary>The version that is restated (版本), or the date of the case.</summary>
    public Bilingual Version { get; } = Guard.Against.Default(Version);
    /// <summary>The content in our own words (内容摘要).</summary>
    public Bilingual Says { get; } = Guard.Against.Default(Says);

    /// <summary>All sources that the package restates (全部法律来源).</summary>
    public static ValueList<LegalSource> All => Text.LegalSources.All;

    /// <summary>Source, version and content in one sentence, with the advice to check it.</summary>
    internal string Told(bool zh) => zh
        ? $"{Name.Chinese}（{Version.Chinese}，{Iso.Written(CheckedOn, true)}据二手资料核对）：{Says.Chinese}应与官方文本核对。"
        : $"{Name.English} ({Version.English}, checked on {Iso.Written(CheckedOn, false)} from a secondary copy): {Says.English} To be checked against the official text.";
}
