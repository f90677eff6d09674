namespace MarketDept.Domain.Receivables;

/// <summary>Why a step on a debt, a receipt or a collector's target is refused (应收款、收款与收款任务的拒绝).</summary>
public static class ReceivableRefusals
{
    /// <summary>An entry or a confirmation is dated in the future.</summary>
    public static readonly Refusal InTheFuture = new("receivable.entry-in-the-future", "9.6", RefusalCategory.Limit,
        zh: "分录或账单确认的日期晚于登记当日。请填登记当日或更早的日期，或待该日到来再登记。", en: "The entry, or the confirmation of the bill, is dated after the day of recording. Name that day or an earlier one, or record it once the day has come.");

    /// <summary>The bill is not confirmed, so it creates no debt yet.</summary>
    public static readonly Refusal BillNotConfirmed = new("receivable.bill-not-confirmed", "9.2", RefusalCategory.WrongState,
        zh: "客户尚未确认账单，尚不产生应收款。请先取得确认。", en: "The bill is not confirmed, so it creates no debt. Have the customer confirm it first.");

    /// <summary>The due date is known already; only an amendment of the contract moves it.</summary>
    public static readonly Refusal DueDateKnown = new("receivable.due-date-known", "9.4", RefusalCategory.WrongState,
        zh: "付款日期已按合同确定，不得另行填写。请由有权者变更合同。", en: "The due date is known by the contract already. Let an entitled person amend the contract.");

    /// <summary>The due date is not known yet, so it cannot be amended.</summary>
    public static readonly Refusal DueDateUnknown = new("receivable.due-date-unknown", "9.4", RefusalCategory.WrongState,
        zh: "原付款日期或新付款日期尚未确定，不能变更。请待两者都确定之后再变更。", en: "The present or the new due date is not known yet. Amend it once both are known.");

    /// <summary>The amended due date equals the present one.</summary>
    public static readonly Refusal DueDateUnchanged = new("receivable.due-date-unchanged", "9.4", RefusalCategory.Conflict,
        zh: "变更后的付款日期与现行日期相同。请填写另一天。", en: "The new due date equals the present one. Name another day.");

    /// <summary>The amended due date lies before the day of the decision.</summary>
    public static readonly Refusal DueDateInThePast = new("receivable.due-date-in-the-past", "9.4", RefusalCategory.Limit,
        zh: "变更后的付款日期早于决定之日。不得早于该日。", en: "The new due date is before the day of the decision. Name that day or a later one.");

    /// <summary>The decision is about another debt.</summary>
    public static readonly Refusal OtherDebt = new("receivable.other-debt", "6.2", RefusalCategory.UnknownReference,
        zh: "所依据的决定、质疑或合同属于另一笔应收款。须是这笔应收款自己的。", en: "The decision, dispute or contract belongs to another debt. Name one of this debt.");

    /// <summary>The deduction of the dispute is booked already.</summary>
    public static readonly Refusal DeductionBookedAlready = new("receivable.deduction-booked-already", "9.3", RefusalCategory.Conflict,
        zh: "这次质疑所同意的扣款已经入账。不得重复入账。", en: "The deduction of this dispute is booked already. Book it once.");

    /// <summary>The entry is booked for a day before the decision behind it.</summary>
    public static readonly Refusal BeforeDecision = new("receivable.before-decision", "9.3", RefusalCategory.Limit,
        zh: "分录的日期早于它所依据的决定。不得早于该决定。", en: "The entry is dated before the decision behind it. Date it on that day or later.");

    /// <summary>The entry is above the balance of its day or of a later day.</summary>
    public static readonly Refusal AboveBalance = new("receivable.above-balance", "6.2", RefusalCategory.Limit,
        zh: "分录的金额超过欠款余额。至多等于从该日起一直未清的金额。", en: "The entry exceeds the balance. Book at most what is open on that day and all later days.");

    /// <summary>The deduction, together with those and the write-offs that stand, is above the charged amount.</summary>
    public static readonly Refusal AboveCharges = new("receivable.above-charges", "9.3", RefusalCategory.Limit,
        zh: "扣款连同仍然有效的扣款和核销超过账单的费用。至多扣到费用总额。", en: "The deductions and write-offs in force exceed the charges. Deduct at most what is left of the charges.");

    /// <summary>The write-offs are above the amount determined uncollectable.</summary>
    public static readonly Refusal AboveDetermination = new("receivable.above-determination", "11.2.3", RefusalCategory.Limit,
        zh: "核销超过认定无法收回的金额。至多核销到认定金额。", en: "The write-off exceeds the amount determined uncollectable. Write off at most what is left of that amount.");

    /// <summary>The recovery is above what still stands of the write-off.</summary>
    public static readonly Refusal AboveWriteOff = new("receivable.above-write-off", "11.2.3", RefusalCategory.Limit,
        zh: "收回的金额超过仍在核销的部分。至多等于该部分。", en: "The recovery exceeds what stands written off. Recover at most that amount.");

    /// <summary>The debt has an entry with that id already.</summary>
    public static readonly Refusal EntryIdTaken = new("receivable.entry-id-taken", "6.2", RefusalCategory.Conflict,
        zh: "这笔应收款已有相同编号的分录。请换一个编号。", en: "The debt has an entry with that id. Use another id.");

    /// <summary>The entry is booked for a day before the debt was confirmed.</summary>
    public static readonly Refusal BeforeConfirmation = new("receivable.before-confirmation", "6.2", RefusalCategory.Limit,
        zh: "分录的日期早于账单的确认日。不得早于该日。", en: "The entry is dated before the confirmation of the bill. Date it on that day or later.");

    /// <summary>An entry of this kind is not reversed by this step.</summary>
    public static readonly Refusal NotReversible = new("receivable.not-reversible", "6.2", RefusalCategory.WrongState,
        zh: "这类分录不能这样冲销。扣款和核销单独冲销，收款分配须连同收款单冲销。", en: "An entry of this kind is not reversed by this step. Reverse a deduction or write-off by itself, and an allocation with its receipt.");

    /// <summary>The entry was reversed already.</summary>
    public static readonly Refusal NothingToReverse = new("receivable.nothing-to-reverse", "6.2", RefusalCategory.Conflict,
        zh: "这条分录已经冲销，不得再次冲销。请撤掉这次冲销，或改指所要冲销的分录。", en: "The entry was reversed already and cannot be reversed again. Drop this reversal, or name the entry that is meant.");

    /// <summary>The reversal is dated too early.</summary>
    public static readonly Refusal ReversedTooEarly = new("receivable.reversed-too-early", "6.2", RefusalCategory.Limit,
        zh: "冲销的日期太早。扣款和核销须在次日或以后冲销，收款分配不得早于其当日。", en: "The reversal is dated too early. Reverse a deduction or write-off on a later day, and an allocation from its own day on.");

    /// <summary>The amount of the receipt is not more than zero.</summary>
    public static readonly Refusal ReceiptNotPositive = new("receipt.not-positive", "6.2", RefusalCategory.Limit,
        zh: "收款单的金额不大于零。金额须大于零。", en: "The amount of the receipt is not above zero. State the amount that came in.");

    /// <summary>The receipt is dated in the future.</summary>
    public static readonly Refusal ReceiptInTheFuture = new("receipt.in-the-future", "9.6", RefusalCategory.Limit,
        zh: "收款日期尚未到。至多填到登记当日。", en: "The day of the receipt lies in the future. Record the receipt on that day or later.");

    /// <summary>The money and the debt belong to different customers.</summary>
    public static readonly Refusal OtherCustomer = new("receipt.other-customer", "6.2", RefusalCategory.UnknownReference,
        zh: "这笔款项会用于另一个客户的欠款。须用于付款客户自己的欠款。", en: "The debt belongs to another customer than the money. Name debts of the customer who paid.");

    /// <summary>The entry is above the unallocated amount of its day or of a later day.</summary>
    public static readonly Refusal AboveUnallocated = new("receipt.above-unallocated", "6.2", RefusalCategory.Limit,
        zh: "金额超过尚未分配的款项。至多等于从该日起一直未分配的金额。", en: "The amount exceeds the unallocated money. Use at most what is free on that day and all later days.");

    /// <summary>The receipt has an entry with that id already.</summary>
    public static readonly Refusal ReceiptEntryIdTaken = new("receipt.entry-id-taken", "6.2", RefusalCategory.Conflict,
        zh: "这张收款单已有相同编号的分录。请换一个编号。", en: "The receipt has an entry with that id. Use another id.");

    /// <summary>The entry is booked for a day before the money came in.</summary>
    public static readonly Refusal NotReceivedYet = new("receipt.not-received-yet", "6.2", RefusalCategory.Limit,
        zh: "分录的日期早于收款之日。不得早于该日。", en: "The entry is dated before the receipt. Date it on that day or later.");

    /// <summary>The customer named a bill that was not confirmed by the day of the allocation.</summary>
    public static readonly Refusal InstructionNotConfirmed = new("receipt.instruction-not-confirmed", "6.2", RefusalCategory.Limit,
        zh: "客户指定的账单到分配之日尚未确认。须指定当日已确认的账单。", en: "A bill named by the customer was not confirmed by that day. Name bills that were.");

    /// <summary>The receipt was returned already.</summary>
    public static readonly Refusal ReturnedAlready = new("receipt.returned-already", "6.2", RefusalCategory.Conflict,
        zh: "这笔收款已经退回。每笔收款不得退回两次，也不得再动用。", en: "The receipt was returned already. It cannot be returned again or used.");

    /// <summary>A part of the receipt was refunded, so it cannot be returned whole.</summary>
    public static readonly Refusal RefundedAlready = new("receipt.refunded-already", "6.2", RefusalCategory.Conflict,
        zh: "这笔收款的一部分已退给客户，不得整笔退回。余下的款项请办理退款。", en: "A part of the receipt was refunded, so it cannot be returned whole. Refund the rest instead.");

    /// <summary>A credit that is no money is returned.</summary>
    public static readonly Refusal NotMoney = new("receipt.not-money", "6.2", RefusalCategory.WrongState,
        zh: "这笔余款不是收到的款项，不能退回。请抵用账单或退款。", en: "The credit is no money that came in, so it cannot be returned. Apply or refund it.");

    /// <summary>The target of a collector is not above zero.</summary>
    public static readonly Refusal TargetNotPositive = new("collection.target-not-positive", "6.1", RefusalCategory.Limit,
        zh: "收款任务的金额不大于零。金额须大于零。", en: "The target is not above zero. Set an amount above zero.");

    /// <summary>A collector has two targets for one month.</summary>
    public static readonly Refusal TargetTwice = new("collection.target-twice", "6.1", RefusalCategory.Conflict,
        zh: "同一收款员同一个月有两个收款任务。至多定一个。", en: "The collector has two targets for one month. Set one target.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        InTheFuture, BillNotConfirmed, DueDateKnown, DueDateUnknown, DueDateUnchanged, DueDateInThePast, OtherDebt, DeductionBookedAlready,
        BeforeDecision, AboveBalance, AboveCharges, AboveDetermination, AboveWriteOff, EntryIdTaken, BeforeConfirmation, NotReversible,
        NothingToReverse, ReversedTooEarly, ReceiptNotPositive, ReceiptInTheFuture, OtherCustomer, AboveUnallocated, ReceiptEntryIdTaken,
        NotReceivedYet, InstructionNotConfirmed, ReturnedAlready, RefundedAlready, NotMoney, TargetNotPositive, TargetTwice,
    ];
}
