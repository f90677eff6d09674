namespace MarketDept.Domain.Receivables.Statements;

/// <summary>One movement in a ledger, as it took effect.</summary>
/// <param name="Fen">The amount in fen; of an amendment the new due day, of an application the credit left after it.</param>
/// <param name="Day">The day, counted as by <see cref="Allocation.DebtQueue.DayOf(LocalDate)"/>.</param>
/// <param name="Kind">The kind of movement.</param>
/// <param name="Of">The index of the bill among the customer's; for a receipt or an application, the index among all of them.</param>
internal readonly record struct LedgerLine(long Fen, int Day, LedgerLineKind Kind, int Of);

/// <summary>The kinds of movement. The first eight have a column in the statement; the others move between debts and credit.</summary>
internal enum LedgerLineKind : byte
{
    Charge,
    Deduction,

    /// <summary>A credit note, or the credit that a deduction left beyond the balance.</summary>
    Credit,
    WriteOff,
    Reversal,
    Receipt,
    Return,
    Refund,

    /// <summary>Money pays a debt; follows the receipt or application.</summary>
    Allocation,

    /// <summary>Credit that is no money pays a debt.</summary>
    Offset,

    /// <summary>A paid amount becomes credit again, or goes back with its receipt.</summary>
    Release,

    /// <summary>A debt was paid by a receipt that was not given.</summary>
    DebtSide,

    /// <summary>A receipt paid a debt that was not given.</summary>
    CreditSide,
    Amendment,
    Application,
}

/// <summary>The effect of a movement by its kind: +1, 0 or −1.</summary>
internal static class LedgerLineEffect
{
    /// <summary>The effect on the closing balance, net of credit.</summary>
    internal static ReadOnlySpan<sbyte> OnClosing => [1, -1, -1, -1, 1, -1, 1, 1, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The effect on the balance of the bill.</summary>
    internal static ReadOnlySpan<sbyte> OnDebt => [1, -1, 0, -1, 1, 0, 0, 0, -1, -1, 1, -1, 0, 0, 0];

    /// <summary>The effect on the customer's credit.</summary>
    internal static ReadOnlySpan<sbyte> OnCredit => [0, 0, 1, 0, 0, 1, -1, -1, -1, -1, 1, 0, -1, 0, 0];
}
