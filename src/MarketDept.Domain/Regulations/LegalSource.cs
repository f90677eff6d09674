namespace MarketDept.Domain.Regulations;

/// <summary>A source of law outside the regulation (法律来源), restated from a secondary copy. Check it against the official text.</summary>
/// <remarks>Equality is by value. No legal advice.</remarks>
/// <param name="Name">The law and its article, or the case.</param>
/// <param name="Version">The version that is restated, or the date of the case.</param>
/// <param name="CheckedOn">The day on which the secondary copy was checked (核对日).</param>
/// <param name="Says">The content in our own words.</param>
/// <param name="SanctionsFines">Whether the source sanctions an employer who fines employees (是否处罚罚款的用人单位).</param>
/// <exception cref="ArgumentException">A text is missing.</exception>
public sealed record LegalSource(
    Bilingual Name, Bilingual Version, LocalDate CheckedOn, Bilingual Says, bool SanctionsFines = false) : DomainValue
{
    /// <summary>The law and its article, or the case (名称).</summary>
    public Bilingual Name { get; } = Guard.Against.Default(Name);
    /// <summary>The version that is restated (版本), or the date of the case.</summary>
    public Bilingual Version { get; } = Guard.Against.Default(Version);
    /// <summary>What the law or the case says, in our own words (内容摘要).</summary>
    public Bilingual Says { get; } = Guard.Against.Default(Says);

    /// <summary>All sources that the package restates (全部法律来源).</summary>
    public static ValueList<LegalSource> All => Text.LegalSources.All;

    /// <summary>Source, version and content in one sentence, with the advice to check it.</summary>
    internal string Told(bool zh) => zh
        ? $"{Name.Chinese}（{Version.Chinese}，{Iso.Written(CheckedOn, true)}据二手资料核对）：{Says.Chinese}应与官方文本核对。"
        : $"{Name.English} ({Version.English}, checked on {Iso.Written(CheckedOn, false)} from a secondary copy): {Says.English} To be checked against the official text.";
}
