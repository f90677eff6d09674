namespace MarketDept.Domain.Receivables;

/// <summary>Why a receipt, or what is done with its money, is refused (收款的拒绝).</summary>
public static class ReceiptRefusals
{
    /// <summary>The receipt is not of more than nothing.</summary>
    public static readonly Refusal NotPositive = new("receipt.not-positive", "6.2", RefusalCategory.Limit,
        zh: "收款单的金额须大于零。", en: "The receipt is not above zero. State the amount that came in.");

    /// <summary>The money is said to have come in on a day still to come.</summary>
    public static readonly Refusal InTheFuture = new("receipt.in-the-future", "9.6", RefusalCategory.Limit,
        zh: "收款日期尚未到。至多填到登记当日。", en: "The day of the receipt is still to come. Record it on that day or later.");

    /// <summary>The money would pay another customer's debt.</summary>
    public static readonly Refusal OtherCustomer = new("receipt.other-customer", "6.2", RefusalCategory.UnknownReference,
        zh: "这笔款项会用于另一个客户的欠款。须用于付款客户自己的欠款。", en: "The money would pay another customer's debt. Name debts of the customer who paid.");

    /// <summary>More is taken than is unallocated on that day or a later one.</summary>
    public static readonly Refusal AboveUnallocated = new("receipt.above-unallocated", "6.2", RefusalCategory.Limit,
        zh: "金额超过尚未分配的款项。至多等于从该日起一直未分配的金额。", en: "The amount is above what is unallocated. Take what is free from that day on at most.");

    /// <summary>The receipt has an entry with that id already.</summary>
    public static readonly Refusal EntryIdTaken = new("receipt.entry-id-taken", "6.2", RefusalCategory.Conflict,
        zh: "这张收款单已有相同编号的分录。请换一个编号。", en: "The receipt has an entry with that id. Use another id.");

    /// <summary>The entry is booked for a day before the money came in.</summary>
    public static readonly Refusal NotReceivedYet = new("receipt.not-received-yet", "6.2", RefusalCategory.Limit,
        zh: "分录的日期不得早于收款之日。", en: "The entry is dated before the money came in. Date it on that day or later.");

    /// <summary>The customer named a bill that is not confirmed by the day of the allocation.</summary>
    public static readonly Refusal InstructionNotConfirmed = new("receipt.instruction-not-confirmed", "6.2", RefusalCategory.Limit,
        zh: "客户指定的账单到分配之日尚未确认。须指定当日已确认的账单。", en: "The customer named a bill that was not confirmed by that day. Name bills confirmed by then.");

    /// <summary>The receipt went back before.</summary>
    public static readonly Refusal ReturnedAlready = new("receipt.returned-already", "6.2", RefusalCategory.Conflict,
        zh: "这笔收款已经退回。每笔收款不得退回两次，也不得再动用。", en: "The receipt went back already. Return it once, and use none of it any more.");

    /// <summary>Something of the receipt was refunded, so it cannot go back whole.</summary>
    public static readonly Refusal RefundedAlready = new("receipt.refunded-already", "6.2", RefusalCategory.Conflict,
        zh: "这笔收款的一部分已退给客户，不能整笔退回。请先更正退款。", en: "A part of the receipt was refunded to the customer. It cannot go back whole.");

    /// <summary>A credit that is no money is to be returned.</summary>
    public static readonly Refusal NotMoney = new("receipt.not-money", "6.2", RefusalCategory.WrongState,
        zh: "这笔余款不是收到的款项，不能退回。请抵用账单或退款。", en: "The credit is no money that came in. Apply it or refund it.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NotPositive, InTheFuture, OtherCustomer, AboveUnallocated, EntryIdTaken, NotReceivedYet, InstructionNotConfirmed, ReturnedAlready, RefundedAlready,
        NotMoney,
    ];
}
