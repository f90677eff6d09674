namespace MarketDept.Domain.Payroll;

/// <summary>Why a ledger refuses an item or a closing, or absences are not counted (月度台账与考勤的拒绝).</summary>
public static class PayrollRefusals
{
    /// <summary>The case or item to be taken over is not final, or takes effect only later.</summary>
    public static readonly Refusal ItemNotFinal = new("payroll.item-not-final", "4.4", RefusalCategory.WrongState,
        zh: "事项尚未生效。须在认定生效之后接收。", en: "The item is not final. Take it over once the decision is final.");

    /// <summary>The key of the item is in the ledger with another content; an item is never changed.</summary>
    public static readonly Refusal KeyTaken = new("payroll.key-taken", "4.4", RefusalCategory.Conflict,
        zh: "台账中已有同一标识而内容不同的事项。事项不得改写；请另用标识。",
        en: "The ledger has an item with this key and another content, and items are never changed. Use another key.");

    /// <summary>The item concerns another person than the one of the ledger.</summary>
    public static readonly Refusal OtherPerson = new("payroll.other-person", "4.4", RefusalCategory.UnknownReference,
        zh: "事项属于另一个人。请记入其本人的台账。", en: "The item concerns another person. Take it over into that person's ledger.");

    /// <summary>The item takes back an item that is not in the ledger.</summary>
    public static readonly Refusal ReversalWithoutItem = new("payroll.reversal-without-item", "4.4", RefusalCategory.UnknownReference,
        zh: "所冲销的事项不在台账中。请先接收该事项，或与冲销一并接收。",
        en: "The item to be taken back is not in the ledger. Take that item over first, or both together.");

    /// <summary>The reversal does not fit the item it names: another case, kind or time, or not the opposite amount.</summary>
    public static readonly Refusal ReversalDoesNotFit = new("payroll.reversal-does-not-fit", "4.4", RefusalCategory.Conflict,
        zh: "冲销与所冲销的事项不符。案件、种类、时段须相同，金额须相反，时间不得早于原事项。",
        en: "The reversal does not fit the item. State the same case, kind and time, the opposite amount, and no earlier day.");

    /// <summary>The item was taken back already.</summary>
    public static readonly Refusal ReversedTwice = new("payroll.reversed-twice", "4.4", RefusalCategory.Conflict,
        zh: "该事项已经冲销。每项至多冲销一次。", en: "The item was taken back already. Take each item back once.");

    /// <summary>The person would be fined twice for one act.</summary>
    public static readonly Refusal FinedTwice = new("payroll.fined-twice", "11.1", RefusalCategory.Conflict,
        zh: "同一人的同一行为已经罚款，不得再罚。请先撤回其中一个案件。", en: "The person is fined for this act already, and one act is fined once. Withdraw one of the cases first.");

    /// <summary>The person would compensate one act twice or get its duty to collect twice, from two cases or under one clause.</summary>
    public static readonly Refusal ChargedTwice = new("payroll.charged-twice", "11.1", RefusalCategory.Conflict,
        zh: "同一人的同一行为已计赔偿或负责收回，不得由两个案件重复计算。请先撤回其中一个。",
        en: "The person compensates this act or collects for it already, and one act counts once. Withdraw one of the cases first.");

    /// <summary>One act would count as absence twice.</summary>
    public static readonly Refusal AbsentTwice = new("payroll.absent-twice", "11.3", RefusalCategory.Conflict,
        zh: "同一次谎报已计旷工，不得计两次。请先撤回其中一个案件。", en: "The false report counts as absence already, and one report counts once. Withdraw one of the cases first.");

    /// <summary>With the item, a sum of the ledger would be above the largest possible amount of money.</summary>
    public static readonly Refusal BeyondMoney = new("payroll.beyond-money", "4.4", RefusalCategory.Limit,
        zh: "台账的合计会超出金额的范围。请核对金额。", en: "The sum of the ledger exceeds the largest possible amount. Check the amounts.");

    /// <summary>The month is closed already.</summary>
    public static readonly Refusal MonthClosed = new("payroll.month-closed", "4.4", RefusalCategory.WrongState,
        zh: "这个月已经关账。须关以后的月份。", en: "The month is closed already. Close a later month.");

    /// <summary>The month is not over yet.</summary>
    public static readonly Refusal MonthNotOver = new("payroll.month-not-over", "4.4", RefusalCategory.WrongState,
        zh: "这个月还没有结束。须从下个月第一天起关账。", en: "The month is not over yet. Close it from the first day of the next month on.");

    /// <summary>The person is neither the deputy manager nor the manager, and may not close a month.</summary>
    public static readonly Refusal MayNotClose = new("payroll.may-not-close", "4.4", RefusalCategory.NotEntitled,
        zh: "其职务无权关账。须由副经理或经理关账。", en: "The person's position may not close a month. Ask the deputy manager or the manager.");

    /// <summary>The calendar does not cover a day of an absence, so its working time is unknown.</summary>
    public static readonly Refusal NoCalendar = new("attendance.no-calendar", "11.3", RefusalCategory.Incomplete,
        zh: "工作日历没有包括缺勤的日子。请补上那些天的工作时间。", en: "The calendar does not cover a day of the absence. Supply the working times of that day.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        ItemNotFinal, KeyTaken, OtherPerson, ReversalWithoutItem, ReversalDoesNotFit, ReversedTwice, FinedTwice, ChargedTwice, AbsentTwice,
        BeyondMoney, MonthClosed, MonthNotOver, MayNotClose, NoCalendar,
    ];
}
