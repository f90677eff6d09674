namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Why a statement is refused, or entries do not fit in a ledger (月报与台账记录的拒绝).</summary>
public static class StatementRefusals
{
    /// <summary>A statement is asked for a month that has not ended.</summary>
    public static readonly Refusal MonthNotEnded = new("statement.month-not-ended", "9.6", RefusalCategory.Limit,
        zh: "这个月尚未结束，不能编制月报。请从下个月第一天起编制。", en: "The month has not ended. Ask for the statement from the first day of the next month on.");

    /// <summary>The statement submitted or compared is that of another month.</summary>
    public static readonly Refusal OfOtherMonth = new("statement.of-other-month", "9.6", RefusalCategory.UnknownReference,
        zh: "这份月报属于另一个月。须是本月的月报。", en: "The statement is that of another month. Submit a statement of this month.");

    /// <summary>The month's statement was submitted already; late facts go into a revision.</summary>
    public static readonly Refusal AlreadySubmitted = new("statement.already-submitted", "9.6", RefusalCategory.WrongState,
        zh: "这个月的月报已经提交。之后的变化请以修订版提交。", en: "The statement was submitted already. Submit a revision.");

    /// <summary>No statement of the month was submitted, so there is nothing to revise or compare.</summary>
    public static readonly Refusal NotSubmitted = new("statement.not-submitted", "9.6", RefusalCategory.WrongState,
        zh: "这个月尚未提交月报。请先提交第一份。", en: "No statement of this month was submitted yet. Submit the first statement.");

    /// <summary>The revision does not differ from the latest statement.</summary>
    public static readonly Refusal Unchanged = new("statement.unchanged", "9.6", RefusalCategory.Conflict,
        zh: "修订版与最近一份月报相同。有变化才能提交。", en: "The revision equals the latest statement. Submit a revision only after a change.");

    /// <summary>The statement is submitted by a person from outside the department.</summary>
    public static readonly Refusal ByOutsider = new("statement.by-outsider", "9.6", RefusalCategory.NotEntitled,
        zh: "提交人不属于本部门。月报须由本部门的人员提交。", en: "The person who submits does not belong to the department. Let a member of the department submit it.");

    /// <summary>The statement is submitted to a person who is not the manager.</summary>
    public static readonly Refusal NotToManager = new("statement.not-to-manager", "9.6", RefusalCategory.NotEntitled,
        zh: "接收人不是部门经理。月报须提交给部门经理。", en: "The statement is submitted to a person who is not the manager. Submit it to the manager.");

    /// <summary>The statement does not balance: debts without the receipts that paid them, or the reverse.</summary>
    public static readonly Refusal NotBalanced = new("statement.not-balanced", "9.6", RefusalCategory.Incomplete,
        zh: "月报不平，缺少欠款或收款。须提交完整的月报。", en: "The statement does not balance. Submit the complete statement with all debts and receipts.");

    /// <summary>An entry of a ledger has an amount that is not above 0.</summary>
    public static readonly Refusal AmountNotPositive = new("ledger.amount-not-positive", "9.6", RefusalCategory.Limit,
        zh: "台账记录的金额不大于零。金额须大于零。", en: "The amount of the entry is not above zero. State an amount above zero.");

    /// <summary>A write-off has no ground. Being late is no ground.</summary>
    public static readonly Refusal WriteOffWithoutGround = new("ledger.write-off-without-ground", "11.2.3", RefusalCategory.Incomplete,
        zh: "核销没有写明认定依据，逾期本身不是依据。请写明依据。", en: "The write-off has no ground, and being late is no ground. Name the recorded ground.");

    /// <summary>Two entries of one kind have the same id.</summary>
    public static readonly Refusal IdTaken = new("ledger.id-taken", "9.6", RefusalCategory.Conflict,
        zh: "同类的台账记录有相同的编号。每个编号不得出现两次。", en: "Two entries of one kind have the same id. Use each id once.");

    /// <summary>An entry names a bill that the ledger does not have.</summary>
    public static readonly Refusal UnknownBill = new("ledger.unknown-bill", "9.6", RefusalCategory.UnknownReference,
        zh: "所指的账单不在台账中。请指明台账中的账单。", en: "The bill is not in the ledger. Name a bill that is in the ledger.");

    /// <summary>The entry to be reversed is not in the ledger.</summary>
    public static readonly Refusal UnknownEntry = new("ledger.unknown-write-off", "9.6", RefusalCategory.UnknownReference,
        zh: "要冲销的记录不在台账中。请指明台账中的记录。", en: "The entry to be reversed is not in the ledger. Name an entry that is.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        MonthNotEnded, OfOtherMonth, AlreadySubmitted, NotSubmitted, Unchanged, ByOutsider, NotToManager, NotBalanced, AmountNotPositive,
        WriteOffWithoutGround, IdTaken, UnknownBill, UnknownEntry,
    ];
}
