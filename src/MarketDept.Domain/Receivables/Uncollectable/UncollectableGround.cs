namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>Why a debt counts as uncollectable (无法收回的依据): one of <see cref="All"/>, or a further one of the company. Mere lateness is none.</summary>
/// <remarks>
/// The names are stable. The list follows the tax rules on bad debts, read from secondary sources and to be checked against the
/// official text. Two grounds hang on how long the debt is overdue, one of them also on how much is owed. Equality is by value.
/// </remarks>
/// <param name="Name">Its stable name, not blank (代号).</param>
/// <param name="Title">What it is called (名称).</param>
/// <param name="YearsOverdue">How many whole years the debt has to be overdue, at least one (逾期年数); null where that does not matter.</param>
/// <param name="Limit">How much may be owed at most, in yuan, more than nothing (金额上限); null where that does not matter.</param>
/// <exception cref="ArgumentException">The name is blank, the title missing, or a figure zero or less.</exception>
[Clause("11.2.3")]
public sealed record UncollectableGround(string Name, Bilingual Title, int? YearsOverdue = null, Money? Limit = null) : ITitled
{
    /// <summary>The debtor is bankrupt (破产).</summary>
    public static readonly UncollectableGround Bankruptcy = new("bankruptcy", new("债务人破产", "bankruptcy of the debtor"));

    /// <summary>A judgment or award holds that nothing is to be had, or its enforcement was ended or suspended (判决、裁决或终结、中止执行).</summary>
    public static readonly UncollectableGround Judgment = new(
        "judgment-or-ended-enforcement", new("法院判决、仲裁裁决，或者终结、中止执行", "a judgment or award, or enforcement that was ended or suspended"));

    /// <summary>The debtor was struck off the register (注销, 吊销).</summary>
    public static readonly UncollectableGround Deregistration = new("deregistration", new("债务人注销或被吊销", "deregistration of the debtor"));

    /// <summary>The debtor died or disappeared (死亡, 失踪).</summary>
    public static readonly UncollectableGround DeathOrDisappearance = new("death-or-disappearance", new("债务人死亡或失踪", "death or disappearance of the debtor"));

    /// <summary>A restructuring of the debtor's debts leaves it out (债务重组).</summary>
    public static readonly UncollectableGround Restructuring = new("restructuring", new("债务重组", "restructuring of the debtor's debts"));

    /// <summary>A disaster or war makes it impossible to collect (不可抗力).</summary>
    public static readonly UncollectableGround ForceMajeure = new("force-majeure", new("不可抗力", "force majeure"));

    /// <summary>It is overdue for three years (逾期三年).</summary>
    public static readonly UncollectableGround ThreeYearsOverdue = new("three-years-overdue", new("逾期三年以上", "three years overdue"), 3);

    /// <summary>It is overdue for one year, and at most 50,000 yuan are owed (逾期一年且不超过五万元).</summary>
    public static readonly UncollectableGround OneYearOverdueSmallAmount = new(
        "one-year-overdue-small-amount", new("逾期一年以上且不超过五万元", "one year overdue and at most 50,000 yuan"), 1, Money.FromFen(5_000_000));

    /// <summary>Those that the package knows (内置依据).</summary>
    public static ValueList<UncollectableGround> All { get; } =
    [
        Bankruptcy, Judgment, Deregistration, DeathOrDisappearance, Restructuring, ForceMajeure, ThreeYearsOverdue, OneYearOverdueSmallAmount,
    ];

    /// <summary>Its stable name (代号).</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);
    /// <summary>The name in Chinese and English (名称).</summary>
    public Bilingual Title { get; } = Guard.Against.Default(Title);
    /// <summary>How many whole years the debt has to be overdue (逾期年数); null where that does not matter.</summary>
    public int? YearsOverdue { get; } = YearsOverdue is null ? null : Guard.Against.OutOfRange(YearsOverdue.Value, nameof(YearsOverdue), 1, 9998);
    /// <summary>How much may be owed at most, in yuan (金额上限); null where that does not matter.</summary>
    public Money? Limit { get; } = Limit is { IsPositive: false } ? throw new ArgumentOutOfRangeException(nameof(Limit), Limit, "State a limit above zero, or none.") : Limit;

    /// <summary>Whether it is a ground of age, for the books only (是否账龄依据); the others are facts about the debtor.</summary>
    public bool IsOfAge => YearsOverdue is not null;

    /// <summary>What is held against a compensation that rests on it (法律风险); null for a ground of fact, which has only the risk of 11.2.3.</summary>
    public LegalRisk? LegalRisk => IsOfAge ? LegalRisk.OfAge : null;

    /// <summary>The first day on which a debt with that due date is overdue long enough (最早认定日): it is overdue from the day after the due date, for the whole years.</summary>
    /// <returns>The day; null where lateness does not matter, and where the calendar ends before that day.</returns>
    public LocalDate? EarliestDay(LocalDate dueOn) =>
        YearsOverdue is { } years && dueOn < LocalDate.MaxIsoValue.PlusYears(-years) ? dueOn.PlusYears(years).PlusDays(1) : null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
