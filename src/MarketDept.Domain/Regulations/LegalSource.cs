namespace MarketDept.Domain.Regulations;

/// <summary>Law outside the regulation (法律来源): restated from a secondary copy, and to be checked against the official text.</summary>
/// <remarks>Equality is by value. No legal advice.</remarks>
/// <param name="Name">What it is called, with the article.</param>
/// <param name="Version">Which version is restated, or of when the case is.</param>
/// <param name="CheckedOn">The day as of which it was checked.</param>
/// <param name="Says">What it says, in our own words.</param>
/// <param name="SanctionsFines">Whether it sanctions an employer who fines.</param>
/// <exception cref="ArgumentException">A text is missing.</exception>
public sealed record LegalSource(
    Bilingual Name, Bilingual Version, LocalDate CheckedOn, Bilingual Says, bool SanctionsFines = false) : DomainValue
{
    /// <summary>What it is called (名称), with the article.</summary>
    public Bilingual Name { get; } = Guard.Against.Default(Name);
    /// <summary>Which version is restated (版本), or of when the case is.</summary>
    public Bilingual Version { get; } = Guard.Against.Default(Version);
    /// <summary>What it says (内容摘要), in our own words.</summary>
    public Bilingual Says { get; } = Guard.Against.Default(Says);

    /// <summary>All sources that the package restates (全部法律来源).</summary>
    public static ValueList<LegalSource> All => Text.LegalSources.All;

    /// <summary>Source, version and content in a sentence, and that it is to be checked.</summary>
    internal string Told(bool zh) => zh
        ? $"{Name.Chinese}（{Version.Chinese}，{Iso.Written(CheckedOn, true)}据二手资料核对）：{Says.Chinese}应与官方文本核对。"
        : $"{Name.English} ({Version.English}, checked on {Iso.Written(CheckedOn, false)} from a secondary copy): {Says.English} To be checked against the official text.";
}
