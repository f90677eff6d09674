using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>A receipt (收款单): money that came in from a customer, or a credit given instead, with its allocations and refunds.</summary>
/// <remarks>
/// Entries are added and taken back by entries of their own, never edited. What is not allocated is the customer's credit. What changes debts
/// too goes through <see cref="Settlement"/>, which changes all or nothing. A refused command changes nothing.
/// </remarks>
[Clause("6.2")]
public sealed partial class Receipt : Aggregate, IAggregate<Receipt, ReceiptSnapshot>
{
    private static readonly ClauseId Collecting = new(6, 2);
    private EntryIndex<ReceiptEntry>? _index;

    private Receipt(Id<Receipt> id, Id<Customer> customer, Money amount, LocalDate receivedOn, Instant recordedAt)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        Amount = amount;
        ReceivedOn = Guard.Against.Default(receivedOn);
        RecordedAt = recordedAt;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The id of the receipt, given by the host (编号).</summary>
    public Id<Receipt> Id { get; }
    /// <summary>The id of the customer who paid or got the credit (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The amount of the receipt in yuan, more than zero (收款金额).</summary>
    public Money Amount { get; }
    /// <summary>The day on which the money came in or the credit arose (收款日). The month's statement counts the receipt by this day.</summary>
    public LocalDate ReceivedOn { get; }
    /// <summary>Where the credit comes from (来源): money, a credit note, or a deduction beyond the balance.</summary>
    public ReceiptOrigin Origin { get; private init; } = ReceiptOrigin.Money;

    /// <summary>The bills that the customer wants paid first, in that order (客户指定); empty where none is named.</summary>
    public ValueList<Id<Bill>> Instruction { get; private init; } = [];

    /// <summary>Who decided a credit note, why and when (贷项决定); null unless the origin is a credit note.</summary>
    [Clause("9.3")]
    public ReasonedDecision? Decision { get; private init; }

    /// <summary>The debt whose deduction left the credit (所出应收款); null unless the origin is a deduction. The entry on the debt has the same id as this
    /// receipt.</summary>
    [Clause("9.3")]
    public Id<Receivable>? Of { get; private init; }

    /// <summary>The moment at which the receipt was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>The entries in the order of recording (分录): allocations, reversals, refunds, and the return.</summary>
    public ValueList<ReceiptEntry> Entries { get; private set; } = [];

    /// <summary>The amount that is neither allocated nor refunded, in yuan (未分配余额): the customer's credit.</summary>
    public Money Unallocated => Amount + Money.Sum(Entries.Select(entry => entry.Change));

    /// <summary>Whether the whole receipt was returned (已退回), so that no further entry is possible.</summary>
    public bool IsReturned => Entries.Count > 0 && Entries[^1].Kind == ReceiptEntryKind.Return;

    /// <summary>Records money that came in from a customer (登记收款).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="customer">The customer who paid.</param>
    /// <param name="amount">The amount in yuan, more than zero.</param>
    /// <param name="receivedOn">The day on which the money came in, not after the day of recording.</param>
    /// <param name="instruction">The bills that the customer wants paid, in that order; may be empty. Paid and repeated ones are skipped.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">An id or the day is <c>default</c>, or there is no list.</exception>
    /// <exception cref="DomainException"><see cref="ReceivableRefusals.ReceiptNotPositive"/> or <see cref="ReceivableRefusals.ReceiptInTheFuture"/>.</exception>
    /// <example><code>
    /// Receipt receipt = Receipt.Record(new("SK-1"), customer, Money.FromYuan(1000m), paidOn, instruction: [new("ZD-1")], paidAt);
    /// Settlement.Allocate(receipt, [debt], paidOn, entryOf: each =&gt; new($"{each}/SK-1"), paidAt);
    /// </code></example>
    public static Receipt Record(
        Id<Receipt> id, Id<Customer> customer, Money amount, LocalDate receivedOn, ValueList<Id<Bill>> instruction, Instant at)
    {
        foreach (var bill in Guard.Against.Null(instruction))
            Guard.Against.Default(bill, nameof(instruction));
        var today = at.InBusinessZone().Date;
        if (receivedOn > today)
            throw ReceivableRefusals.ReceiptInTheFuture.Because($"收款单 {id} 的日期 {receivedOn}，登记日 {today}。", $"Receipt '{id}' of {receivedOn} is recorded on {today}.");
        return Begin(new Receipt(id, customer, amount, receivedOn, at) { Instruction = instruction });
    }

    /// <summary>Gives a customer a credit that belongs to no bill (开贷项通知). The credit is applied or refunded like money, and cannot be returned.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="credit">The customer, the amount and the reason.</param>
    /// <param name="by">The person who decides: the manager, or his deputy under a delegation.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the decision.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
    /// <exception cref="DomainException"><see cref="ReceivableRefusals.ReceiptNotPositive"/>, <see cref="StaffingRefusals.DecidesOwnCase"/> or
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("9.3")]
    public static Receipt Credit(Id<Receipt> id, CreditNote credit, StaffMember by, DecisionAuthority authority, Instant at)
    {
        var decision = new ReasonedDecision(by, Guard.Against.Null(credit).Reason, at);
        StaffMember[] parties = credit.Proposer is { } proposer ? [proposer] : [];
        Guard.Against.Null(authority).Require(by, Matter.Deduction, at, parties);
        return Begin(new Receipt(id, credit.Customer, credit.Amount, at.InBusinessZone().Date, at) { Origin = ReceiptOrigin.CreditNote, Decision = decision });
    }

    /// <summary>The credit of a deduction beyond the balance of its debt, with the id of the entry.</summary>
    internal static Receipt LeftBy(Receivable debt, ReceivableEntry.Deduction entry) => Begin(
        new Receipt(new(entry.Id.Value), debt.Customer, entry.Excess, entry.On, entry.RecordedAt) { Origin = ReceiptOrigin.Deduction, Of = debt.Id });

    private static Receipt Begin(Receipt it)
    {
        if (!it.Amount.IsPositive)
            throw ReceivableRefusals.ReceiptNotPositive.Because($"收款单 {it.Id}：{it.Amount}。", $"Receipt '{it.Id}' is of {it.Amount}.");
        it.Record(new ReceiptRecorded(it.Customer, it.Amount, it.ReceivedOn, it.Instruction, it.Origin, it.Decision?.Reason, it.Of), it.RecordedAt);
        return it;
    }

    /// <summary>The amount that was not allocated at the end of a day, in yuan (某日未分配余额); zero before the money came in.</summary>
    public Money UnallocatedOn(LocalDate day) => day < ReceivedOn ? Money.Zero : Index.On(day);

    /// <summary>The largest amount that may be allocated for a day, in yuan (可分配金额): the lowest credit on that day and all later ones.</summary>
    public Money FreeFrom(LocalDate day) => day < ReceivedOn ? Money.Zero : Index.LowestFrom(day);

    /// <summary>The allocations that are not reversed (未冲销的分配), in the order of recording.</summary>
    internal IEnumerable<ReceiptEntry> Standing() => Entries.Where(Stands);

    private bool Stands(ReceiptEntry entry) => entry.Kind == ReceiptEntryKind.Allocation && Index.StandingOf(entry.Id).IsPositive;

    /// <summary>Writes an entry down, after all checks. No other method writes one.</summary>
    internal void Book(ReceiptEntry entry)
    {
        Entries = Entries.With(entry);
        AddTo(_index, entry);
        Record(
            entry.Kind switch
            {
                ReceiptEntryKind.Allocation => new ReceiptAllocated(entry),
                ReceiptEntryKind.Reversal => new ReceiptAllocationReversed(entry),
                ReceiptEntryKind.Refund => new ReceiptRefunded(entry),
                _ => new ReceiptReturned(entry),
            }, entry.RecordedAt);
    }

    /// <summary>The allocation of a part to a debt, after all checks; by an application of credit, or directly.</summary>
    internal ReceiptEntry RequireAllocation(Id<Receivable> receivable, Money amount, Posting posting, CreditUse? use = null, Id<ReceivableEntry>? recovers = null)
    {
        var entry = new ReceiptEntry(posting, ReceiptEntryKind.Allocation, amount)
        {
            Receivable = Guard.Against.Default(receivable), Use = use, Recovers = recovers,
        };
        RequireNewEntry(posting);
        RequireFree(amount, posting);
        return entry;
    }

    /// <summary>The refund of a part of the credit, after all checks.</summary>
    internal ReceiptEntry RequireRefund(Money amount, Posting posting, string reason, Id<StaffMember> by)
    {
        RequireNewEntry(posting);
        RequireFree(amount, posting);
        return new ReceiptEntry(posting, ReceiptEntryKind.Refund, amount) { Reason = reason, By = by };
    }

    /// <summary>The return of the whole receipt, after all checks. Allocations are reversed before.</summary>
    internal ReceiptEntry RequireReturn(Posting posting, string reason, Id<StaffMember> by)
    {
        if (Origin != ReceiptOrigin.Money)
            throw ReceivableRefusals.NotMoney.Because($"收款单 {Id}。", $"Receipt '{Id}'.");
        if (Entries.Any(entry => entry.Kind == ReceiptEntryKind.Refund))
            throw ReceivableRefusals.RefundedAlready.Because($"收款单 {Id}。", $"Receipt '{Id}'.");
        RequireNewEntry(posting);
        RequireFree(Amount, posting, released: Money.Sum(Standing().Select(paid => paid.Amount)));
        return new ReceiptEntry(posting, ReceiptEntryKind.Return, Amount) { Reason = reason, By = by };
    }

    /// <summary>The reversal of an allocation, after all checks. The debt checks that the allocation stands.</summary>
    internal ReceiptEntry RequireReversal(Id<ReceivableEntry> allocation, Posting posting, string reason, Id<StaffMember> by)
    {
        var target = Index.Find(allocation) is { } it && Stands(it) ? it
            : throw new ArgumentException($"No allocation '{allocation}' of receipt '{Id}' stands. Give one that does.", nameof(allocation));
        RequireNewEntry(posting);
        return new ReceiptEntry(posting, ReceiptEntryKind.Reversal, target.Amount) { Receivable = target.Receivable, Reverses = allocation, Reason = reason, By = by };
    }

    private void RequireFree(Money amount, Posting posting, Money released = default)
    {
        var free = FreeFrom(posting.On) + released;
        if (amount > free)
        {
            throw ReceivableRefusals.AboveUnallocated.Because(
                $"收款单 {Id} 在 {posting.On} 动用 {amount}，至多 {free}。", $"Entry '{posting.Id}' of {posting.On} takes {amount} of receipt '{Id}'; at most {free} is free.");
        }
    }

    private void RequireNewEntry(Posting posting)
    {
        if (IsReturned)
            throw ReceivableRefusals.ReturnedAlready.Because($"收款单 {Id} 已于 {Entries[^1].On} 退回。", $"Receipt '{Id}' went back on {Entries[^1].On}.");
        if (Index.Find(posting.Id) is not null)
            throw ReceivableRefusals.ReceiptEntryIdTaken.Because($"收款单 {Id} 的分录 {posting.Id}。", $"Entry '{posting.Id}' of receipt '{Id}'.");
        if (posting.On < ReceivedOn)
        {
            throw ReceivableRefusals.NotReceivedYet.Because(
                $"分录 {posting.Id} 的日期 {posting.On}，收款单 {Id} 于 {ReceivedOn} 收款。", $"Entry '{posting.Id}' is of {posting.On}; receipt '{Id}' came in on {ReceivedOn}.");
        }

        RequireInOrder(posting.RecordedAt, Collecting);
    }

    private EntryIndex<ReceiptEntry> Index
    {
        get
        {
            if (_index is not null)
                return _index;
            _index = new(Amount);
            foreach (var entry in Entries)
                AddTo(_index, entry);
            return _index;
        }
    }

    private static void AddTo(EntryIndex<ReceiptEntry>? index, ReceiptEntry entry) =>
        index?.Add(entry, entry.Id, entry.Amount, entry.On, entry.Change, entry.Reverses);
}
