namespace MarketDept.Domain.Receivables.Statements;

/// <summary>An entry that was taken in, with what it refers to. Shaped by speed.</summary>
/// <param name="Customer">Whose it is.</param>
/// <param name="Key">When it takes effect, as one number to sort by.</param>
/// <param name="Fen">Its amount. Of an amendment the new due day; of what has neither, 0.</param>
/// <param name="Bill">The bill by its place among the customer's; -1 where it is of none.</param>
/// <param name="Number">Of a deduction, a write-off and their reversal, of a receipt and its return, of an application, of an amendment: which one; else -1.</param>
/// <param name="Named">The bills named, by their places among the customer's.</param>
internal readonly record struct LedgerStep(int Customer, ulong Key, long Fen, int Bill, int Number, int[] Named)
{
    // No day that NodaTime knows lies so far before the one that is counted as 0.
    private const int Offset = 8_000_000;

    /// <summary>Where it stands among the entries given.</summary>
    internal int Place => (int)(Key & int.MaxValue);

    internal LedgerRank Rank => (LedgerRank)((Key >> 32) & 0xF);

    internal int Day => (int)(Key >> 36) - Offset;

    /// <summary>Day, then kind, then the order given, in one number: some seven million days, nine kinds, and an int.</summary>
    internal static ulong KeyOf(int day, LedgerRank rank, int place) => ((ulong)(day + Offset) << 36) | ((ulong)rank << 32) | (uint)place;
}
