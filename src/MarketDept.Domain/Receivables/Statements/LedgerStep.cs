namespace MarketDept.Domain.Receivables.Statements;

/// <summary>An entry that was taken in, with what it refers to. Shaped by speed.</summary>
/// <param name="Customer">Whose it is.</param>
/// <param name="Key">When it takes effect, as one number to sort by.</param>
/// <param name="Place">Where it stands among the entries given.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Bill">The bill by its place among the customer's; -1 where it is of none.</param>
/// <param name="Number">Of a deduction, a write-off and their reversal, of a receipt and its return, of an application, of an amendment: which one; else -1.</param>
/// <param name="Named">The bills named, by their places among the customer's.</param>
internal readonly record struct LedgerStep(int Customer, ulong Key, int Place, LedgerEntry Entry, int Bill, int Number, int[] Named);
