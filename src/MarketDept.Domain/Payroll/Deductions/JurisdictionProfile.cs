namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Which rules on wages a plan follows (地区扣款规则): the share of a month's wage, the minimum wage, fines, notices.</summary>
/// <remarks>
/// A policy: immutable, without a clock; equality is by value. It restates law from secondary sources, which <see cref="Sources"/> names and which are
/// to be checked against the official texts; it is no legal advice. No profile is the default: the host chooses, and
/// <see cref="National"/> is the careful reading.
/// </remarks>
[Clause("4.4")]
public sealed partial record JurisdictionProfile
{
    private static readonly Share Fifth = Share.FromDecimal(0.2m);

    private JurisdictionProfile(
        string name, Bilingual title, Share? wageShare, bool keepsMinimumWage, bool plansFines, ValueList<Bilingual> notices, ValueList<LegalSource> sources)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Title = Guard.Against.Default(title);
        WageShare = wageShare;
        KeepsMinimumWage = keepsMinimumWage;
        PlansFines = plansFines;
        Notices = Guard.Against.Null(notices);
        Sources = Guard.Against.Null(sources);
    }

    /// <summary>The national rule (全国规则): fines and compensation together within 20 % of the wage, and above the minimum wage.</summary>
    public static JurisdictionProfile National { get; } = new(
        "national", new("全国规则", "national rules"), Fifth, keepsMinimumWage: true, plansFines: true, [],
        [LegalSource.WageShare, LegalSource.FinesRepealed]);

    /// <summary>Guangdong (广东): no fine is deducted; compensation within 20 % and above the minimum wage, after a written notice.</summary>
    public static JurisdictionProfile Guangdong { get; } = new(
        "guangdong", new("广东", "Guangdong"), Fifth, keepsMinimumWage: true, plansFines: false,
        [new("书面告知扣款的原因和数额", "a written notice of the reason and the amount of the deduction")],
        [LegalSource.WageShare, LegalSource.GuangdongNotice, LegalSource.GuangdongFines]);

    /// <summary>Shenzhen (深圳): fines and compensation as long as the minimum wage remains, under rules that were lawfully made.</summary>
    public static JurisdictionProfile Shenzhen { get; } = new(
        "shenzhen", new("深圳", "Shenzhen"), null, keepsMinimumWage: true, plansFines: true, [], [LegalSource.Shenzhen, LegalSource.FinesRepealed]);

    /// <summary>The profiles that the package knows (内置规则).</summary>
    public static ValueList<JurisdictionProfile> All { get; } = [National, Guangdong, Shenzhen];

    /// <summary>Its name (代号), such as <c>national</c>; stable.</summary>
    public string Name { get; }

    /// <summary>What it is called (名称).</summary>
    public Bilingual Title { get; }

    /// <summary>Which share of the month's wage may be taken at most (扣款比例上限); null where no share limits it.</summary>
    public Share? WageShare { get; }

    /// <summary>Whether at least the minimum wage has to remain (是否保留最低工资).</summary>
    public bool KeepsMinimumWage { get; }

    /// <summary>Whether fines may be planned at all (罚款可否列入扣款).</summary>
    public bool PlansFines { get; }

    /// <summary>What must be served before a deduction (扣款前须送达的告知).</summary>
    public ValueList<Bilingual> Notices { get; }

    /// <summary>What it follows (法律依据), from secondary sources and to be checked.</summary>
    public ValueList<LegalSource> Sources { get; }

    /// <summary>A profile of the caller's own (自定义规则), for which he answers.</summary>
    /// <param name="name">Its name, not blank and none of the package's own.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="wageShare">Which share of the wage may be taken at most, above zero; null: no share limits it.</param>
    /// <param name="keepsMinimumWage">Whether at least the minimum wage has to remain.</param>
    /// <param name="plansFines">Whether fines may be planned.</param>
    /// <param name="notices">What must be served before a deduction; may be empty.</param>
    /// <param name="sources">What it follows; may be empty.</param>
    /// <exception cref="ArgumentException">The name is blank or one of the package's own, something is missing, or the share is zero.</exception>
    public static JurisdictionProfile Custom(
        string name, Bilingual title, Share? wageShare, bool keepsMinimumWage, bool plansFines,
        ValueList<Bilingual>? notices = null, ValueList<LegalSource>? sources = null)
    {
        if (wageShare is { IsPositive: false })
            throw new ArgumentOutOfRangeException(nameof(wageShare), "The share of the wage is 0; allowed is above 0 to 1, or none at all.");
        if (Find(name) is not null)
            throw new ArgumentException($"'{name}' is a profile of the package; allowed is another name.", nameof(name));
        foreach (var notice in notices ?? [])
            Guard.Against.Default(notice, nameof(notices));
        foreach (var source in sources ?? [])
            Guard.Against.Null(source, nameof(sources));
        return new(name, title, wageShare, keepsMinimumWage, plansFines, notices ?? [], sources ?? []);
    }

    /// <summary>The profile of the package with that name.</summary>
    /// <exception cref="DomainException">There is none (<see cref="DeductionRefusals.UnknownProfile"/>).</exception>
    public static JurisdictionProfile Get(string name) => Find(name) ?? throw DeductionRefusals.UnknownProfile.Because(
        zh: $"“{name}”；已有：{All.Select(profile => profile.Name)}。", en: $"'{name}'; known are {All.Select(profile => profile.Name)}.");

    /// <summary>What may be withheld of a month's wage in all (当月上限): 0 and above, rounded down to the fen.</summary>
    /// <remarks>The least of the share of the wage, what is above the minimum wage, and all there is.</remarks>
    /// <exception cref="ArgumentNullException">There is no month.</exception>
    public Money CapOf(WageMonth wage)
    {
        Guard.Against.Null(wage);
        var cap = KeepsMinimumWage ? wage.Comparable - wage.MinimumWage : wage.Comparable;
        if (WageShare is { } share)
            cap = Money.Min(cap, wage.WageBase.Multiply(share, MidpointRounding.ToZero));
        return Money.Max(cap, Money.Zero);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static JurisdictionProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);
}
