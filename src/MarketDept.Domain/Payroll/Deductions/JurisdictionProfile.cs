using MarketDept.Domain.Regulations.Text;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Which rules on wages a plan follows (地区扣款规则).</summary>
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

    /// <summary>The profiles that the package knows (内置规则).</summary>
    public static ValueList<JurisdictionProfile> All { get; } = [National, Guangdong, Shenzhen];
    /// <summary>Its name (代号), such as <c>national</c>; stable.</summary>
    public string Name { get; }
    /// <summary>The name in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>On what a company rests its own profile (依据); null for those of the package, which name their law.</summary>
    public Bilingual? Ground { get; }
    /// <summary>What it says (规则内容).</summary>
    public DeductionTerms Terms { get; }

    /// <summary>Whether a law that it follows sanctions an employer who fines (当地是否处罚罚款), whatever its name.</summary>
    public bool SanctionsFines => Terms.Sources.Any(source => source.SanctionsFines);

    /// <summary>A profile of the company's own (自定义规则), for which it answers.</summary>
    /// <param name="name">Its name, not blank and none of the package's own.</param>
    /// <param name="ground">On what it rests, in words.</param>
    /// <param name="terms">What it says.</param>
    /// <exception cref="ArgumentException">The name is blank or one of the package's own; the ground or the terms are missing or cannot be.</exception>
    public static JurisdictionProfile Custom(string name, Bilingual ground, DeductionTerms terms) => Find(name) is null
        ? new(name, new(name, name), Guard.Against.Default(ground), terms)
        : throw new ArgumentException($"'{name}' is a profile of the package. Give your own another name.", nameof(name));

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
        var cap = Terms.KeepsMinimumWage ? wage.Comparable - wage.MinimumWage : wage.Comparable;
        if (Terms.WageShare is { } share)
            cap = Money.Min(cap, wage.WageBase.Multiply(share, MidpointRounding.ToZero));
        return Money.Max(cap, Money.Zero);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static JurisdictionProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);
}
