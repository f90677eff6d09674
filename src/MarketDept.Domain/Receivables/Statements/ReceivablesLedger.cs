using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The book of what customers were charged and what they paid (应收台账), from imported entries or from debts and receipts on record.</summary>
/// <remarks>
/// <para>Entries take effect by their day. Those of one day follow the order bills, amendments, deductions, reversals, write-offs, receipts,
/// returns, applications, refunds, and then the order given. A receipt pays by the order of article 560 of the Civil Code. The rest is credit,
/// which moves only by an application, a refund or a return.</para>
/// <para>Immutable. Customers are independent of each other, so the ledger of all equals the ledgers of groups of customers together.</para>
/// </remarks>
public sealed partial class ReceivablesLedger
{
    // In the order of the customers' ids.
    private readonly LedgerAccount[] _accounts;
    private readonly LedgerEntry.LedgerReceipt[] _receipts;
    private readonly LedgerEntry.LedgerApplication[] _applications;
    private readonly ValueList<(LocalDate On, StatementGap Gap)> _gaps;

    internal ReceivablesLedger(
        LedgerAccount[] accounts, LedgerEntry.LedgerReceipt[] receipts, LedgerEntry.LedgerApplication[] applications, ValueList<(LocalDate On, StatementGap Gap)> gaps)
    {
        _accounts = accounts;
        _receipts = receipts;
        _applications = applications;
        _gaps = gaps;
    }

    /// <summary>Makes a ledger from entries (登记): spreads receipts and credit over the debts, and refuses entries that do not fit.</summary>
    /// <param name="entries">All entries from the first day on, in any order.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    /// <exception cref="DomainException">An entry does not fit; <see cref="TryPost"/> tells all that do not.</exception>
    public static ReceivablesLedger Post(IEnumerable<LedgerEntry> entries) =>
        TryPost(entries, out var ledger, out var faults) ? ledger : throw faults[0].ToException();

    /// <summary>Makes a ledger from debts and receipts on record (依实际分录建账). Their allocations are kept as they are.</summary>
    /// <remarks>Facts booked in the order in which they came give the same ledger as the corresponding entries.</remarks>
    /// <param name="receivables">The debts, each once; of all customers or of some.</param>
    /// <param name="receipts">The receipts and the credits that are no money, each once.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or occurs twice.</exception>
    public static ReceivablesLedger Of(IEnumerable<Receivable> receivables, IEnumerable<Receipt> receipts) => new LedgerRecord(receivables, receipts).Read();

    /// <summary>Makes a ledger from entries if they fit together (核查); otherwise returns every fault.</summary>
    /// <remarks>
    /// Refused are: an id that stands twice; an amount that is not above 0; an entry of what is not there; one dated before its bill's
    /// confirmation; an amendment of an unknown due date, or to a day before it; a deduction beyond the charges, counting what stands
    /// deducted and written off; a write-off above the balance; a refund above the credit; an instruction that names another customer's bill or
    /// one not yet confirmed; a reversal not later than what it takes back; a second reversal or return; the return of a receipt of which
    /// something was refunded. An entry at fault has no effect in the checks of the others.
    /// </remarks>
    /// <param name="entries">All entries from the first day on, in any order.</param>
    /// <param name="ledger">The ledger (台账); null where there is a fault.</param>
    /// <param name="faults">All faults (差错), in the order of the entries, each once.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    /// <example><code>
    /// if (!ReceivablesLedger.TryPost(entries, out ReceivablesLedger? ledger, out ValueList&lt;LedgerFault&gt; faults))
    ///     throw new InvalidOperationException(string.Join('\n', faults.Select(fault =&gt; fault.Explain(Language.English))));
    /// foreach (PaymentAllocation posted in ledger.ReceiptsOf(new YearMonth(2026, 6)))
    ///     Console.WriteLine(posted.Explain(Language.Chinese));
    /// </code></example>
    [Clause("9.6")]
    public static bool TryPost(IEnumerable<LedgerEntry> entries, [NotNullWhen(true)] out ReceivablesLedger? ledger, out ValueList<LedgerFault> faults)
    {
        LedgerEntry[] given = [.. Guard.Against.Null(entries)];
        foreach (var entry in given)
            Guard.Against.Null(entry, nameof(entries));
        var intake = new LedgerIntake(given);
        var posted = new LedgerPosting(intake).Post();
        faults = intake.Faults;
        ledger = faults.Count == 0 ? posted : null;
        return ledger is not null;
    }
}
