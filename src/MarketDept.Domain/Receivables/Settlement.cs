using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>The steps that change receipts and debts together (结算). All checks come first; then all of them change, or none.</summary>
/// <remarks>The host stores what changed in one transaction. Where only a part was stored, <see cref="Examine"/> tells what is missing and
/// <see cref="Complete"/> books it. The steps keep no state, and use no clock and no ids of their own.</remarks>
[Clause("6.2")]
public static partial class Settlement
{
    private static readonly ClauseId Collecting = new(6, 2);

    /// <summary>Pays a debt with a part of a receipt (分配收款).</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">A debt of the customer who paid.</param>
    /// <param name="amount">The amount in yuan, more than zero, at most what is unallocated and owed from that day on.</param>
    /// <param name="posting">The id and day of the entry, not before the receipt nor before the confirmation of the debt.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the amount is not above zero.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.OtherCustomer"/>, <see cref="ReceivableRefusals.AboveUnallocated"/>,
    /// <see cref="ReceivableRefusals.AboveBalance"/>, <see cref="ReceivableRefusals.NotReceivedYet"/>,
    /// <see cref="ReceivableRefusals.BeforeConfirmation"/>, <see cref="ReceivableRefusals.ReceiptEntryIdTaken"/>,
    /// <see cref="ReceivableRefusals.EntryIdTaken"/>, <see cref="ReceivableRefusals.ReturnedAlready"/> or <see cref="StepRefusals.BeforeLast"/>.
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

    /// <summary>Proposes how the free part of a receipt goes to the customer's debts (收款分配方案): first the bills that he named, then by article 560 of the
    /// Civil Code. Nothing is changed.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivables">The customer's debts, with those of the bills he named; paid ones are ignored.</param>
    /// <param name="on">The day of the allocation. A debt confirmed later is skipped, unless the customer named it. Debts without a due date come last.</param>
    /// <returns>The amount for each bill; null where nothing of the receipt is free.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or two debts are of one bill.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.OtherCustomer"/>, also where the instruction names a bill that is none of the debts'; or it names one that is not
    /// confirmed by that day (<see cref="ReceivableRefusals.InstructionNotConfirmed"/>).
    /// </exception>
    public static PaymentAllocation? Plan(Receipt receipt, IReadOnlyCollection<Receivable> receivables, LocalDate on) =>
        PlanOf([Guard.Against.Null(receipt)], receivables, on, receipt.Instruction).FirstOrDefault().Plan;

    /// <summary>Pays the customer's debts with the free part of a receipt (自动分配), as <see cref="Plan"/> proposes.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivables">The customer's debts, with those of the bills he named.</param>
    /// <param name="on">The day of the allocation.</param>
    /// <param name="entryOf">The id of the entry on each debt, given by the host; each different.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <returns>The amount for each bill; null where nothing of the receipt was free.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, an id occurs twice, or two debts are of one bill.</exception>
    /// <exception cref="DomainException">
    /// As <see cref="Plan"/>; or <see cref="ReceivableRefusals.InTheFuture"/>, <see cref="ReceivableRefusals.ReceiptEntryIdTaken"/>,
    /// <see cref="ReceivableRefusals.EntryIdTaken"/> or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    /// <example><code>
    /// Receipt receipt = Receipt.Record(new("SK-1"), customer, Money.FromYuan(1000m), paidOn, instruction: [new("ZD-1")], paidAt);
    /// Settlement.Allocate(receipt, [debt], paidOn, entryOf: each =&gt; new($"{each}/SK-1"), paidAt);
    /// Console.WriteLine($"{debt.Status}, {receipt.Unallocated} of the receipt left");
    /// </code></example>
    public static PaymentAllocation? Allocate(
        Receipt receipt, IReadOnlyCollection<Receivable> receivables, LocalDate on, Func<Id<Receivable>, Id<ReceivableEntry>> entryOf,
        Instant recordedAt)
    {
        Guard.Against.Null(entryOf);
        var plans = PlanOf([Guard.Against.Null(receipt)], receivables, on, receipt.Instruction);
        BookAll(plans, receivables, (_, debt) => new Posting(entryOf(debt), on, recordedAt), null);
        return plans.FirstOrDefault().Plan;
    }

    /// <summary>Pays the customer's debts with his credit (余款抵用), the oldest credit first, in the same order as by a receipt of that day.</summary>
    /// <param name="application">The day, the reason, the person who decided, and the bills that the customer wants paid.</param>
    /// <param name="credits">All receipts and credits of the customer; those without a free part are ignored.</param>
    /// <param name="receivables">The customer's debts, with those of the bills he named.</param>
    /// <param name="entryOf">The id of the entry of each receipt on each debt, given by the host; each different.</param>
    /// <returns>The allocations of each receipt used, the oldest first; empty where there was no credit or no debt.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, an id occurs twice, or two debts are of one bill.</exception>
    /// <exception cref="DomainException">
    /// As <see cref="Plan"/>; or <see cref="ReceivableRefusals.ReceiptEntryIdTaken"/>, <see cref="ReceivableRefusals.EntryIdTaken"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    public static ValueList<PaymentAllocation> Apply(
        CreditApplication application, IReadOnlyCollection<Receipt> credits, IReadOnlyCollection<Receivable> receivables,
        Func<Id<Receipt>, Id<Receivable>, Id<ReceivableEntry>> entryOf)
    {
        Guard.Against.Null(application);
        Guard.Against.Null(entryOf);
        var posting = application.Posting;
        var plans = PlanOf(OldestFirst(credits), receivables, posting.On, application.Instruction).Where(row => row.Plan.Allocations.Count > 0).ToList();
        BookAll(plans, receivables, (receipt, debt) => Posting.Stored(entryOf(receipt, debt).Value, posting.On, posting.RecordedAt), application.Use);
        return ValueList.From(plans.Select(row => row.Plan));
    }

    /// <summary>Pays credit back to the customer (退款), the oldest credit first.</summary>
    /// <param name="credits">All receipts and credits of the customer; those without a free part are ignored.</param>
    /// <param name="amount">The amount in yuan, more than zero, at most the credit.</param>
    /// <param name="reason">Why the credit is refunded, not blank.</param>
    /// <param name="by">The person who decided the refund.</param>
    /// <param name="posting">The id and day of the refund. The id is the same on every receipt used.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, or the amount is not above zero.</exception>
    /// <exception cref="DomainException"><see cref="ReceivableRefusals.OtherCustomer"/>, <see cref="ReceivableRefusals.AboveUnallocated"/>,
    /// <see cref="ReceivableRefusals.ReceiptEntryIdTaken"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public static void Refund(IReadOnlyCollection<Receipt> credits, Money amount, string reason, Id<StaffMember> by, Posting posting)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount.Fen, nameof(amount));
        reason = Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Default(by);
        Guard.Against.Null(posting);
        var entries = new List<(Receipt Receipt, ReceiptEntry Entry)>();
        var left = amount;
        foreach (var receipt in OldestFirst(credits))
        {
            var part = Money.Min(left, receipt.FreeFrom(posting.On));
            if (part.IsPositive)
                entries.Add((receipt, receipt.RequireRefund(part, posting, reason, by)));
            left -= part;
        }

        if (left.IsPositive)
        {
            throw ReceivableRefusals.AboveUnallocated.Because(
                $"退款 {posting.Id}：{amount}，余款至多 {amount - left}。", $"Refund '{posting.Id}' is of {amount}; the credit is {amount - left}.");
        }

        entries.ForEach(row => row.Receipt.Book(row.Entry));
    }

    /// <summary>The part of each debt that the customer's credit could pay on a day (可抵用余款). Nothing is changed.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="receivables">All debts of the customer.</param>
    /// <param name="credits">All receipts and credits of the customer.</param>
    /// <returns>The part of each debt, by bill; debts that get nothing are left out.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or two debts are of one bill.</exception>
    [Clause("9.5")]
    public static ValueList<DebtAllocation> CoveredOn(LocalDate day, IReadOnlyCollection<Receivable> receivables, IReadOnlyCollection<Receipt> credits)
    {
        Guard.Against.NullItem(ValueList.From(Guard.Against.Null(receivables)), nameof(receivables));
        var credit = Money.Sum(Guard.Against.NullItem(ValueList.From(Guard.Against.Null(credits)), nameof(credits)).Select(receipt => receipt.UnallocatedOn(day)));
        return credit.IsZero ? [] : AllocationOrder.Allocate(
            credit, day, receivables.Select(debt => new OpenDebt(debt.Bill, debt.BalanceOn(day), debt.DueDateOn(day)))).Allocations;
    }

    /// <summary>The plan of each receipt, one after the other over the same debts, without receipts that have no free part.</summary>
    private static List<(Receipt Receipt, PaymentAllocation Plan)> PlanOf(
        Receipt[] receipts, IReadOnlyCollection<Receivable> receivables, LocalDate on, ValueList<Id<Bill>> instruction)
    {
        foreach (var receivable in Guard.Against.Null(receivables))
        {
            if (receipts.Length > 0)
                RequireSameCustomer(receipts[0], Guard.Against.Null(receivable, nameof(receivables)));
            if (on < receivable.ConfirmedOn && instruction.Contains(receivable.Bill))
            {
                throw ReceivableRefusals.InstructionNotConfirmed.Because(
                    $"指定的账单 {receivable.Bill} 于 {receivable.ConfirmedOn} 确认，分配日 {on}。", $"The customer names bill '{receivable.Bill}', confirmed on {receivable.ConfirmedOn}; the allocation is of {on}.");
            }
        }

        Receipt[] free = [.. receipts.Where(receipt => receipt.FreeFrom(on).IsPositive)];
        var plans = AllocationOrder.Allocate(
            [.. free.Select(receipt => receipt.FreeFrom(on))], on,
            receivables.Select(debt => new OpenDebt(debt.Bill, debt.OpenFrom(on), debt.DueDateOn(on))), instruction);
        return [.. free.Zip(plans, (receipt, plan) => (receipt, plan with { Customer = receipt.Customer, Receipt = receipt.Id }))];
    }

    private static void BookAll(
        List<(Receipt Receipt, PaymentAllocation Plan)> plans, IReadOnlyCollection<Receivable> receivables, Func<Id<Receipt>, Id<Receivable>, Posting> entryOf,
        CreditUse? use)
    {
        var debts = receivables.ToDictionary(debt => debt.Bill);
        var ids = new HashSet<Id<ReceivableEntry>>();
        var entries = new List<(Receipt Receipt, Receivable Debt, ReceiptEntry OfReceipt, ReceivableEntry.Allocation OfDebt)>();
        foreach (var (receipt, plan) in plans)
        {
            foreach (var part in plan.Allocations)
            {
                var debt = debts[part.Bill];
                var posting = entryOf(receipt.Id, debt.Id);
                if (!ids.Add(posting.Id))
                    throw new ArgumentException($"Entry '{posting.Id}' occurs twice. Give each its own id.", nameof(entryOf));
                entries.Add((receipt, debt, receipt.RequireAllocation(debt.Id, part.Amount, posting, use), debt.RequireAllocation(part.Amount, receipt.Id, posting, use: use)));
            }
        }

        foreach (var (receipt, debt, ofReceipt, ofDebt) in entries)
        {
            receipt.Book(ofReceipt);
            debt.Book(ofDebt);
        }
    }

    /// <summary>Credit in the order of use: by the day on which it arose; on one day, credit that is no money first.</summary>
    private static Receipt[] OldestFirst(IReadOnlyCollection<Receipt> credits)
    {
        Receipt[] given = [.. Guard.Against.Null(credits).Select(credit => Guard.Against.Null(credit, nameof(credits)))];
        if (Array.Find(given, credit => credit.Customer != given[0].Customer) is { } other)
            throw ReceivableRefusals.OtherCustomer.Because($"收款单 {other.Id} 属于客户 {other.Customer}。", $"Receipt '{other.Id}' is of customer '{other.Customer}'.");
        return given.DistinctBy(credit => credit.Id).Count() == given.Length
            ? [.. given.OrderBy(credit => credit.ReceivedOn).ThenBy(credit => credit.Origin == ReceiptOrigin.Money)]
            : throw new ArgumentException("A receipt occurs twice. Give each once.", nameof(credits));
    }

    private static void RequireSameCustomer(Receipt receipt, Receivable receivable)
    {
        if (receipt.Customer != receivable.Customer)
        {
            throw ReceivableRefusals.OtherCustomer.Because(
                $"收款单 {receipt.Id} 属于客户 {receipt.Customer}，应收款 {receivable.Id} 属于客户 {receivable.Customer}。",
                $"Receipt '{receipt.Id}' is of customer '{receipt.Customer}'; receivable '{receivable.Id}' is of '{receivable.Customer}'.");
        }
    }
}
