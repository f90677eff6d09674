namespace MarketDept.Domain.Receivables;

public static partial class Settlement
{
    /// <summary>Reverses an allocation in full (冲销收款分配). The debt is open again, and the money is the customer's credit again.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">The debt of the allocation.</param>
    /// <param name="allocation">The allocation to be reversed.</param>
    /// <param name="reason">Why the allocation is reversed, not blank.</param>
    /// <param name="by">The person who reverses the allocation.</param>
    /// <param name="posting">The id and day of the reversal, not before the day of the allocation.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, the reason blank, or the two have no such allocation.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.NothingToReverse"/>, <see cref="ReceivableRefusals.ReversedTooEarly"/>,
    /// <see cref="ReceivableRefusals.OtherCustomer"/>, <see cref="ReceivableRefusals.ReceiptEntryIdTaken"/>, <see cref="ReceivableRefusals.EntryIdTaken"/>
    /// or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    public static void Reverse(
        Receipt receipt, Receivable receivable, Id<ReceivableEntry> allocation, string reason, Id<StaffMember> by, Posting posting)
    {
        Guard.Against.Null(receipt);
        Guard.Against.Null(receivable);
        Guard.Against.Null(posting);
        RequireSameCustomer(receipt, receivable);
        if (receivable.Require(allocation, nameof(allocation)) is not ReceivableEntry.Allocation target || target.Receipt != receipt.Id)
            throw new ArgumentException($"Entry '{allocation}' of receivable '{receivable.Id}' is no allocation of receipt '{receipt.Id}'.", nameof(allocation));
        var ofDebt = receivable.RequireReversal(target, reason, by, posting);
        var ofReceipt = receipt.RequireReversal(allocation, posting, reason, by);

        receipt.Book(ofReceipt);
        receivable.Book(ofDebt);
    }

    /// <summary>Returns a whole receipt (收款退回), such as a bounced cheque or another person's money. Its allocations are reversed, and no credit is
    /// left.</summary>
    /// <param name="receipt">The receipt, which is money and of which nothing was refunded.</param>
    /// <param name="receivables">The debts that the receipt paid; others are ignored.</param>
    /// <param name="reason">Why the receipt is returned, not blank.</param>
    /// <param name="by">The person who decided the return.</param>
    /// <param name="posting">The id and day of the return, not before the receipt nor before an allocation that is reversed with it. What was allocated and
    /// reversed before must be free again on that day.</param>
    /// <param name="entryOf">The id of the reversal of each allocation, given by the host; each different.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, an id occurs twice, or a debt that the receipt paid is not among
    /// the debts.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.NotMoney"/>, <see cref="ReceivableRefusals.RefundedAlready"/>, <see cref="ReceivableRefusals.ReturnedAlready"/>,
    /// <see cref="ReceivableRefusals.NotReceivedYet"/>, <see cref="ReceivableRefusals.AboveUnallocated"/>, and as <see cref="Reverse"/>.
    /// </exception>
    public static void Return(
        Receipt receipt, IReadOnlyCollection<Receivable> receivables, string reason, Id<StaffMember> by, Posting posting,
        Func<Id<ReceivableEntry>, Id<ReceivableEntry>> entryOf)
    {
        Guard.Against.Null(receipt);
        reason = Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Default(by);
        Guard.Against.Null(posting);
        Guard.Against.Null(entryOf);
        var debts = Guard.Against.Null(receivables).ToDictionary(debt => Guard.Against.Null(debt, nameof(receivables)).Id);
        var whole = receipt.RequireReturn(posting, reason, by);
        var ids = new HashSet<Id<ReceivableEntry>> { posting.Id };
        var entries = new List<(Receivable Debt, ReceiptEntry OfReceipt, ReceivableEntry OfDebt)>();
        foreach (var paid in receipt.Standing())
        {
            if (!debts.TryGetValue(paid.Receivable!.Value, out var debt))
                throw new ArgumentException($"Receipt '{receipt.Id}' paid receivable '{paid.Receivable}', which is missing. Give every receivable that it paid.", nameof(receivables));
            var its = Posting.Stored(entryOf(paid.Id).Value, posting.On, posting.RecordedAt);
            if (!ids.Add(its.Id))
                throw new ArgumentException($"Entry '{its.Id}' occurs twice. Give each its own id.", nameof(entryOf));
            entries.Add((debt, receipt.RequireReversal(paid.Id, its, reason, by), debt.RequireReversal(debt.Require(paid.Id), reason, by, its)));
        }

        foreach (var (debt, ofReceipt, ofDebt) in entries)
        {
            receipt.Book(ofReceipt);
            debt.Book(ofDebt);
        }

        receipt.Book(whole);
    }

    /// <summary>Books money that came in for an amount written off before (坏账收回). The write-off is taken back by that amount, and the money pays the
    /// debt.</summary>
    /// <remarks>Money for the open balance is allocated first, by <see cref="Allocate(Receipt, Receivable, Money, Posting)"/>. This step is for the
    /// part written off.</remarks>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">A debt of the customer who paid.</param>
    /// <param name="writeOff">The id of the write-off.</param>
    /// <param name="amount">The amount in yuan, more than zero, at most what stands of the write-off.</param>
    /// <param name="recovery">The id and day of the recovery, after the day of the write-off.</param>
    /// <param name="allocation">The id and day of the allocation, the same day.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, the amount not above zero, the two entries have one id or two
    /// days, or the debt has no such entry.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.NotReversible"/>, <see cref="ReceivableRefusals.AboveWriteOff"/>,
    /// <see cref="ReceivableRefusals.ReversedTooEarly"/>, or as <see cref="Allocate(Receipt, Receivable, Money, Posting)"/>.
    /// </exception>
    [Clause("11.2.3")]
    public static void Recover(
        Receipt receipt, Receivable receivable, Id<ReceivableEntry> writeOff, Money amount, Posting recovery, Posting allocation)
    {
        Guard.Against.Null(receipt);
        Guard.Against.Null(receivable);
        Guard.Against.Null(recovery);
        Guard.Against.Null(allocation);
        if (recovery.Id == allocation.Id || recovery.On != allocation.On || recovery.RecordedAt > allocation.RecordedAt)
        {
            throw new ArgumentException(
                $"Recovery '{recovery.Id}' and allocation '{allocation.Id}' are two entries of one day, recorded in that order. Give nothing else.", nameof(allocation));
        }

        RequireSameCustomer(receipt, receivable);
        var taken = receivable.RequireRecovery(writeOff, amount, receipt.Id, recovery);
        var ofReceipt = receipt.RequireAllocation(receivable.Id, amount, allocation, recovers: writeOff);
        var ofDebt = receivable.RequireAllocation(amount, receipt.Id, allocation, amount);

        receivable.Book(taken);
        receipt.Book(ofReceipt);
        receivable.Book(ofDebt);
    }
}
