namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Why entries do not fit in a ledger (台账记录的拒绝).</summary>
public static class LedgerRefusals
{
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

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [AmountNotPositive, WriteOffWithoutGround, IdTaken, UnknownBill, UnknownEntry];
}
