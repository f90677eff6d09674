namespace MarketDept.Domain.Receivables.Statements;

/// <summary>One movement in a ledger as it took effect.</summary>
/// <param name="Fen">How much, always above 0 except for a bill without charges.</param>
/// <param name="Day">When, counted as by <see cref="Allocation.DebtQueue.DayOf"/>.</param>
/// <param name="Kind">What.</param>
/// <param name="Of">The bill by its place among the customer's; for a receipt its place among all receipts.</param>
internal readonly record struct LedgerLine(long Fen, int Day, LedgerLineKind Kind, int Of);

internal enum LedgerLineKind : byte
{
    Charge,
    Deduction,
    Reversal,
    WriteOff,
    Receipt,

    /// <summary>Follows its receipt.</summary>
    Allocation,
}
