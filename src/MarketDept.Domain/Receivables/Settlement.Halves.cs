using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Receivables;

public static partial class Settlement
{
    /// <summary>Finds the entries that only one side has (核对), debt or receipt, as after an incomplete save; empty where both agree.</summary>
    /// <param name="receivables">The debts, each once.</param>
    /// <param name="receipts">The receipts and the credits that are no money, each once.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or occurs twice.</exception>
    public static ValueList<StatementGap> Examine(IEnumerable<Receivable> receivables, IEnumerable<Receipt> receipts) =>
        ValueList.From(new LedgerRecord(receivables, receipts).Gaps().Select(row => row.Gap));

    /// <summary>Books on each side the entries that only the other side has (补登): allocations, recoveries and reversals.</summary>
    /// <remarks>
    /// The credit that a deduction left is made anew by <see cref="Receivable.CreditLeftBy"/>. A return whose own entry was lost is made
    /// again by <see cref="Return"/>, which finds its allocations taken back already.
    /// </remarks>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">The debt.</param>
    /// <param name="at">The moment of recording. The entries keep their ids and days. A recovery that the debt has lost gets the id of its allocation with
    /// "+" behind: its own id is stored on the debt alone.</param>
    /// <returns>The entries of the two that were missing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException">An entry cannot be booked any more; the refusals are those of
    /// <see cref="Allocate(Receipt, Receivable, Money, Posting)"/>, <see cref="Recover"/> and <see cref="Reverse"/>. What was booked before
    /// stays.</exception>
    public static ValueList<StatementGap> Complete(Receipt receipt, Receivable receivable, Instant at)
    {
        var gaps = ValueList.From(Examine([Guard.Against.Null(receivable)], [Guard.Against.Null(receipt)])
            .Where(gap => gap.Receipt == receipt.Id && gap.Receivable == receivable.Id));
        foreach (var gap in gaps)
        {
            if (gap.IsReceiptMissing)
                Book(receipt, receivable, receivable.Require(gap.Entry, nameof(receivable)), at);
            else if (receipt.Entries.FirstOrDefault(entry => entry.Id == gap.Entry) is { } missing)
                Book(receipt, receivable, missing, at);
        }

        return gaps;
    }

    private static void Book(Receipt receipt, Receivable receivable, ReceivableEntry missing, Instant at)
    {
        var posting = Posting.Stored(missing.Id.Value, missing.On, at);
        switch (missing)
        {
            case ReceivableEntry.Allocation it: receipt.Book(receipt.RequireAllocation(receivable.Id, it.Amount, posting, it.Use, WriteOffOf(it))); break;
            case ReceivableEntry.Reversal it: receipt.Book(receipt.RequireReversal(it.Of, posting, it.Reason, it.By)); break;
        }

        Id<ReceivableEntry>? WriteOffOf(ReceivableEntry.Allocation paid) => receivable.Recoveries().FirstOrDefault(it => it.Paid == paid).Recovery?.Of;
    }

    private static void Book(Receipt receipt, Receivable receivable, ReceiptEntry missing, Instant at)
    {
        var posting = Posting.Stored(missing.Id.Value, missing.On, at);
        if (missing.Reverses is { } allocation)
        {
            receivable.Book(receivable.RequireReversal(receivable.Require(allocation, nameof(receivable)), missing.Reason!, missing.By!.Value, posting));
            return;
        }

        var recovery = missing.Recovers is { } writeOff
            ? receivable.RequireRecovery(receivable.Require(writeOff, nameof(receivable)).Id, missing.Amount, receipt.Id, Posting.Stored($"{missing.Id}+", missing.On, at)) : null;
        var entry = receivable.RequireAllocation(missing.Amount, receipt.Id, posting, recovery?.Amount, missing.Use);
        if (recovery is not null)
            receivable.Book(recovery);
        receivable.Book(entry);
    }
}
