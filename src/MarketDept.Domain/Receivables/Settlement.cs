using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables;

/// <summary>What changes a receipt and debts together (结算): everything is checked first, and then all of them change or none.</summary>
/// <remarks>The host stores what changed in one transaction. Without state, pure of clocks and ids.</remarks>
[Clause("6.2")]
public static class Settlement
{
    private static readonly ClauseId Collecting = new(6, 2);

    /// <summary>Allocates a part of a receipt to a debt (分配收款).</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">A debt of the customer who paid.</param>
    /// <param name="amount">How much, in yuan, more than nothing, and no more than is unallocated and owed from that day on.</param>
    /// <param name="posting">The entry, not before the money came in nor before the debt was confirmed.</param>
    /// <exception cref="ArgumentException">Something is missing, or the amount is not more than nothing.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceiptRefusals.OtherCustomer"/>, <see cref="ReceiptRefusals.AboveUnallocated"/>,
    /// <see cref="ReceivableRefusals.AboveBalance"/>, <see cref="ReceiptRefusals.NotReceivedYet"/>,
    /// <see cref="ReceivableRefusals.BeforeConfirmation"/>, <see cref="ReceiptRefusals.EntryIdTaken"/>,
    /// <see cref="ReceivableRefusals.EntryIdTaken"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    public static void Allocate(Receipt receipt, Receivable receivable, Money amount, Posting posting)
    {
        Guard.Against.Null(receipt);
        Guard.Against.Null(receivable);
        RequireSameCustomer(receipt, receivable);
        var ofReceipt = receipt.RequireAllocation(receivable.Id, amount, posting);
        var ofDebt = receivable.RequireAllocation(amount, receipt.Id, posting);

        receipt.Book(ofReceipt);
        receivable.Book(ofDebt);
    }

    /// <summary>To which debts what is free of a receipt would go (收款分配方案): by the customer's instruction, else by the order of article 560 of the Civil Code. Changes nothing.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivables">Debts of the customer who paid, those of the bills that he named among them; paid ones do no harm.</param>
    /// <param name="on">The day of the allocation; a debt confirmed later is passed over, unless the customer named it. What has no due date yet comes last.</param>
    /// <returns>What each bill gets; null where nothing of the receipt is free.</returns>
    /// <exception cref="ArgumentException">Something is missing, or two debts are of one bill.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceiptRefusals.OtherCustomer"/>; or the instruction names a bill that is none of the debts'
    /// (<see cref="ReceiptRefusals.OtherCustomer"/>), or is not confirmed by that day (<see cref="ReceiptRefusals.InstructionNotConfirmed"/>).
    /// </exception>
    public static PaymentAllocation<Bill>? Plan(Receipt receipt, IReadOnlyCollection<Receivable> receivables, LocalDate on)
    {
        Guard.Against.Null(receipt);
        Guard.Against.Null(receivables);
        foreach (var receivable in receivables)
        {
            RequireSameCustomer(receipt, Guard.Against.Null(receivable, nameof(receivables)));
            if (on < receivable.ConfirmedOn && receipt.Instruction.Contains(receivable.Bill))
            {
                throw ReceiptRefusals.InstructionNotConfirmed.Because(
                    $"收款单 {receipt.Id} 指定账单 {receivable.Bill}，该账单于 {receivable.ConfirmedOn} 确认，分配日 {on}。",
                    $"Receipt '{receipt.Id}' names bill '{receivable.Bill}', confirmed on {receivable.ConfirmedOn}; the allocation is of {on}.");
            }
        }

        var free = receipt.FreeFrom(on);
        return free.IsZero
            ? null
            : AllocationOrder.Allocate(free, on,
                receivables.Select(debt => new OpenDebt<Bill>(debt.Bill, debt.OpenFrom(on), debt.DueDateOn(on) ?? LocalDate.MaxIsoValue)), receipt.Instruction);
    }

    /// <summary>Allocates what is free of a receipt to the customer's debts as <see cref="Plan"/> says (自动分配).</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivables">Debts of the customer who paid, those of the bills that he named among them.</param>
    /// <param name="on">The day of the allocation.</param>
    /// <param name="entryOf">The host's id of the entry on a debt; another for each.</param>
    /// <param name="recordedAt">When it is recorded.</param>
    /// <param name="zone">The company's time zone; null: Asia/Shanghai.</param>
    /// <returns>What each bill got; null where nothing of the receipt was free.</returns>
    /// <inheritdoc cref="Allocate(Receipt, Receivable, Money, Posting)" path="/exception"/>
    public static PaymentAllocation<Bill>? Allocate(
        Receipt receipt, IReadOnlyCollection<Receivable> receivables, LocalDate on, Func<Id<Receivable>, Id<ReceivableEntry>> entryOf,
        Instant recordedAt, DateTimeZone? zone = null)
    {
        Guard.Against.Null(entryOf);
        var plan = Plan(receipt, receivables, on);
        if (plan is null)
            return null;
        var debts = receivables.ToDictionary(debt => debt.Bill);
        var ids = new HashSet<Id<ReceivableEntry>>();
        var entries = new List<(Receivable Debt, ReceiptEntry OfReceipt, ReceivableEntry.Allocation OfDebt)>();
        foreach (var part in plan.Allocations)
        {
            var debt = debts[part.Debt];
            var posting = new Posting(entryOf(debt.Id), on, recordedAt, zone);
            if (!ids.Add(posting.Id))
                throw new ArgumentException($"Entry '{posting.Id}' stands for two debts; allowed is an id for each.", nameof(entryOf));
            entries.Add((debt, receipt.RequireAllocation(debt.Id, part.Amount, posting), debt.RequireAllocation(part.Amount, receipt.Id, posting)));
        }

        foreach (var (debt, ofReceipt, ofDebt) in entries)
        {
            receipt.Book(ofReceipt);
            debt.Book(ofDebt);
        }

        return plan;
    }

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
    /// <see cref="ReceiptRefusals.OtherCustomer"/>, <see cref="ReceiptRefusals.EntryIdTaken"/>,
    /// <see cref="ReceivableRefusals.EntryIdTaken"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.
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
        var ofReceipt = receipt.RequireReversal(allocation, posting);

        receipt.Book(ofReceipt);
        receivable.Book(ofDebt);
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
                $"Recovery '{recovery.Id}' and allocation '{allocation.Id}' are two entries of one day, recorded in that order; allowed is nothing else.", nameof(allocation));
        }

        RequireSameCustomer(receipt, receivable);
        var taken = receivable.RequireRecovery(writeOff, amount, receipt.Id, recovery);
        var ofReceipt = receipt.RequireAllocation(receivable.Id, amount, allocation);
        var ofDebt = receivable.RequireAllocation(amount, receipt.Id, allocation, amount);

        receivable.Book(taken);
        receipt.Book(ofReceipt);
        receivable.Book(ofDebt);
    }

    private static void RequireSameCustomer(Receipt receipt, Receivable receivable)
    {
        if (receipt.Customer != receivable.Customer)
        {
            throw ReceiptRefusals.OtherCustomer.Because(
                $"收款单 {receipt.Id} 属于客户 {receipt.Customer}，应收款 {receivable.Id} 属于客户 {receivable.Customer}。",
                $"Receipt '{receipt.Id}' is of customer '{receipt.Customer}'; receivable '{receivable.Id}' is of '{receivable.Customer}'.");
        }
    }
}
