namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Why a statement is refused, or entries do not fit in a ledger (月报与台账记录的拒绝).</summary>
public static class StatementRefusals
{
    /// <summary>A statement is asked for of a month that has not ended.</summary>
    public static readonly Refusal MonthNotEnded = new("statement.month-not-ended", "9.6", RefusalCategory.Limit,
        zh: "这个月尚未结束，不能编制月报。请从下个月第一天起编制。", en: "The month has not ended. Ask from the first day of the next month on.");

    /// <summary>What is handed in or compared is the statement of another month.</summary>
    public static readonly Refusal OfOtherMonth = new("statement.of-other-month", "9.6", RefusalCategory.UnknownReference,
        zh: "这份月报属于另一个月。须是本月的月报。", en: "The statement is of another month. Hand in one of this month.");

    /// <summary>The month's statement was handed in already; what came late makes a revision.</summary>
    public static readonly Refusal AlreadySubmitted = new("statement.already-submitted", "9.6", RefusalCategory.WrongState,
        zh: "这个月的月报已经提交。之后的变化请以修订版提交。", en: "The statement was handed in already. Hand in a revision.");

    /// <summary>Nothing was handed in yet of the month, so there is nothing to revise or to compare with.</summary>
    public static readonly Refusal NotSubmitted = new("statement.not-submitted", "9.6", RefusalCategory.WrongState,
        zh: "这个月尚未提交月报。请先提交第一份。", en: "Nothing was handed in yet of the month. Hand in the first statement.");

    /// <summary>The revision says the same as the latest statement.</summary>
    public static readonly Refusal Unchanged = new("statement.unchanged", "9.6", RefusalCategory.Conflict,
        zh: "修订版与最近一份月报相同。有变化才能提交。", en: "The revision says the same as the latest. Hand in one that differs.");

    /// <summary>Somebody outside the department hands the statement in.</summary>
    public static readonly Refusal ByOutsider = new("statement.by-outsider", "9.6", RefusalCategory.NotEntitled,
        zh: "月报须由本部门的人员提交。", en: "The person is outside the department. Have somebody of the department hand it in.");

    /// <summary>The statement is handed to somebody who is not the manager.</summary>
    public static readonly Refusal NotToManager = new("statement.not-to-manager", "9.6", RefusalCategory.NotEntitled,
        zh: "月报须提交给部门经理。", en: "The statement is handed to somebody else than the manager. Hand it to the manager.");

    /// <summary>What is handed in does not add up: debts without the receipts that paid them, or the other way round.</summary>
    public static readonly Refusal NotBalanced = new("statement.not-balanced", "9.6", RefusalCategory.Incomplete,
        zh: "月报不平，缺少欠款或收款。须提交完整的月报。", en: "The statement does not balance. Hand in the whole, with every debt and receipt.");

    /// <summary>An entry of a ledger has an amount that is not above 0.</summary>
    public static readonly Refusal AmountNotPositive = new("ledger.amount-not-positive", "9.6", RefusalCategory.Limit,
        zh: "台账记录的金额须大于零。", en: "The amount of the entry is not above zero. State an amount above zero.");

    /// <summary>A write-off has no ground; being late is none.</summary>
    public static readonly Refusal WriteOffWithoutGround = new("ledger.write-off-without-ground", "11.2.3", RefusalCategory.Incomplete,
        zh: "核销须写明认定依据，逾期本身不能作为依据。", en: "The write-off has no ground, and being late is none. Name the recorded ground.");

    /// <summary>Two entries of one kind have the same id.</summary>
    public static readonly Refusal IdTaken = new("ledger.id-taken", "9.6", RefusalCategory.Conflict,
        zh: "同类的台账记录有相同的编号。每个编号不得出现两次。", en: "Two entries of one kind have the same id. Use each id once.");

    /// <summary>An entry is of a bill that the ledger has not.</summary>
    public static readonly Refusal UnknownBill = new("ledger.unknown-bill", "9.6", RefusalCategory.UnknownReference,
        zh: "所指的账单不在台账中。请指明台账中的账单。", en: "The bill is not in the ledger. Name a bill of the ledger.");

    /// <summary>What is taken back is not in the ledger.</summary>
    public static readonly Refusal UnknownEntry = new("ledger.unknown-write-off", "9.6", RefusalCategory.UnknownReference,
        zh: "要取回的记录不在台账中。请指明台账中的记录。", en: "The entry to be taken back is not in the ledger. Name one of the ledger.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        MonthNotEnded, OfOtherMonth, AlreadySubmitted, NotSubmitted, Unchanged, ByOutsider, NotToManager, NotBalanced, AmountNotPositive,
        WriteOffWithoutGround, IdTaken, UnknownBill, UnknownEntry,
    ];
}
