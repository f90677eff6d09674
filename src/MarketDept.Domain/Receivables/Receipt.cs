using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>Money that came in from a customer (收款单), and what was done with it.</summary>
/// <remarks>
/// Allocations are added and taken back by entries of their own, never edited. What is not allocated is the customer's credit. Money is
/// allocated and taken back through <see cref="Settlement"/>, which changes receipt and debt together. A refused command changes nothing.
/// </remarks>
[Clause("6.2")]
public sealed partial class Receipt : Aggregate, IAggregate<Receipt, Receipt.Snapshot>
{
    private static readonly ClauseId Collecting = new(6, 2);

    private Receipt(
        Id<Receipt> id, Id<Customer> customer, Money amount, LocalDate receivedOn, ValueList<Id<Bill>> instruction, Instant recordedAt)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        Amount = amount;
        ReceivedOn = receivedOn;
        Instruction = Guard.Against.Null(instruction);
        foreach (var bill in instruction)
            Guard.Against.Default(bill, nameof(instruction));
        RecordedAt = recordedAt;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The host's id (编号).</summary>
    public Id<Receipt> Id { get; }

    /// <summary>Who paid (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>How much came in, in yuan, more than nothing (收款金额).</summary>
    public Money Amount { get; }

    /// <summary>The day on which it came in (收款日); in the statement it counts on this day, whatever month it settles.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The bills that the customer wants paid, in that order (客户指定); empty where he says nothing.</summary>
    public ValueList<Id<Bill>> Instruction { get; }

    /// <summary>When it was put on record (登记时间).</summary>
    public Instant RecordedAt { get; }

    /// <summary>Allocations and what took them back (分录), in the order of recording.</summary>
    public ValueList<ReceiptEntry> Entries { get; private set; } = [];

    /// <summary>What is allocated to no debt, in yuan (未分配余额): the customer's credit.</summary>
    public Money Unallocated => Amount + Money.Sum(Entries.Select(entry => entry.Change));

    /// <summary>Puts money that came in on record (登记收款).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="customer">Who paid.</param>
    /// <param name="amount">How much, in yuan, more than nothing.</param>
    /// <param name="receivedOn">The day on which it came in, not after the day of recording.</param>
    /// <param name="instruction">The bills that the customer wants paid, in that order; may be empty. Paid and repeated ones are passed over.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="zone">The company's time zone, in which that day begins; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is no list.</exception>
    /// <exception cref="DomainException"><see cref="ReceiptRefusals.NotPositive"/> or <see cref="ReceiptRefusals.InTheFuture"/>.</exception>
    public static Receipt Record(
        Id<Receipt> id, Id<Customer> customer, Money amount, LocalDate receivedOn, ValueList<Id<Bill>> instruction, Instant at,
        DateTimeZone? zone = null)
    {
        var receipt = new Receipt(id, customer, amount, receivedOn, instruction, at);
        if (!amount.IsPositive)
            throw ReceiptRefusals.NotPositive.Because($"收款单 {id}：{amount}。", $"Receipt '{id}' is of {amount}.");

        var today = at.InZone(zone ?? BusinessZone.Default).Date;
        if (receivedOn > today)
            throw ReceiptRefusals.InTheFuture.Because($"收款单 {id} 的日期 {receivedOn}，登记日 {today}。", $"Receipt '{id}' of {receivedOn} is recorded on {today}.");

        receipt.Record(new ReceiptRecorded(customer, amount, receivedOn, instruction), at);
        return receipt;
    }

    /// <summary>What was allocated to no debt at the end of a day, in yuan (某日未分配余额); nothing before the money came in.</summary>
    public Money UnallocatedOn(LocalDate day) => day < ReceivedOn ? Money.Zero : RunningTotal.On(day, Amount, Changes());

    /// <summary>What may be allocated for that day, in yuan (可分配金额): the lowest credit of that day and all later ones.</summary>
    public Money FreeFrom(LocalDate day) => day < ReceivedOn ? Money.Zero : RunningTotal.LowestFrom(day, Amount, Changes());

    /// <summary>What of it stands allocated to a debt, in yuan (对某笔应收的分配).</summary>
    public Money AllocatedTo(Id<Receivable> receivable) =>
        -Money.Sum(Entries.Where(entry => entry.Receivable == receivable).Select(entry => entry.Change));

    /// <summary>The only place where an entry is written down; every check is made before it.</summary>
    internal void Book(ReceiptEntry entry)
    {
        Entries = [.. Entries, entry];
        Record(entry.Reverses is null ? new ReceiptAllocated(entry) : new ReceiptAllocationReversed(entry), entry.RecordedAt);
    }

    /// <summary>The allocation of a part to a debt, if it may be booked.</summary>
    internal ReceiptEntry RequireAllocation(Id<Receivable> receivable, Money amount, Posting posting)
    {
        var entry = new ReceiptEntry(posting, receivable, amount);
        RequireNewEntry(posting);
        var free = FreeFrom(posting.On);
        if (amount > free)
        {
            throw ReceiptRefusals.AboveUnallocated.Because(
                $"收款单 {Id} 在 {posting.On} 动用 {amount}，至多 {free}。",
                $"Entry '{posting.Id}' of {posting.On} takes {amount} of receipt '{Id}'; at most {free} is free.");
        }

        return entry;
    }

    /// <summary>The entry that takes an allocation back, if it may be booked; that it stands is asked of the debt.</summary>
    internal ReceiptEntry RequireReversal(Id<ReceivableEntry> allocation, Posting posting)
    {
        var target = Entries.FirstOrDefault(entry => entry.Id == allocation && entry.Reverses is null && Entries.All(other => other.Reverses != allocation))
            ?? throw new ArgumentException($"No allocation '{allocation}' of receipt '{Id}' stands; allowed is one that does.", nameof(allocation));
        RequireNewEntry(posting);
        return new ReceiptEntry(posting, target.Receivable, target.Amount, allocation);
    }

    private void RequireNewEntry(Posting posting)
    {
        if (Entries.Any(entry => entry.Id == posting.Id))
            throw ReceiptRefusals.EntryIdTaken.Because($"收款单 {Id} 的分录 {posting.Id}。", $"Entry '{posting.Id}' of receipt '{Id}'.");

        if (posting.On < ReceivedOn)
        {
            throw ReceiptRefusals.NotReceivedYet.Because(
                $"分录 {posting.Id} 的日期 {posting.On}，收款单 {Id} 于 {ReceivedOn} 收款。",
                $"Entry '{posting.Id}' is of {posting.On}; receipt '{Id}' came in on {ReceivedOn}.");
        }

        RequireInOrder(posting.RecordedAt, Collecting);
    }

    private (LocalDate On, Money Change)[] Changes() => [.. Entries.Select(entry => (entry.On, entry.Change))];
}
