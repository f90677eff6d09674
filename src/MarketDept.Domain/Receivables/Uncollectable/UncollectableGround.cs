using Ardalis.SmartEnum;
using MarketDept.Domain.Regulations.Text;

namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>Why a debt counts as uncollectable (无法收回的依据): a closed list. Mere lateness is not in it.</summary>
/// <remarks>
/// The names and the values are stable. The list follows the tax rules on bad debts, read from secondary sources and to be checked
/// against the official text. Two grounds hang on how long the debt is overdue, one of them also on how much is owed.
/// </remarks>
[Clause("11.2.3")]
public sealed class UncollectableGround : SmartEnum<UncollectableGround>, ITitled
{
    /// <summary>The debtor is bankrupt (破产).</summary>
    public static readonly UncollectableGround Bankruptcy = new("bankruptcy", 1, new("债务人破产", "bankruptcy of the debtor"));

    /// <summary>A judgment holds that nothing is to be had, or its enforcement was ended (判决或终结执行).</summary>
    public static readonly UncollectableGround Judgment =
        new("judgment-or-ended-enforcement", 2, new("法院判决或终结执行", "a judgment, or enforcement that was ended"));

    /// <summary>The debtor was struck off the register (注销, 吊销).</summary>
    public static readonly UncollectableGround Deregistration = new("deregistration", 3, new("债务人注销或被吊销", "deregistration of the debtor"));

    /// <summary>The debtor died or disappeared (死亡, 失踪).</summary>
    public static readonly UncollectableGround DeathOrDisappearance =
        new("death-or-disappearance", 4, new("债务人死亡或失踪", "death or disappearance of the debtor"));

    /// <summary>A restructuring of the debtor's debts leaves it out (债务重组).</summary>
    public static readonly UncollectableGround Restructuring = new("restructuring", 5, new("债务重组", "restructuring of the debtor's debts"));

    /// <summary>A disaster or war makes it impossible to collect (不可抗力).</summary>
    public static readonly UncollectableGround ForceMajeure = new("force-majeure", 6, new("不可抗力", "force majeure"));

    /// <summary>It is overdue for three years (逾期三年).</summary>
    public static readonly UncollectableGround ThreeYearsOverdue =
        new("three-years-overdue", 7, new("逾期三年以上", "three years overdue"), yearsOverdue: 3);

    /// <summary>It is overdue for one year, and at most 50,000 yuan are owed (逾期一年且不超过五万元).</summary>
    public static readonly UncollectableGround OneYearOverdueSmallAmount =
        new("one-year-overdue-small-amount", 8, new("逾期一年以上且不超过五万元", "one year overdue and at most 50,000 yuan"), yearsOverdue: 1, limit: Money.FromFen(5_000_000));

    private UncollectableGround(string name, int value, Bilingual title, int? yearsOverdue = null, Money? limit = null)
        : base(name, value)
    {
        Title = title;
        YearsOverdue = yearsOverdue;
        Limit = limit;
    }

    /// <summary>What it is called.</summary>
    public Bilingual Title { get; }

    /// <summary>How many whole years the debt has to be overdue (逾期年数); null where that does not matter.</summary>
    public int? YearsOverdue { get; }

    /// <summary>How much may be owed at most, in yuan (金额上限); null where that does not matter.</summary>
    public Money? Limit { get; }

    /// <summary>Whether it is a ground of age, for the books only (是否账龄依据); the others are facts about the debtor.</summary>
    public bool IsOfAge => YearsOverdue is not null;

    /// <summary>What is held against a compensation that rests on it (法律风险); null for a ground of fact, which has only the risk of 11.2.3.</summary>
    public LegalRisk? LegalRisk => IsOfAge ? LegalRisks.AgeOnly : null;

    /// <summary>The first day on which a debt with that due date is overdue long enough (最早认定日): it is overdue from the day after the due date, for the whole years.</summary>
    /// <returns>The day; null where lateness does not matter, and where the calendar ends before that day.</returns>
    public LocalDate? EarliestDay(LocalDate dueOn) =>
        YearsOverdue is { } years && dueOn < LocalDate.MaxIsoValue.PlusYears(-years) ? dueOn.PlusYears(years).PlusDays(1) : null;
}
