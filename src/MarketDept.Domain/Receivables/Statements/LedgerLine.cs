namespace MarketDept.Domain.Receivables.Statements;

/// <summary>One movement in a ledger as it took effect.</summary>
/// <param name="Fen">How much. Of an amendment the new due day, of an application the credit left after it.</param>
/// <param name="Day">When, counted as by <see cref="Allocation.DebtQueue.DayOf(LocalDate)"/>.</param>
/// <param name="Kind">What.</param>
/// <param name="Of">The bill by its place among the customer's; of a receipt or an application its place among all of them.</param>
internal readonly record struct LedgerLine(long Fen, int Day, LedgerLineKind Kind, int Of);

/// <summary>The first eight are movements of the month and have a column; the others move between debts and credit.</summary>
internal enum LedgerLineKind : byte
{
    Charge,
    Deduction,

    /// <summary>A credit note, or what a deduction left beyond the balance.</summary>
    Credit,
    WriteOff,
    Reversal,
    Receipt,
    Return,
    Refund,

    /// <summary>Money pays a debt; follows its receipt or application.</summary>
    Allocation,

    /// <summary>Credit that is no money pays a debt.</summary>
    Offset,

    /// <summary>What had paid a debt is credit again, or goes back with its receipt.</summary>
    Release,

    /// <summary>A debt was paid by a receipt that is not there.</summary>
    DebtSide,

    /// <summary>A receipt paid a debt that is not there.</summary>
    CreditSide,
    Amendment,
    Application,
}

/// <summary>What a movement does, by its kind: +1, 0 or −1.</summary>
internal static class LedgerLineEffect
{
    /// <summary>To what is owed in all, credit taken off.</summary>
    internal static ReadOnlySpan<sbyte> OnClosing => [1, -1, -1, -1, 1, -1, 1, 1, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>To the balance of its bill.</summary>
    internal static ReadOnlySpan<sbyte> OnDebt => [1, -1, 0, -1, 1, 0, 0, 0, -1, -1, 1, -1, 0, 0, 0];

    /// <summary>To the customer's credit.</summary>
    internal static ReadOnlySpan<sbyte> OnCredit => [0, 0, 1, 0, 0, 1, -1, -1, -1, -1, 1, 0, -1, 0, 0];
}
