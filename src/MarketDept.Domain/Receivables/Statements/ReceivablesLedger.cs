using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Allocation;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A book of what customers were charged and paid, each receipt allocated (应收台账), from which statements are read.</summary>
/// <remarks>
/// <para>Entries take effect by their day; those of one day in the order bills, deductions, reversals, write-offs, receipts, and
/// within each in the order given. A receipt is allocated on its day by the order of <see cref="AllocationOrder"/>; what it leaves is
/// a credit that does not move later, whatever comes.</para>
/// <para>Immutable. Customers do not touch each other, so ledgers of parts of the customers say together what one ledger of all says.</para>
/// </remarks>
[Clause("6.2")]
[Clause("9.6")]
public sealed partial class ReceivablesLedger
{
    // By customer in the order of ids, and of each customer in the order in which things took effect (bills: in the order given).
    private readonly Id<Customer>[] _customers;
    private readonly int[] _firstLine;
    private readonly int[] _firstBill;
    private readonly LedgerLine[] _lines;
    private readonly LedgerEntry.Bill[] _bills;
    private readonly int[] _dueDays;
    private readonly LedgerEntry.Receipt[] _receipts;

    internal ReceivablesLedger(
        Id<Customer>[] customers, int[] firstLine, int[] firstBill, LedgerLine[] lines, LedgerEntry.Bill[] bills, LedgerEntry.Receipt[] receipts)
    {
        _customers = customers;
        _firstLine = firstLine;
        _firstBill = firstBill;
        _lines = lines;
        _bills = bills;
        _receipts = receipts;
        _dueDays = Array.ConvertAll(bills, bill => DebtQueue.DayOf(bill.DueOn));
    }

    /// <summary>Posts the entries and allocates the receipts (登记).</summary>
    /// <param name="entries">All entries from the first day on, in any order.</param>
    /// <exception cref="ArgumentException">Something is null.</exception>
    /// <exception cref="DomainException">An entry does not fit; see <see cref="Examine"/>, which tells all that do not.</exception>
    public static ReceivablesLedger Post(IEnumerable<LedgerEntry> entries)
    {
        var examined = Examine(entries);
        return examined.Ledger ?? throw examined.Faults[0].ToException();
    }

    /// <summary>Asks whether the entries fit together (核查), and if not, for everything that does not.</summary>
    /// <remarks>
    /// Refused are: an id that stands twice; an entry of a bill or write-off that is not there; one dated before its bill's
    /// confirmation; a deduction or write-off above the balance at its turn; an instruction that names another customer's bill or one
    /// not yet confirmed on that day; a reversal not later than its write-off, or a second one. An entry at fault is not applied, and
    /// told once. Where a bill or a reversal of a customer is at fault or known to be missing, his balances are not known either, and
    /// only what is above the whole bill is called above its balance: unknown never becomes no.
    /// </remarks>
    /// <param name="entries">All entries from the first day on, in any order.</param>
    /// <param name="incomplete">Customers of whom a bill or a reversal is known not to be among the entries.</param>
    /// <exception cref="ArgumentException">Something is null.</exception>
    public static LedgerExamination Examine(IEnumerable<LedgerEntry> entries, params IEnumerable<Id<Customer>> incomplete) =>
        new LedgerPosting(
            new LedgerIntake([.. Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry, nameof(entries)))], [.. Guard.Against.Null(incomplete)])).Post();
}
