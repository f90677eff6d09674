namespace MarketDept.Domain.Payroll;

/// <summary>Why a person's ledger refuses an item or a closing, or why absences cannot be counted (月度台账与考勤的拒绝).</summary>
public static class PayrollRefusals
{
    /// <summary>The case to be taken over has no final decision, also since it was dismissed, or the item takes effect only later.</summary>
    public static readonly Refusal ItemNotFinal = new("payroll.item-not-final", "4.4", RefusalCategory.WrongState,
        zh: "事项尚未生效。请在认定生效之后接收；不予认定的案件没有可接收的事项。", en: "The item is not final yet. Take it over once the decision is final; a dismissed case has nothing to take over.");

    /// <summary>The ledger has an item with the same key and different content. An item is never changed.</summary>
    public static readonly Refusal KeyTaken = new("payroll.key-taken", "4.4", RefusalCategory.Conflict,
        zh: "台账中已有同一标识而内容不同的事项。事项不得改写；新的事项请另用标识。",
        en: "The ledger has an item with this key and different content. Items are never changed; use another key for a new item.");

    /// <summary>The item or case concerns another person than the ledger does.</summary>
    public static readonly Refusal OtherPerson = new("payroll.other-person", "4.4", RefusalCategory.UnknownReference,
        zh: "事项属于另一个人。请记入其本人的台账。", en: "The item concerns another person. Take it over into that person's ledger.");

    /// <summary>The item to be taken back is not in the ledger.</summary>
    public static readonly Refusal ReversalWithoutItem = new("payroll.reversal-without-item", "4.4", RefusalCategory.UnknownReference,
        zh: "所冲销的事项不在台账中。请先接收原事项，或与冲销一并接收。",
        en: "The item to be taken back is not in the ledger. Take over the original item first, or both together.");

    /// <summary>The reversal does not fit the item that it takes back: another case, kind or time, not the opposite amount, or an earlier
    /// moment.</summary>
    public static readonly Refusal ReversalDoesNotFit = new("payroll.reversal-does-not-fit", "4.4", RefusalCategory.Conflict,
        zh: "冲销与所冲销的事项不符。来源、种类、旷工时段须相同，金额须相反，时间不得早于原事项。",
        en: "The reversal does not fit the item that it takes back. State the same origin, kind and absence, the opposite amount, and no earlier moment.");

    /// <summary>Another reversal takes the same item back already.</summary>
    public static readonly Refusal ReversedTwice = new("payroll.reversed-twice", "4.4", RefusalCategory.Conflict,
        zh: "该事项已经冲销。不必再冲销；指错事项的，请改指所要冲销的事项。", en: "The item was taken back already. Nothing need be done, or name the item that is meant.");

    /// <summary>The person is fined for the act already by another finding.</summary>
    public static readonly Refusal FinedTwice = new("payroll.fined-twice", "11.1", RefusalCategory.Conflict,
        zh: "同一人的同一行为已经罚款，不得再罚。请先撤销其中一个案件。", en: "The person is fined for this act already and cannot be fined again. Withdraw one of the cases first.");

    /// <summary>The person compensates the act or collects for it already, from another case or under the same clause.</summary>
    public static readonly Refusal ChargedTwice = new("payroll.charged-twice", "11.1", RefusalCategory.Conflict,
        zh: "同一人的同一行为已计赔偿或负责收回，不得重复计算。请先撤销其中一个案件；同一案件同一条款重复的，请只留一项。",
        en: "The person compensates this act or collects for it already, and cannot be charged twice. Withdraw one of the cases first, or keep one item of one case and clause.");

    /// <summary>The act counts as absence of the person already by another finding.</summary>
    public static readonly Refusal AbsentTwice = new("payroll.absent-twice", "11.3", RefusalCategory.Conflict,
        zh: "同一人的同一行为已计旷工，不得计两次。请先撤销其中一个案件。", en: "The act counts as absence of this person already and cannot be counted twice. Withdraw one of the cases first.");

    /// <summary>With the item, a sum of the ledger would exceed <see cref="Money.MaxValue"/>.</summary>
    public static readonly Refusal BeyondMoney = new("payroll.beyond-money", "4.4", RefusalCategory.Limit,
        zh: "台账的合计过大，超出可以记录的金额。请核对各项金额。", en: "A sum of the ledger would exceed the largest possible amount. Check the amounts.");

    /// <summary>The month to be closed, or a later one, is closed already.</summary>
    public static readonly Refusal MonthClosed = new("payroll.month-closed", "4.4", RefusalCategory.WrongState,
        zh: "这个月已经关账。不必再关；要关其他月份的，请指明以后的月份。", en: "The month is closed already. Nothing need be done, or close a later month.");

    /// <summary>The month to be closed has not ended yet.</summary>
    public static readonly Refusal MonthNotOver = new("payroll.month-not-over", "4.4", RefusalCategory.WrongState,
        zh: "这个月还没有结束。须从下个月第一天起关账。", en: "The month is not over yet. Close it from the first day of the next month on.");

    /// <summary>The person who closes the month is neither the deputy manager nor the manager.</summary>
    public static readonly Refusal MayNotClose = new("payroll.may-not-close", "4.4", RefusalCategory.NotEntitled,
        zh: "其职务无权关账。须由副经理或经理关账。", en: "The person's position may not close a month. Let the deputy manager or the manager close it.");

    /// <summary>The calendar does not cover a day of an absence, so the working time of that day is unknown.</summary>
    public static readonly Refusal NoCalendar = new("attendance.no-calendar", "11.3", RefusalCategory.Incomplete,
        zh: "工作日历没有包括缺勤的日子。请补上那些天的工作时间。", en: "The calendar does not cover a day of the absence. Supply the working times of that day.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        ItemNotFinal, KeyTaken, OtherPerson, ReversalWithoutItem, ReversalDoesNotFit, ReversedTwice, FinedTwice, ChargedTwice, AbsentTwice,
        BeyondMoney, MonthClosed, MonthNotOver, MayNotClose, NoCalendar,
    ];
}
