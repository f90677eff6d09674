using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>What a customer owes for one confirmed bill (应收款): the confirmed amount, and every entry that changed it since.</summary>
/// <remarks>
/// <para>Balance and status are computed from the entries and never stored. An entry is added, perhaps reversed by another, and
/// never edited; none takes more than is owed on its day or on any later one, whatever day it is booked for.</para>
/// <para>Money is allocated and taken back through <see cref="Settlement"/>, which changes debt and receipt together. The contractual due
/// date moves only by an amendment that somebody entitled decides; ageing uses the original one for good. A refused command
/// changes nothing.</para>
/// </remarks>
[Clause("6.2")]
public sealed partial class Receivable : Aggregate, IAggregate<Receivable, ReceivableSnapshot>
{
    private static readonly ClauseId Collecting = new(6, 2);
    private static readonly ClauseId PaymentDate = new(9, 4);
    private static readonly ClauseId Uncollected = new(11, 2, 3);

    private Receivable(
        Id<Receivable> id, Id<Customer> customer, Id<Bill> bill, YearMonth serviceMonth, Money amount, LocalDate confirmedOn,
        LocalDate? originalDueOn, Instant recordedAt)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        Bill = Guard.Against.Default(bill);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        ServiceMonth = Guard.Against.Default(serviceMonth);
        Amount = amount;
        ConfirmedOn = Guard.Against.Default(confirmedOn);
        OriginalDueOn = Guard.Against.None(originalDueOn);
        RecordedAt = recordedAt;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The host's id (编号).</summary>
    public Id<Receivable> Id { get; }
    /// <summary>Who owes (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The confirmed bill (账单).</summary>
    public Id<Bill> Bill { get; }
    /// <summary>The month whose services it is for (服务月份).</summary>
    public YearMonth ServiceMonth { get; }
    /// <summary>What was confirmed, in yuan, more than nothing (确认金额).</summary>
    public Money Amount { get; }
    /// <summary>The day on which the customer confirmed (确认日).</summary>
    public LocalDate ConfirmedOn { get; }
    /// <summary>The day on which it was first due (原付款日期): ageing always uses it. It may lie before the confirmation; null while the day that it counts from is not known, as that of an invoice.</summary>
    [Clause("9.4")]
    public LocalDate? OriginalDueOn { get; private set; }
    /// <summary>When it was put on record (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>Amendments of the due date (付款日期变更), in their order; the last one holds.</summary>
    public ValueList<DueDateAmendment> Amendments { get; private set; } = [];
    /// <summary>What changed the debt (分录), in the order of recording.</summary>
    public ValueList<ReceivableEntry> Entries { get; private set; } = [];

    /// <summary>The day on which it is due by the contract as last amended (付款日期); null while it is not known.</summary>
    public LocalDate? DueOn => Amendments.Count == 0 ? OriginalDueOn : Amendments[^1].DueOn;

    /// <summary>What is owed, in yuan, from nothing to the confirmed amount (余额).</summary>
    public Money Balance => Standing.Balance;

    /// <summary>What became of it, all entries counted (余额构成).</summary>
    public ReceivableStanding Standing => StandingOn(LocalDate.MaxIsoValue);

    /// <summary>Where it stands (状态).</summary>
    public ReceivableStatus Status => Standing switch
    {
        { Balance.IsPositive: true, Received.IsZero: true } => ReceivableStatus.Open,
        { Balance.IsPositive: true } => ReceivableStatus.PartlyPaid,
        { WrittenOff.IsZero: true } => ReceivableStatus.Settled,
        _ => ReceivableStatus.WrittenOff,
    };

    /// <summary>Puts the debt of a confirmed bill on record (登记应收款), due as the bill's own term says.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="bill">The bill; it does not change.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="invoicedOn">When the bill was invoiced in full, for a term that counts from it; null where it was not.</param>
    /// <exception cref="ArgumentException">There is no bill, the id is <c>default</c>, or the bill comes to nothing.</exception>
    /// <exception cref="DomainException">The bill is not confirmed (<see cref="ReceivableRefusals.BillNotConfirmed"/>), or on a day still to come
    /// (<see cref="ReceivableRefusals.InTheFuture"/>).</exception>
    [Clause("9.2")]
    public static Receivable Open(Id<Receivable> id, Bill bill, Instant at, LocalDate? invoicedOn = null)
    {
        Guard.Against.Null(bill);
        if (bill is not { ConfirmedAmount: { } amount, ConfirmedOn: { } confirmedOn })
            throw ReceivableRefusals.BillNotConfirmed.Because($"账单 {bill.Id}。", $"Bill '{bill.Id}'.");

        return Open(id, new ConfirmedDebt(bill.Customer, bill.Id, bill.ServiceMonth, amount, confirmedOn, bill.DueWith(invoicedOn).OriginalOn), at);
    }

    /// <summary>Puts the debt of a bill that is confirmed and kept elsewhere on record (登记应收款).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="debt">Who owes how much for which bill, and since when.</param>
    /// <param name="at">When it is recorded.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the amount not more than nothing.</exception>
    /// <exception cref="DomainException">It is confirmed on a day still to come (<see cref="ReceivableRefusals.InTheFuture"/>).</exception>
    /// <example><code>
    /// var confirmed = new ConfirmedDebt(customer, new("ZD-1"), new YearMonth(2026, 6), Money.FromYuan(1684.38m),
    ///     ConfirmedOn: new LocalDate(2026, 7, 3), DueOn: new LocalDate(2026, 7, 31));
    /// Receivable debt = Receivable.Open(new("YS-1"), confirmed, opened);
    /// Console.WriteLine(debt.Explain(Language.Chinese, paidOn));
    /// </code></example>
    public static Receivable Open(Id<Receivable> id, ConfirmedDebt debt, Instant at)
    {
        var (customer, bill, serviceMonth, amount, confirmedOn, dueOn) = Guard.Against.Null(debt);
        var receivable = new Receivable(id, customer, bill, serviceMonth, amount, confirmedOn, dueOn, at);
        var today = at.InBusinessZone().Date;
        if (confirmedOn > today)
        {
            throw ReceivableRefusals.InTheFuture.Because(
                $"应收款 {id} 的确认日 {confirmedOn}，登记日 {today}。", $"Receivable '{id}', confirmed on {confirmedOn}, is recorded on {today}.", new ClauseId(9, 2));
        }

        receivable.Record(new ReceivableOpened(customer, bill, serviceMonth, amount, confirmedOn, dueOn), at);
        return receivable;
    }

    /// <summary>The entry with that id; null where there is none.</summary>
    public ReceivableEntry? Find(Id<ReceivableEntry> entry) => Entries.FirstOrDefault(known => known.Id == entry);

    /// <summary>How much of an entry still stands, in yuan (尚未冲销部分): a write-off less what came in for it, nothing of what was reversed.</summary>
    /// <exception cref="ArgumentException">The debt has no such entry.</exception>
    public Money StandingOf(Id<ReceivableEntry> entry)
    {
        var standing = (Find(entry) ?? throw new ArgumentException($"Receivable '{Id}' has no entry '{entry}'. Give one of its own.", nameof(entry))).Amount;
        foreach (var later in Entries)
        {
            if (later is ReceivableEntry.Reversal reversal && reversal.Of == entry || later is ReceivableEntry.Recovery recovery && recovery.Of == entry)
                standing -= later.Amount;
        }

        return standing;
    }
}
