namespace MarketDept.Domain.Receivables.Statements;

/// <summary>An entry that was taken in, with what it refers to.</summary>
/// <param name="Customer">Whose it is.</param>
/// <param name="Key">When it takes effect, as one number to sort by.</param>
/// <param name="Place">Where it stands among the entries given.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Bill">The bill by its place among the customer's; -1 for a receipt.</param>
/// <param name="Number">Of a write-off and its reversal the number of the write-off, of a receipt its own; else -1.</param>
/// <param name="Named">Of a receipt the bills named, by their places among the customer's.</param>
internal readonly record struct LedgerStep(int Customer, ulong Key, int Place, LedgerEntry Entry, int Bill, int Number, int[] Named);
