namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Why a statement is refused, or entries do not fit in a ledger (月报与台账记录的拒绝).</summary>
public static class StatementRefusals
{
    /// <summary>The statement is made or submitted before the month has ended.</summary>
    public static readonly Refusal MonthNotEnded = new("statement.month-not-ended", "9.6", RefusalCategory.Limit,
        zh: "这个月尚未结束。请从下个月第一天起编制月报。", en: "The month has not ended. Make the statement from the first day of the next month on.");

    /// <summary>The statement is that of another month than the series.</summary>
    public static readonly Refusal OfOtherMonth = new("statement.of-other-month", "9.6", RefusalCategory.UnknownReference,
        zh: "这份月报属于另一个月。请提交本月的月报。", en: "The statement is that of another month. Submit a statement of this month.");

    /// <summary>The first statement of the month was submitted already.</summary>
    public static readonly Refusal AlreadySubmitted = new("statement.already-submitted", "9.6", RefusalCategory.WrongState,
        zh: "这个月的月报已经提交。不必再提交；有变化的，请提交修订版。", en: "The statement of this month was submitted already. Nothing need be done; submit a revision if something has changed.");

    /// <summary>No statement of the month was submitted yet, so there is nothing to revise.</summary>
    public static readonly Refusal NotSubmitted = new("statement.not-submitted", "9.6", RefusalCategory.WrongState,
        zh: "这个月尚未提交月报，无从修订。请先提交第一份。", en: "No statement of this month was submitted yet, so there is nothing to revise. Submit the first statement.");

    /// <summary>The revision is the same as the latest statement.</summary>
    public static readonly Refusal Unchanged = new("statement.unchanged", "9.6", RefusalCategory.Conflict,
        zh: "修订版与最近一份月报相同。不必提交；有变化才能提交修订版。", en: "The revision equals the latest statement. Nothing need be done; submit a revision only after a change.");

    /// <summary>The person who submits the statement does not belong to the department.</summary>
    public static readonly Refusal ByOutsider = new("statement.by-outsider", "9.6", RefusalCategory.NotEntitled,
        zh: "提交人不属于本部门。月报须由本部门的人员提交。", en: "The person who submits does not belong to the department. Let a member of the department submit it.");

    /// <summary>The statement is submitted to a person who is neither the manager nor, by the given authority, entitled in his place.</summary>
    public static readonly Refusal NotToManager = new("statement.not-to-manager", "9.6", RefusalCategory.NotEntitled,
        zh: "接收人不是部门经理，所给的职权也不表明其为获授权的副经理或主管领导。请提交给部门经理；提交给后两者的，请给出其职权。",
        en: "The recipient is not the manager, and the given authority does not show him to be the delegated deputy or the supervising executive. Submit it to the manager, or give the authority of one of the two.");

    /// <summary>The statement does not balance, since debts are given without their receipts, or the reverse.</summary>
    public static readonly Refusal NotBalanced = new("statement.not-balanced", "9.6", RefusalCategory.Incomplete,
        zh: "月报不平，缺少欠款或收款。请补齐欠款和收款再提交。", en: "The statement does not balance, since debts or receipts are missing. Complete them before submitting.");

    /// <summary>A ledger entry has an amount that is not above zero.</summary>
    public static readonly Refusal AmountNotPositive = new("ledger.amount-not-positive", "9.6", RefusalCategory.Limit,
        zh: "台账记录的金额不大于零。请填大于零的金额。", en: "The amount of the entry is not above zero. State an amount above zero.");

    /// <summary>A write-off states no ground. Being late is no ground.</summary>
    public static readonly Refusal WriteOffWithoutGround = new("ledger.write-off-without-ground", "11.2.3", RefusalCategory.Incomplete,
        zh: "核销没有写明认定依据，逾期本身不是依据。请写明依据。", en: "The write-off has no ground, and being late is no ground. State the recorded ground.");

    /// <summary>Two entries of one kind in a ledger have the same id.</summary>
    public static readonly Refusal IdTaken = new("ledger.id-taken", "9.6", RefusalCategory.Conflict,
        zh: "同类的台账记录有相同的编号。同一事项只留一条，不同事项请用不同的编号。", en: "Two entries of one kind have the same id. Keep one of them if they are the same, else give them different ids.");

    /// <summary>The entry names a bill that is not in the ledger.</summary>
    public static readonly Refusal UnknownBill = new("ledger.unknown-bill", "9.6", RefusalCategory.UnknownReference,
        zh: "所指的账单不在台账中。请指明台账中的账单，或补上该账单。", en: "The bill is not in the ledger. Name a bill of the ledger, or add the missing bill.");

    /// <summary>The entry to be reversed or returned is not in the ledger, or is a credit note, which is not taken back.</summary>
    public static readonly Refusal UnknownEntry = new("ledger.unknown-entry", "9.6", RefusalCategory.UnknownReference,
        zh: "台账中没有这条可以冲回的记录；贷项通知不能冲回。请指明台账中的扣款、核销或收款，或补上该记录。",
        en: "The ledger has no such entry that can be taken back; a credit note cannot. Name a deduction, write-off or receipt of the ledger, or add the missing one.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        MonthNotEnded, OfOtherMonth, AlreadySubmitted, NotSubmitted, Unchanged, ByOutsider, NotToManager, NotBalanced, AmountNotPositive,
        WriteOffWithoutGround, IdTaken, UnknownBill, UnknownEntry,
    ];
}
