namespace MarketDept.Domain.Receivables;

/// <summary>Why a step on a debt, a receipt or a collector's target is refused (应收款、收款与收款任务的拒绝).</summary>
public static class ReceivableRefusals
{
    /// <summary>An entry, or the confirmation of a bill, is dated after the day of recording.</summary>
    public static readonly Refusal InTheFuture = new("receivable.entry-in-the-future", "9.6", RefusalCategory.Limit,
        zh: "分录或账单确认的日期晚于登记当日。请填登记当日或更早的日期，或待该日到来再登记。", en: "The entry, or the confirmation of the bill, is dated after the day of recording. Name that day or an earlier one, or record it once the day has come.");

    /// <summary>The customer has not confirmed the bill, so it creates no debt yet.</summary>
    public static readonly Refusal BillNotConfirmed = new("receivable.bill-not-confirmed", "9.2", RefusalCategory.WrongState,
        zh: "客户尚未确认账单，尚不产生应收款。请先取得确认。", en: "The bill is not confirmed, so it creates no debt. Have the customer confirm it first.");

    /// <summary>The original due date is known already; only an amendment of the contract moves it.</summary>
    public static readonly Refusal DueDateKnown = new("receivable.due-date-known", "9.4", RefusalCategory.WrongState,
        zh: "原付款日期已经确定，不得另行填写。要变更的，请由有权者变更合同。", en: "The original due date is known already and is not recorded again. To move it, let an entitled person amend the contract.");

    /// <summary>The present or the new due date is not known yet, so there is nothing to amend.</summary>
    public static readonly Refusal DueDateUnknown = new("receivable.due-date-unknown", "9.4", RefusalCategory.WrongState,
        zh: "原付款日期或新付款日期尚未确定，不能变更。请待两者都确定之后再变更。", en: "The present or the new due date is not known yet. Amend it once both are known.");

    /// <summary>The new due date is the same as the present one.</summary>
    public static readonly Refusal DueDateUnchanged = new("receivable.due-date-unchanged", "9.4", RefusalCategory.Conflict,
        zh: "变更后的付款日期与现行日期相同。不必变更；要变更的，请填另一天。", en: "The new due date equals the present one. Nothing need be done, or name another day.");

    /// <summary>The new due date lies before the day of the decision.</summary>
    public static readonly Refusal DueDateInThePast = new("receivable.due-date-in-the-past", "9.4", RefusalCategory.Limit,
        zh: "变更后的付款日期早于决定之日。请填该日或以后的日期。", en: "The new due date is before the day of the decision. Name that day or a later one.");

    /// <summary>The decision, dispute, contract or bill belongs to another debt.</summary>
    public static readonly Refusal OtherDebt = new("receivable.other-debt", "6.2", RefusalCategory.UnknownReference,
        zh: "所依据的决定、质疑、合同或账单属于另一笔应收款。请改用属于这笔应收款的。",
        en: "The decision, dispute, contract or bill belongs to another debt. Use one that belongs to this debt.");

    /// <summary>The deduction of the dispute is booked on the debt already.</summary>
    public static readonly Refusal DeductionBookedAlready = new("receivable.deduction-booked-already", "9.3", RefusalCategory.Conflict,
        zh: "这次质疑所同意的扣款已经入账。不必再入账；指错扣款的，请改指所要入账的扣款。", en: "The deduction of this dispute is booked already. Nothing need be done, or name the deduction that is meant.");

    /// <summary>The entry is dated before the day of the decision behind it.</summary>
    public static readonly Refusal BeforeDecision = new("receivable.before-decision", "9.3", RefusalCategory.Limit,
        zh: "分录的日期早于它所依据的决定。请填决定之日或以后的日期。", en: "The entry is dated before the decision behind it. Date it on the day of the decision or later.");

    /// <summary>The entry would make the balance negative on its day or on a later day.</summary>
    public static readonly Refusal AboveBalance = new("receivable.above-balance", "6.2", RefusalCategory.Limit,
        zh: "分录的金额超过欠款余额。至多等于从该日起一直未清的金额。", en: "The entry exceeds the balance. Book at most what is open on that day and on all later days.");

    /// <summary>The deduction is above what is left of the charges after deductions and write-offs in force.</summary>
    public static readonly Refusal AboveCharges = new("receivable.above-charges", "9.3", RefusalCategory.Limit,
        zh: "扣款超过账单余下的费用。至多扣到尚未扣减或核销的费用。", en: "The deduction exceeds what is left of the charges. Deduct at most what is neither deducted nor written off.");

    /// <summary>The write-off, with earlier ones, is above the amount determined uncollectable.</summary>
    public static readonly Refusal AboveDetermination = new("receivable.above-determination", "11.2.3", RefusalCategory.Limit,
        zh: "核销合计超过认定无法收回的金额。至多核销该金额尚余的部分。", en: "The write-offs exceed the amount determined uncollectable. Write off at most what is left of that amount.");

    /// <summary>The recovery is above what still stands of the write-off.</summary>
    public static readonly Refusal AboveWriteOff = new("receivable.above-write-off", "11.2.3", RefusalCategory.Limit,
        zh: "收回的金额超过仍在核销的部分。至多等于该部分。", en: "The recovery exceeds what is still written off. Recover at most that amount.");

    /// <summary>The debt has an entry with the same id already.</summary>
    public static readonly Refusal EntryIdTaken = new("receivable.entry-id-taken", "6.2", RefusalCategory.Conflict,
        zh: "这笔应收款已有相同编号的分录。已入账的，不必再入；新的分录请换一个编号。", en: "The debt has an entry with that id already. If it is the same, nothing need be done; give a new entry another id.");

    /// <summary>The entry is dated before the day on which the customer confirmed the bill.</summary>
    public static readonly Refusal BeforeConfirmation = new("receivable.before-confirmation", "6.2", RefusalCategory.Limit,
        zh: "分录的日期早于账单的确认日。请填确认日或以后的日期。", en: "The entry is dated before the confirmation of the bill. Date it on the day of the confirmation or later.");

    /// <summary>The entry is of a kind that this step does not take back; a reversal or a recovery is never taken back.</summary>
    public static readonly Refusal NotReversible = new("receivable.not-reversible", "6.2", RefusalCategory.WrongState,
        zh: "这类分录不能这样冲回。扣款和核销单独冲销，收款分配连同收款单冲销，只有核销可以收回；冲销和收回本身不能再冲销。",
        en: "An entry of this kind is not taken back by this step. Reverse a deduction or write-off by itself, an allocation with its receipt; recover only a write-off, and reverse no reversal or recovery.");

    /// <summary>The entry was reversed or recovered in full already, so nothing of it is left to reverse.</summary>
    public static readonly Refusal NothingToReverse = new("receivable.nothing-to-reverse", "6.2", RefusalCategory.Conflict,
        zh: "这条分录已经冲销或全额收回，没有可冲销的金额。不必再冲销；指错分录的，请改指所要冲销的分录。",
        en: "The entry was reversed or recovered in full already. Nothing need be done, or name the entry that is meant.");

    /// <summary>The reversal or recovery is dated too early for the entry that it takes back.</summary>
    public static readonly Refusal ReversedTooEarly = new("receivable.reversed-too-early", "6.2", RefusalCategory.Limit,
        zh: "冲销或收回的日期太早。扣款、核销须在原分录次日或以后冲销或收回；收款分配可在当日或以后冲销。",
        en: "The reversal or recovery is dated too early. Reverse a deduction, reverse or recover a write-off on a day after the entry; reverse an allocation on its day or later.");

    /// <summary>The amount of the receipt is zero or negative.</summary>
    public static readonly Refusal ReceiptNotPositive = new("receipt.not-positive", "6.2", RefusalCategory.Limit,
        zh: "收款单的金额不大于零。请填实际收到或给予的金额。", en: "The amount of the receipt is not above zero. State the amount that came in or is credited.");

    /// <summary>The day on which the money came in lies after the day of recording.</summary>
    public static readonly Refusal ReceiptInTheFuture = new("receipt.in-the-future", "9.6", RefusalCategory.Limit,
        zh: "收款日期晚于登记当日。请填实际收款的日期，或待该日到来再登记。", en: "The day of the receipt lies after the day of recording. Name the day on which the money came in, or record it once the day has come.");

    /// <summary>The receipts, the debts and the bills that the customer named are not all of one customer.</summary>
    public static readonly Refusal OtherCustomer = new("receipt.other-customer", "6.2", RefusalCategory.UnknownReference,
        zh: "收款、欠款或客户指定的账单不属于同一客户。请只用同一客户的收款、欠款和账单。",
        en: "The receipts, the debts or the named bills belong to different customers. Use receipts, debts and bills of one customer.");

    /// <summary>The entry would make the unallocated amount negative on its day or on a later day.</summary>
    public static readonly Refusal AboveUnallocated = new("receipt.above-unallocated", "6.2", RefusalCategory.Limit,
        zh: "金额超过可用的款项。至多可用当日和以后各日都尚未分配的金额。", en: "The amount exceeds the unallocated money. Use at most what is free on that day and on all later days.");

    /// <summary>The receipt has an entry with the same id already.</summary>
    public static readonly Refusal ReceiptEntryIdTaken = new("receipt.entry-id-taken", "6.2", RefusalCategory.Conflict,
        zh: "这张收款单已有相同编号的分录。已登记的，不必再登记；新的分录请换一个编号。", en: "The receipt has an entry with that id already. If it is the same, nothing need be done; give a new entry another id.");

    /// <summary>The entry is dated before the day on which the money came in.</summary>
    public static readonly Refusal NotReceivedYet = new("receipt.not-received-yet", "6.2", RefusalCategory.Limit,
        zh: "分录的日期早于收款之日。请填收款之日或以后的日期。", en: "The entry is dated before the money came in. Date it on that day or later.");

    /// <summary>The customer named a bill that was not confirmed by the day of the allocation.</summary>
    public static readonly Refusal InstructionNotConfirmed = new("receipt.instruction-not-confirmed", "6.2", RefusalCategory.Limit,
        zh: "客户指定的账单到分配之日尚未确认。请只指定到该日已确认的账单。", en: "A bill named by the customer was not confirmed by the day of the allocation. Name only bills confirmed by then.");

    /// <summary>The receipt was returned already, so nothing of it can be used.</summary>
    public static readonly Refusal ReturnedAlready = new("receipt.returned-already", "6.2", RefusalCategory.Conflict,
        zh: "这笔收款已经退回，不能再动用。请撤掉这一步，或改指所要使用的收款。", en: "The receipt was returned already and cannot be used. Leave this step out, or name the receipt that is meant.");

    /// <summary>A part of the receipt was refunded, so it cannot be returned whole.</summary>
    public static readonly Refusal RefundedAlready = new("receipt.refunded-already", "6.2", RefusalCategory.Conflict,
        zh: "这笔收款的一部分已退给客户，不得整笔退回。余下的款项请办理退款。", en: "A part of the receipt was refunded, so it cannot be returned whole. Refund the rest instead.");

    /// <summary>A credit is to be returned although no money came in for it.</summary>
    public static readonly Refusal NotMoney = new("receipt.not-money", "6.2", RefusalCategory.WrongState,
        zh: "这笔余款来自贷项通知或扣款，不是一笔收款，不能像退票那样整笔撤销。请抵用账单，或办理退款。",
        en: "This credit comes from a credit note or a deduction. It is no receipt that a bank could send back. Apply it to debts, or refund it.");

    /// <summary>The target of a collector is zero or negative.</summary>
    public static readonly Refusal TargetNotPositive = new("collection.target-not-positive", "6.1", RefusalCategory.Limit,
        zh: "收款任务的金额不大于零。请定大于零的金额。", en: "The target is not above zero. Set an amount above zero.");

    /// <summary>A collector has two targets for the same month.</summary>
    public static readonly Refusal TargetTwice = new("collection.target-twice", "6.1", RefusalCategory.Conflict,
        zh: "同一收款员同一个月有两个收款任务。每个月至多定一个。", en: "The collector has two targets for one month. Set at most one target a month.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        InTheFuture, BillNotConfirmed, DueDateKnown, DueDateUnknown, DueDateUnchanged, DueDateInThePast, OtherDebt, DeductionBookedAlready,
        BeforeDecision, AboveBalance, AboveCharges, AboveDetermination, AboveWriteOff, EntryIdTaken, BeforeConfirmation, NotReversible,
        NothingToReverse, ReversedTooEarly, ReceiptNotPositive, ReceiptInTheFuture, OtherCustomer, AboveUnallocated, ReceiptEntryIdTaken,
        NotReceivedYet, InstructionNotConfirmed, ReturnedAlready, RefundedAlready, NotMoney, TargetNotPositive, TargetTwice,
    ];
}
