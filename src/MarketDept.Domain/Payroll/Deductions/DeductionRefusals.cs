namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Why a deduction plan or an objection is refused (扣款计划的拒绝).</summary>
public static class DeductionRefusals
{
    /// <summary>The wage of one month is given twice.</summary>
    public static readonly Refusal MonthTwice = new("deduction.month-twice", "4.4", RefusalCategory.Conflict,
        zh: "同一个月的工资列了两次。每个月请只列一次。", en: "The wage of one month is given twice. Give the wage of each month once.");

    /// <summary>Between two given months the wage of a month is missing.</summary>
    public static readonly Refusal MonthsNotConsecutive = new("deduction.months-not-consecutive", "4.4", RefusalCategory.Incomplete,
        zh: "工资月份之间有缺。请补上所缺月份的工资。", en: "The wage of a month between two others is missing. Give the wages of consecutive months.");

    /// <summary>The plan would begin with a month whose wage was paid already.</summary>
    public static readonly Refusal MonthPaid = new("deduction.month-paid", "4.4", RefusalCategory.WrongState,
        zh: "该月工资已经发放。计划须从首个未发工资的月份起。", en: "The wage of the month is paid already. Plan from the first unpaid month on.");

    /// <summary>Another department takes an amount in a month whose wage is not given.</summary>
    public static readonly Refusal UnknownMonth = new("deduction.unknown-month", "4.4", RefusalCategory.UnknownReference,
        zh: "其他部门扣款的月份没有工资数据。请补上该月的工资，或更正扣款的月份。", en: "Another department takes an amount in a month whose wage is not given. Give the wage of that month, or correct the month.");

    /// <summary>No built-in profile of wage rules has that name.</summary>
    public static readonly Refusal UnknownProfile = new("deduction.unknown-profile", "4.4", RefusalCategory.UnknownReference,
        zh: "内置的地区规则没有这个名称。请用内置的规则，或者自行定义一套。", en: "No built-in profile has this name. Use a built-in profile, or define one of your own.");

    /// <summary>An amount was withheld for a key that is neither a fine nor a compensation of this person.</summary>
    public static readonly Refusal UnknownItem = new("deduction.unknown-item", "4.4", RefusalCategory.UnknownReference,
        zh: "所扣的款项不对应此人的任何罚款或赔偿。请核对事项的标识。", en: "The withheld amount belongs to no fine and no compensation of this person. Check the key of the item.");

    /// <summary>Payroll gave back more for an item than it had withheld for it.</summary>
    public static readonly Refusal GivenBackTooMuch = new("deduction.given-back-too-much", "4.4", RefusalCategory.Limit,
        zh: "退回的金额超过为该事项已扣的金额。至多退回已扣的金额。", en: "The amount given back is above the amount withheld for the item. Give back at most what was withheld.");

    /// <summary>The objection has an answer already.</summary>
    public static readonly Refusal ObjectionAnswered = new("deduction.objection-answered", "4.4", RefusalCategory.WrongState,
        zh: "这项异议已经答复。不必再答复；仍有异议的，请另行提出。", en: "The objection was answered already. Nothing need be done; if the person still objects, raise a new objection.");

    /// <summary>The person who answers planned the deduction, or raised the objection himself.</summary>
    public static readonly Refusal AnsweredByPlanner = new("deduction.answered-by-planner", "4.4", RefusalCategory.NotEntitled,
        zh: "答复人是拟定计划的人或提出异议的人。须由其他人答复。", en: "The person who answers planned the deduction or raised the objection. Let another person answer.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } = [MonthTwice, MonthsNotConsecutive, MonthPaid, UnknownMonth, UnknownProfile, UnknownItem, GivenBackTooMuch, ObjectionAnswered, AnsweredByPlanner];
}
