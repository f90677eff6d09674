using MarketDept.Domain.Regulations.Text;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The rules of a place on deductions from wages (地区扣款规则), which a deduction plan follows.</summary>
/// <remarks> A policy: immutable, without a clock; equality is by value. A profile restates law from secondary copies, which its terms name; that is no
/// legal advice. No profile is the default: the host chooses. A local rule is added to the national one and never takes its place. </remarks>
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

    /// <summary>The national rules (全国规则): compensation up to 20 % of the wage, the minimum wage remains, and the labour contract must provide for
    /// it.</summary>
    public static JurisdictionProfile National { get; } = new("national", new("全国规则", "national rules"), null, Nationally);
    /// <summary>The rules of Guangdong (广东): as nationally, only where the person is at fault, and after a written notice.</summary>
    public static JurisdictionProfile Guangdong { get; } = new("guangdong", new("广东", "Guangdong"), null, InGuangdong);
    /// <summary>The rules of Shenzhen (深圳): those of <see cref="Guangdong"/>, namely fault and a written notice, with Shenzhen's own law cited besides.</summary>
    public static JurisdictionProfile Shenzhen { get; } = new(
        "shenzhen", new("深圳", "Shenzhen"), null, InGuangdong with { Sources = [.. InGuangdong.Sources, LegalSources.Shenzhen] });

    /// <summary>The built-in profiles (内置规则): national, Guangdong, Shenzhen.</summary>
    public static ValueList<JurisdictionProfile> All { get; } = [National, Guangdong, Shenzhen];
    /// <summary>The stable name of the profile (代号), such as <c>national</c>, by which <see cref="Get"/> finds it.</summary>
    public string Name { get; }
    /// <summary>The display name in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>Why the company uses a profile of its own (依据), in words; null for built-in profiles, which cite their law.</summary>
    public Bilingual? Ground { get; }
    /// <summary>The limits, conditions and notices of the profile (规则内容).</summary>
    public DeductionTerms Terms { get; }

    /// <summary>Whether a cited law punishes an employer who fines (当地是否处罚罚款).</summary>
    public bool SanctionsFines => Terms.Sources.Any(source => source.SanctionsFines);

    /// <summary>Creates a profile of the company's own (自定义规则), for which the company answers.</summary>
    /// <param name="name">The name of the profile, not blank and not the name of a built-in one.</param>
    /// <param name="ground">Why the company uses this profile, in Chinese and English.</param>
    /// <param name="terms">The content of the rules.</param>
    /// <exception cref="ArgumentException">The name is blank or one of the package's own; the ground or the terms are missing or cannot be.</exception>
    public static JurisdictionProfile Custom(string name, Bilingual ground, DeductionTerms terms) => Find(name) is null
        ? new(Guard.Against.NullOrWhiteSpace(name), new(name, name), Guard.Against.Default(ground), terms)
        : throw new ArgumentException($"'{name}' is a profile of the package. Give your own another name.", nameof(name));

    /// <summary>Finds a built-in profile by its stable name.</summary>
    /// <exception cref="DomainException">There is no built-in profile of that name (<see cref="DeductionRefusals.UnknownProfile"/>).</exception>
    public static JurisdictionProfile Get(string name) => Find(name) ?? throw DeductionRefusals.UnknownProfile.Because(
        zh: $"“{name}”；已有：{All.Select(profile => profile.Name)}。", en: $"'{name}'; known are {All.Select(profile => profile.Name)}.");

    /// <summary>The most that may be withheld from a month's wage (当月上限), in yuan, not negative, rounded down to the fen.</summary>
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

    /// <summary>The stable name of the profile, such as <c>national</c>.</summary>
    public override string ToString() => Name;

    private static JurisdictionProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);
}
