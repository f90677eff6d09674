namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>A ground on which a debt counts as uncollectable (无法收回的依据): a built-in one of <see cref="All"/>, or one that the company added.</summary>
/// <remarks>Mere lateness is no ground. The names are stable. The list follows the tax rules on bad debts, read from secondary sources and to be checked
/// against the official text. Two grounds depend on how long the debt is overdue, one of them also on how much is owed. Equality is by value.</remarks>
/// <param name="Name">The stable name of the ground, not blank (代号), such as <c>bankruptcy</c>.</param>
/// <param name="Title">The display name in Chinese and English (名称).</param>
/// <param name="YearsOverdue">The required number of whole years overdue, at least one (逾期年数); null where that does not matter.</param>
/// <param name="Limit">The largest balance allowed, in yuan, more than zero (金额上限); null where that does not matter.</param>
/// <exception cref="ArgumentException">The name is blank, the title missing, or a figure zero or less.</exception>
[Clause("11.2.3")]
public sealed record UncollectableGround(string Name, Bilingual Title, int? YearsOverdue = null, Money? Limit = null) : ITitled
{
    /// <summary>The debtor is bankrupt (破产).</summary>
    public static readonly UncollectableGround Bankruptcy = new("bankruptcy", new("债务人破产", "bankruptcy of the debtor"));

    /// <summary>A court or arbitrator found that nothing can be collected, or enforcement was ended or suspended (判决、裁决或终结、中止执行).</summary>
    public static readonly UncollectableGround Judgment = new(
        "judgment-or-ended-enforcement", new("法院判决、仲裁裁决，或者终结、中止执行", "a judgment or award, or enforcement that was ended or suspended"));

    /// <summary>The debtor was struck off the register, or its licence was revoked (注销, 吊销).</summary>
    public static readonly UncollectableGround Deregistration = new("deregistration", new("债务人注销或被吊销", "deregistration of the debtor"));

    /// <summary>The debtor died or cannot be found (死亡, 失踪).</summary>
    public static readonly UncollectableGround DeathOrDisappearance = new("death-or-disappearance", new("债务人死亡或失踪", "death or disappearance of the debtor"));

    /// <summary>The debt was given up in a restructuring of the debtor's debts (债务重组).</summary>
    public static readonly UncollectableGround Restructuring = new("restructuring", new("债务重组", "restructuring of the debtor's debts"));

    /// <summary>A disaster or a war makes collecting impossible (不可抗力).</summary>
    public static readonly UncollectableGround ForceMajeure = new("force-majeure", new("不可抗力", "force majeure"));

    /// <summary>The debt is overdue for at least three years (逾期三年).</summary>
    public static readonly UncollectableGround ThreeYearsOverdue = new("three-years-overdue", new("逾期三年以上", "three years overdue"), 3);

    /// <summary>The debt is overdue for at least one year, and at most 50,000 yuan are owed (逾期一年且不超过五万元).</summary>
    public static readonly UncollectableGround OneYearOverdueSmallAmount = new(
        "one-year-overdue-small-amount", new("逾期一年以上且不超过五万元", "one year overdue and at most 50,000 yuan"), 1, Money.FromFen(5_000_000));

    /// <summary>The built-in grounds, in the order of their declaration (内置依据).</summary>
    public static ValueList<UncollectableGround> All { get; } =
    [
        Bankruptcy, Judgment, Deregistration, DeathOrDisappearance, Restructuring, ForceMajeure, ThreeYearsOverdue, OneYearOverdueSmallAmount,
    ];

    /// <summary>The stable name of the ground, such as <c>bankruptcy</c> (代号).</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);
    /// <summary>The display name in Chinese and English (名称).</summary>
    public Bilingual Title { get; } = Guard.Against.Default(Title);
    /// <summary>The number of whole years that the debt must be overdue (逾期年数); null where the ground does not ask for any.</summary>
    public int? YearsOverdue { get; } = YearsOverdue is null ? null : Guard.Against.OutOfRange(YearsOverdue.Value, nameof(YearsOverdue), 1, 9998);
    /// <summary>The largest balance to which the ground applies, in yuan (金额上限); null where there is no limit.</summary>
    public Money? Limit { get; } = Limit is { IsPositive: false } ? throw new ArgumentOutOfRangeException(nameof(Limit), Limit, "State a limit above zero, or none.") : Limit;

    /// <summary>Whether the ground rests on the age of the debt alone (是否账龄依据). The other grounds are facts about the debtor.</summary>
    public bool IsOfAge => YearsOverdue is not null;

    /// <summary>The legal risk of a compensation that rests on this ground (法律风险); null for a ground of fact, which adds no risk to that of
    /// 11.2.3.</summary>
    public LegalRisk? LegalRisk => IsOfAge ? LegalRisk.OfAge : null;

    /// <summary>The first day on which a debt with a given due date is overdue long enough (最早认定日), counted from the day after the due date.</summary>
    /// <returns>The day; null where the ground does not depend on age, or the day lies beyond the calendar.</returns>
    public LocalDate? EarliestDay(LocalDate dueOn) =>
        YearsOverdue is { } years && dueOn < LocalDate.MaxIsoValue.PlusYears(-years) ? dueOn.PlusYears(years).PlusDays(1) : null;

    /// <summary>The stable name of the ground, such as <c>bankruptcy</c>.</summary>
    public override string ToString() => Name;
}
