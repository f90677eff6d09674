namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Why a deduction plan or an objection is refused (扣款计划的拒绝).</summary>
public static class DeductionRefusals
{
    /// <summary>A month is given twice.</summary>
    public static readonly Refusal MonthTwice = new("deduction.month-twice", "4.4", RefusalCategory.Conflict,
        zh: "同一个月给出了两次。每个月至多给出一次。", en: "A month is given twice. Give each month once.");

    /// <summary>The months have a gap.</summary>
    public static readonly Refusal MonthsNotConsecutive = new("deduction.months-not-consecutive", "4.4", RefusalCategory.Incomplete,
        zh: "工资月份之间有缺。月份须连续。", en: "A month is missing between two others. Give the months without a gap.");

    /// <summary>The wage of a month was paid already.</summary>
    public static readonly Refusal MonthPaid = new("deduction.month-paid", "4.4", RefusalCategory.WrongState,
        zh: "该月工资已经发放。计划须从首个未发工资的月份起。", en: "The wage of the month is paid already. Plan from the first unpaid month on.");

    /// <summary>Another department takes an amount in a month whose wage is not given.</summary>
    public static readonly Refusal UnknownMonth = new("deduction.unknown-month", "4.4", RefusalCategory.UnknownReference,
        zh: "其他部门扣款的月份没有工资数据。请先给出该月的工资。", en: "Another department takes an amount in a month without a wage. Give the wage of that month.");

    /// <summary>There is no jurisdiction profile of that name.</summary>
    public static readonly Refusal UnknownProfile = new("deduction.unknown-profile", "4.4", RefusalCategory.UnknownReference,
        zh: "没有这个名称的地区规则。请用已有的规则，或者自行定义一套。", en: "No built-in profile has this name. Use a built-in profile, or define one of your own.");

    /// <summary>An amount was withheld for a key that is no fine and no compensation of this person.</summary>
    public static readonly Refusal UnknownItem = new("deduction.unknown-item", "4.4", RefusalCategory.UnknownReference,
        zh: "所扣的款项不对应此人的任何罚款或赔偿。请核对事项的标识。", en: "The withheld amount belongs to no fine and no compensation of this person. Check the key of the item.");

    /// <summary>More was given back for an item than was withheld for it.</summary>
    public static readonly Refusal GivenBackTooMuch = new("deduction.given-back-too-much", "4.4", RefusalCategory.Limit,
        zh: "退回的金额超过为该事项已扣的金额。至多退回已扣的金额。", en: "The amount given back is above the amount withheld for the item. Give back at most that amount.");

    /// <summary>The objection was answered already.</summary>
    public static readonly Refusal ObjectionAnswered = new("deduction.objection-answered", "4.4", RefusalCategory.WrongState,
        zh: "这项异议已经答复。新的异议须另行提出。", en: "The objection was answered already. Raise a new objection.");

    /// <summary>The objection would be answered by the planner of the deduction, or by the objector.</summary>
    public static readonly Refusal AnsweredByPlanner = new("deduction.answered-by-planner", "4.4", RefusalCategory.NotEntitled,
        zh: "答复人是拟定计划的人或提出异议的人。须由其他人答复。", en: "The answer comes from the planner of the deduction or the objector. Let another person answer.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } = [MonthTwice, MonthsNotConsecutive, MonthPaid, UnknownMonth, UnknownProfile, UnknownItem, GivenBackTooMuch, ObjectionAnswered, AnsweredByPlanner];
}
