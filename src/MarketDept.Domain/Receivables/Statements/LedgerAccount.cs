namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The movements of one customer in the ledger.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Lines">The movements, in the order in which they took effect.</param>
/// <param name="Bills">The customer's bills, in the order given.</param>
/// <param name="DueDays">The original due day of each bill, counted as by <see cref="Allocation.DebtQueue.DayOf(LocalDate)"/>.</param>
internal sealed record LedgerAccount(Id<Customer> Customer, LedgerLine[] Lines, LedgerEntry.LedgerBill[] Bills, int[] DueDays);
