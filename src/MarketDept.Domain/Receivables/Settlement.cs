using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>What changes receipts and debts together (结算): everything is checked first, and then all of them change or none.</summary>
/// <remarks>
/// The host stores what changed in one transaction. Where it stored a part only, <see cref="Examine"/> tells what is missing and
/// <see cref="Complete"/> books it. Without state, pure of clocks and ids.
/// </remarks>
[Clause("6.2")]
public static partial class Settlement
{
    private static readonly ClauseId Collecting = new(6, 2);

    /// <summary>Allocates a part of a receipt to a debt (分配收款).</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivable">A debt of the customer who paid.</param>
    /// <param name="amount">How much, in yuan, more than nothing, and no more than is unallocated and owed from that day on.</param>
    /// <param name="posting">The entry, not before the money came in nor before the debt was confirmed.</param>
    /// <exception cref="ArgumentException">Something is missing, or the amount is not more than nothing.</exception>
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

    /// <summary>To which debts what is free of a receipt would go (收款分配方案): by the customer's instruction, else by the order of article 560 of the Civil Code. Changes nothing.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivables">Debts of the customer who paid, those of the bills that he named among them; paid ones do no harm.</param>
    /// <param name="on">The day of the allocation; a debt confirmed later is passed over, unless the customer named it. What has no due date yet comes last.</param>
    /// <returns>What each bill gets; null where nothing of the receipt is free.</returns>
    /// <exception cref="ArgumentException">Something is missing, or two debts are of one bill.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ReceivableRefusals.OtherCustomer"/>, also where the instruction names a bill that is none of the debts'; or it names one that is not
    /// confirmed by that day (<see cref="ReceivableRefusals.InstructionNotConfirmed"/>).
    /// </exception>
    public static PaymentAllocation? Plan(Receipt receipt, IReadOnlyCollection<Receivable> receivables, LocalDate on) =>
        PlanOf([Guard.Against.Null(receipt)], receivables, on, receipt.Instruction).FirstOrDefault().Plan;

    /// <summary>Allocates what is free of a receipt to the customer's debts as <see cref="Plan"/> says (自动分配).</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="receivables">Debts of the customer who paid, those of the bills that he named among them.</param>
    /// <param name="on">The day of the allocation.</param>
    /// <param name="entryOf">The host's id of the entry on a debt; another for each.</param>
    /// <param name="recordedAt">When it is recorded.</param>
    /// <returns>What each bill got; null where nothing of the receipt was free.</returns>
    /// <inheritdoc cref="Allocate(Receipt, Receivable, Money, Posting)" path="/exception"/>
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

    /// <summary>Puts a customer's credit to his debts (余款抵用), the oldest credit first, each piece as a receipt of that day would be.</summary>
    /// <param name="application">The act: its day, its reason, who decided it, and which bills the customer wants paid.</param>
    /// <param name="credits">All receipts and credits of the customer; those of which nothing is free do no harm.</param>
    /// <param name="receivables">Debts of the customer, those of the bills that he named among them.</param>
    /// <param name="entryOf">The host's id of the entry of a receipt on a debt; another for each.</param>
    /// <returns>What the bills got of each receipt that was used, the oldest first; empty where there was no credit or no debt.</returns>
    /// <exception cref="ArgumentException">Something is missing, an id stands twice, or two debts are of one bill.</exception>
    /// <inheritdoc cref="Allocate(Receipt, Receivable, Money, Posting)" path="/exception"/>
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

    /// <summary>Pays credit back to the customer (退款), the oldest first.</summary>
    /// <param name="credits">All receipts and credits of the customer; those of which nothing is free do no harm.</param>
    /// <param name="amount">How much, in yuan, more than nothing, at most the credit.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="posting">The entry; it has the same id on every receipt that it takes from.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, or the amount is not more than nothing.</exception>
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

    /// <summary>What of each debt the customer's credit would pay on a day, if it were applied then (可抵用余款). Changes nothing.</summary>
    /// <param name="day">The day.</param>
    /// <param name="receivables">All debts of the customer.</param>
    /// <param name="credits">All his receipts and credits.</param>
    /// <returns>By bill; a debt for which no credit is left is not there.</returns>
    /// <exception cref="ArgumentException">Something is missing, or two debts are of one bill.</exception>
    [Clause("9.5")]
    public static ValueList<DebtAllocation> CoveredOn(LocalDate day, IReadOnlyCollection<Receivable> receivables, IReadOnlyCollection<Receipt> credits)
    {
        var credit = Money.Sum(Guard.Against.Null(credits).Select(receipt => receipt.UnallocatedOn(day)));
        return credit.IsZero ? [] : AllocationOrder.Allocate(
            credit, day, Guard.Against.Null(receivables).Select(debt => new OpenDebt(debt.Bill, debt.BalanceOn(day), debt.DueDateOn(day)))).Allocations;
    }

    /// <summary>What of each receipt would go where, one after the other over the same debts; a receipt of which nothing is free has no part.</summary>
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
        List<(Receipt Receipt, PaymentAllocation Plan)> plans, IReadOnlyCollection<Receivable> receivables, Func<Id<Receipt>, Id<Receivable>, Posting> postingOf,
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
                var posting = postingOf(receipt.Id, debt.Id);
                if (!ids.Add(posting.Id))
                    throw new ArgumentException($"Entry '{posting.Id}' stands twice. Give an id for each.", nameof(postingOf));
                entries.Add((receipt, debt, receipt.RequireAllocation(debt.Id, part.Amount, posting, use), debt.RequireAllocation(part.Amount, receipt.Id, posting, use: use)));
            }
        }

        foreach (var (receipt, debt, ofReceipt, ofDebt) in entries)
        {
            receipt.Book(ofReceipt);
            debt.Book(ofDebt);
        }
    }

    /// <summary>Credit is used in the order in which it arose: by the day, and of one day what is no money first.</summary>
    private static Receipt[] OldestFirst(IReadOnlyCollection<Receipt> credits)
    {
        Receipt[] given = [.. Guard.Against.Null(credits).Select(credit => Guard.Against.Null(credit, nameof(credits)))];
        if (Array.Find(given, credit => credit.Customer != given[0].Customer) is { } other)
            throw ReceivableRefusals.OtherCustomer.Because($"收款单 {other.Id} 属于客户 {other.Customer}。", $"Receipt '{other.Id}' is of customer '{other.Customer}'.");
        return given.DistinctBy(credit => credit.Id).Count() == given.Length
            ? [.. given.OrderBy(credit => credit.ReceivedOn).ThenBy(credit => credit.Origin == ReceiptOrigin.Money)]
            : throw new ArgumentException("A receipt is there twice. Give each once.", nameof(credits));
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
