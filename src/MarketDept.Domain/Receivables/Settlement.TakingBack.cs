namespace MarketDept.Domain.Receivables;

public static partial class Settlement
{
    /// <summary>Takes an allocation back, whole and once (冲销收款分配): the debt is open again, and the money unallocated.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">The debt to which it was allocated.</param>
    /// <param name="allocation">The entry that is taken back.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="posting">The entry that does so, not before the day of the allocation.</param>
    /// <exception cref="ArgumentException">Something is missing, the reason blank, or the two have no such allocation.</exception>
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
        if (receivable.Require(allocation) is not ReceivableEntry.Allocation target || target.Receipt != receipt.Id)
            throw new ArgumentException($"Entry '{allocation}' of receivable '{receivable.Id}' is no allocation of receipt '{receipt.Id}'.", nameof(allocation));
        var ofDebt = receivable.RequireReversal(target, reason, by, posting);
        var ofReceipt = receipt.RequireReversal(allocation, posting, reason, by);

        receipt.Book(ofReceipt);
        receivable.Book(ofDebt);
    }

    /// <summary>A receipt goes back whole (收款退回), as a bounced cheque or somebody else's money: what it paid is owed again, and what was credit is gone.</summary>
    /// <param name="receipt">The receipt; it is money, and nothing of it was refunded.</param>
    /// <param name="receivables">The debts that it paid; others do no harm.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="posting">The entry of the return, not before the money came in nor before anything that it paid.</param>
    /// <param name="entryOf">The host's id of the entry that takes an allocation back; another for each.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, an id stands twice, or a debt that it paid is not there.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.NotMoney"/>, <see cref="ReceivableRefusals.RefundedAlready"/>, <see cref="ReceivableRefusals.ReturnedAlready"/>,
    /// and as <see cref="Reverse"/>.
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
                throw new ArgumentException($"Receipt '{receipt.Id}' paid receivable '{paid.Receivable}', which is not there. Give all that it paid.", nameof(receivables));
            var its = Posting.Stored(entryOf(paid.Id).Value, posting.On, posting.RecordedAt);
            if (!ids.Add(its.Id))
                throw new ArgumentException($"Entry '{its.Id}' stands twice. Give an id for each.", nameof(entryOf));
            entries.Add((debt, receipt.RequireReversal(paid.Id, its, reason, by), debt.RequireReversal(debt.Require(paid.Id), reason, by, its)));
        }

        foreach (var (debt, ofReceipt, ofDebt) in entries)
        {
            receipt.Book(ofReceipt);
            debt.Book(ofDebt);
        }

        receipt.Book(whole);
    }

    /// <summary>Money came in for what was written off (坏账收回): the write-off is taken back by as much, and the money allocated to it.</summary>
    /// <remarks>What is still open on the debt is paid by <see cref="Allocate(Receipt, Receivable, Money, Posting)"/> first; this is for the part written off.</remarks>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">A debt of the customer who paid.</param>
    /// <param name="writeOff">The entry of the write-off.</param>
    /// <param name="amount">How much, in yuan, more than nothing, and no more than stands of the write-off.</param>
    /// <param name="recovery">The entry that takes the write-off back, for a day after it.</param>
    /// <param name="allocation">The entry of the money, for the same day.</param>
    /// <exception cref="ArgumentException">Something is missing, the amount not more than nothing, the two entries have one id or two days, or the debt has no such entry.</exception>
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
