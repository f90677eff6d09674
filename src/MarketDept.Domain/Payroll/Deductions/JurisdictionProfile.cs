using MarketDept.Domain.Regulations.Text;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The wage rules of a place that a deduction plan follows (地区扣款规则).</summary>
/// <remarks>
/// A policy: immutable, without a clock; equality is by value. It restates law from secondary copies, which its terms name; no legal
/// advice. No profile is the default: the host chooses. A local rule is added to the national one and never takes its place.
/// </remarks>
[Clause("4.4")]
public sealed partial record JurisdictionProfile
{
    private static readonly DeductionTerms Nationally = new()
    {
        WageShare = Share.FromDecimal(0.2m), KeepsMinimumWage = true, PlansFines = false, Conditions = [DeductionCondition.Contract], Sources = [LegalSources.WageShare],
    };

    private static readonly DeductionTerms InGuangdong = Nationally with
    {
        Conditions = [DeductionCondition.Contract, DeductionCondition.Fault],
        Notices = [new("书面告知扣款的原因和数额", "a written notice of the reason and the amount of the deduction")],
        Sources = [LegalSources.WageShare, LegalSources.GuangdongWages, LegalSources.GuangdongFines],
    };

    private JurisdictionProfile(string name, Bilingual title, Bilingual? ground, DeductionTerms terms)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Title = title;
        Ground = ground;
        Terms = Guard.Against.Null(terms).Checked();
    }

    /// <summary>The national rule (全国规则): compensation within 20 % of the wage and above the minimum wage, where the contract provides for it.</summary>
    public static JurisdictionProfile National { get; } = new("national", new("全国规则", "national rules"), null, Nationally);
    /// <summary>Guangdong (广东): as nationally, where the person is at fault, and after a written notice.</summary>
    public static JurisdictionProfile Guangdong { get; } = new("guangdong", new("广东", "Guangdong"), null, InGuangdong);
    /// <summary>Shenzhen (深圳): as Guangdong, to which its own rules are added.</summary>
    public static JurisdictionProfile Shenzhen { get; } = new(
        "shenzhen", new("深圳", "Shenzhen"), null, InGuangdong with { Sources = [.. InGuangdong.Sources, LegalSources.Shenzhen] });

    /// <summary>The built-in profiles (内置规则).</summary>
    public static ValueList<JurisdictionProfile> All { get; } = [National, Guangdong, Shenzhen];
    /// <summary>The stable name of the profile (代号), such as <c>national</c>.</summary>
    public string Name { get; }
    /// <summary>The name in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>The ground of a company's own profile (依据); null for built-in profiles, which name their law.</summary>
    public Bilingual? Ground { get; }
    /// <summary>The content of the rules (规则内容).</summary>
    public DeductionTerms Terms { get; }

    /// <summary>Whether a law behind the rules sanctions an employer who fines (当地是否处罚罚款).</summary>
    public bool SanctionsFines => Terms.Sources.Any(source => source.SanctionsFines);

    /// <summary>Creates a profile of the company's own (自定义规则). The company answers for it.</summary>
    /// <param name="name">The name of the profile, not blank and not the name of a built-in one.</param>
    /// <param name="ground">The ground of the profile, in words.</param>
    /// <param name="terms">The content of the rules.</param>
    /// <exception cref="ArgumentException">The name is blank or one of the package's own; the ground or the terms are missing or cannot be.</exception>
    public static JurisdictionProfile Custom(string name, Bilingual ground, DeductionTerms terms) => Find(name) is null
        ? new(Guard.Against.NullOrWhiteSpace(name), new(name, name), Guard.Against.Default(ground), terms)
        : throw new ArgumentException($"'{name}' is a profile of the package. Give your own another name.", nameof(name));

    /// <summary>The built-in profile with a name.</summary>
    /// <exception cref="DomainException">There is none (<see cref="DeductionRefusals.UnknownProfile"/>).</exception>
    public static JurisdictionProfile Get(string name) => Find(name) ?? throw DeductionRefusals.UnknownProfile.Because(
        zh: $"“{name}”；已有：{All.Select(profile => profile.Name)}。", en: $"'{name}'; known are {All.Select(profile => profile.Name)}.");

    /// <summary>The largest amount that may be withheld from a month's wage (当月上限), in yuan, not negative, rounded down to the fen.</summary>
    /// <remarks>The least of three amounts: the share of the wage, the wage above the minimum wage, and the whole wage.</remarks>
    /// <exception cref="ArgumentNullException">The month is null.</exception>
    public Money CapOf(WageMonth wage)
    {
        Guard.Against.Null(wage);
        var cap = Terms.KeepsMinimumWage ? wage.Comparable - wage.MinimumWage : wage.Comparable;
        if (Terms.WageShare is { } share)
            cap = Money.Min(cap, wage.WageBase.Multiply(share, MidpointRounding.ToZero));
        return Money.Max(cap, Money.Zero);
    }

    /// <summary>The name of the profile.</summary>
    public override string ToString() => Name;

    private static JurisdictionProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);
}
