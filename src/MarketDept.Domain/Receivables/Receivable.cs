using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>A customer's debt for one confirmed bill (应收款): the confirmed amount, and every entry that changed it.</summary>
/// <remarks>
/// <para>Balance and status are computed from the entries and never stored. Entries are added, possibly reversed by another, and never edited. No
/// entry may take the balance below zero on its day or on any later day.</para>
/// <para>Money is allocated and taken back through <see cref="Settlement"/>, which changes debt and receipt together. The due date moves only by an
/// amendment that an entitled person decides; ageing always uses the original one. A refused command changes nothing.</para>
/// </remarks>
[Clause("6.2")]
public sealed partial class Receivable : Aggregate, IAggregate<Receivable, ReceivableSnapshot>
{
    private static readonly ClauseId Collecting = new(6, 2);
    private static readonly ClauseId PaymentDate = new(9, 4);
    private static readonly ClauseId Uncollected = new(11, 2, 3);
    private EntryIndex<ReceivableEntry>? _index;

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

    /// <summary>The id of the debt, given by the host (编号).</summary>
    public Id<Receivable> Id { get; }
    /// <summary>The id of the customer who owes (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The id of the confirmed bill (账单).</summary>
    public Id<Bill> Bill { get; }
    /// <summary>The month in which the services were rendered (服务月份).</summary>
    public YearMonth ServiceMonth { get; }
    /// <summary>The amount that the customer confirmed, in yuan, more than zero (确认金额).</summary>
    public Money Amount { get; }
    /// <summary>The day on which the customer confirmed the bill (确认日).</summary>
    public LocalDate ConfirmedOn { get; }
    /// <summary>The original due date (原付款日期), always used for ageing; it may lie before the confirmation. Null while it is not known, such as before the
    /// invoice.</summary>
    [Clause("9.4")]
    public LocalDate? OriginalDueOn { get; private set; }
    /// <summary>The moment at which the debt was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>The amendments of the due date (付款日期变更), in their order; the last one holds.</summary>
    public ValueList<DueDateAmendment> Amendments { get; private set; } = [];
    /// <summary>The entries that changed the debt (分录), in the order of recording.</summary>
    public ValueList<ReceivableEntry> Entries { get; private set; } = [];

    /// <summary>The due date in force, after the last amendment (付款日期); null while it is not known.</summary>
    public LocalDate? DueOn => Amendments.Count == 0 ? OriginalDueOn : Amendments[^1].DueOn;

    /// <summary>The amount still owed in yuan, not negative (余额). It may exceed the confirmed amount where a deduction was reversed after it had left
    /// credit.</summary>
    public Money Balance => Standing.Balance;

    /// <summary>What the balance is made of, counting all entries (余额构成).</summary>
    public ReceivableStanding Standing => StandingOn(LocalDate.MaxIsoValue);

    /// <summary>Whether the debt is open, partly paid, settled or written off (状态).</summary>
    public ReceivableStatus Status => Standing switch
    {
        { Balance.IsPositive: true, Received.IsZero: true } => ReceivableStatus.Open,
        { Balance.IsPositive: true } => ReceivableStatus.PartlyPaid,
        { WrittenOff.IsZero: true } => ReceivableStatus.Settled,
        _ => ReceivableStatus.WrittenOff,
    };

    /// <summary>Records the debt of a confirmed bill (登记应收款), due by the bill's own payment term.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="bill">The confirmed bill. It is not changed.</param>
    /// <param name="at">The moment of recording.</param>
    /// <param name="invoicedOn">The day of full invoicing, for a term that counts from it; null before it.</param>
    /// <exception cref="ArgumentException">There is no bill, the id is <c>default</c>, or the total of the bill is zero.</exception>
    /// <exception cref="DomainException">The bill is not confirmed (<see cref="ReceivableRefusals.BillNotConfirmed"/>), or its confirmation lies in the
    /// future (<see cref="ReceivableRefusals.InTheFuture"/>).</exception>
    [Clause("9.2")]
    public static Receivable Open(Id<Receivable> id, Bill bill, Instant at, LocalDate? invoicedOn = null)
    {
        Guard.Against.Null(bill);
        if (bill is not { ConfirmedAmount: { } amount, ConfirmedOn: { } confirmedOn })
            throw ReceivableRefusals.BillNotConfirmed.Because($"账单 {bill.Id}。", $"Bill '{bill.Id}'.");

        return Open(id, new ConfirmedDebt(bill.Customer, bill.Id, bill.ServiceMonth, amount, confirmedOn, bill.DueWith(invoicedOn).OriginalOn), at);
    }

    /// <summary>Records the debt of a confirmed bill that the host keeps outside this package (登记应收款).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="debt">The customer, the bill, the amount and the days.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the amount not above zero.</exception>
    /// <exception cref="DomainException">The bill is confirmed in the future (<see cref="ReceivableRefusals.InTheFuture"/>).</exception>
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

    /// <summary>Finds the entry with an id; null where the debt has none such.</summary>
    public ReceivableEntry? Find(Id<ReceivableEntry> entry) => Index.Find(entry);

    /// <summary>The part of an entry that still stands, in yuan (尚未冲销部分): of a write-off, less recoveries; zero for a reversed entry.</summary>
    /// <exception cref="ArgumentException">The debt has no such entry.</exception>
    public Money StandingOf(Id<ReceivableEntry> entry) => Index.StandingOf(Require(entry).Id);

    private EntryIndex<ReceivableEntry> Index
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

    private static void AddTo(EntryIndex<ReceivableEntry>? index, ReceivableEntry entry) => index?.Add(entry, entry.Id, entry.Amount, entry.On, entry.Change, entry switch
    {
        ReceivableEntry.Reversal reversal => reversal.Of,
        ReceivableEntry.Recovery recovery => recovery.Of,
        _ => null,
    });
}
