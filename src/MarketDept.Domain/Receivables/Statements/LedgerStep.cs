namespace MarketDept.Domain.Receivables.Statements;

/// <summary>An entry taken in, with its references resolved. Optimised for speed.</summary>
/// <param name="Customer">The index of the customer.</param>
/// <param name="Key">The time of taking effect, as one number to sort by.</param>
/// <param name="Fen">The amount in fen; of an amendment the new due day; 0 where there is neither.</param>
/// <param name="Bill">The index of the bill among the customer's; -1 where there is none.</param>
/// <param name="Number">The number of the deduction, write-off, receipt, application or amendment that it is or reverses; otherwise -1.</param>
/// <param name="Named">The indexes of the named bills among the customer's.</param>
internal readonly record struct LedgerStep(int Customer, ulong Key, long Fen, int Bill, int Number, int[] Named)
{
    // No day that NodaTime knows lies so far before the one that is counted as 0.
    private const int Offset = 8_000_000;

    /// <summary>The index among the entries given.</summary>
    internal int Place => (int)(Key & int.MaxValue);

    internal LedgerRank Rank => (LedgerRank)((Key >> 32) & 0xF);

    internal int Day => (int)(Key >> 36) - Offset;

    /// <summary>Day, kind and given order in one number: some seven million days, nine kinds, and an int.</summary>
    internal static ulong KeyOf(int day, LedgerRank rank, int place) => ((ulong)(day + Offset) << 36) | ((ulong)rank << 32) | (uint)place;
}
