namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A bill (账单): all charges of a customer for a service month in one total, which he is asked to confirm.</summary>
/// <remarks>
/// <para>Drafted, presented, and confirmed by a person of the customer: explicitly, for silence is no confirmation. What he objects to is
/// split off and decided by somebody else than the proposer, and the rest is confirmed. A confirmed bill never changes again;
/// deductions, receipts and invoices are kept elsewhere. A refused command changes nothing.</para>
/// <para>Its total is always the sum of its charges, and a source is on it once. That no other bill has the source is asked of
/// <see cref="BilledSources"/> when it is presented. A bill without any charge is never presented: there is nothing to confirm.</para>
/// </remarks>
[Clause("9.2")]
public sealed partial class Bill : Aggregate, IAggregate<Bill, BillSnapshot>
{
    private Bill(
        Id<Bill> id, Id<ContractTerms> contract, Id<Customer> customer, YearMonth serviceMonth, PaymentTerm term, Id<Bill>? splitFrom,
        Instant draftedAt, int periodStartsOn)
    {
        (PeriodStartsOn, Id, Contract, Customer) = (BillingPeriod.Checked(periodStartsOn), Guard.Against.Default(id), Guard.Against.Default(contract), Guard.Against.Default(customer));
        (ServiceMonth, Term, SplitFrom, DraftedAt) = (Guard.Against.Default(serviceMonth), term, splitFrom, draftedAt);
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The host's id (账单编号).</summary>
    public Id<Bill> Id { get; }
    /// <summary>Under which contract (合同编号).</summary>
    public Id<ContractTerms> Contract { get; }
    /// <summary>Whose bill it is (客户).</summary>
    public Id<Customer> Customer { get; }

    internal int PeriodStartsOn { get; }
    /// <summary>The month of the services (服务月份), whose turnover it is.</summary>
    [Clause("4.5")]
    public YearMonth ServiceMonth { get; }

    /// <summary>The days that it is for (结算期间), named by the month in which they end.</summary>
    [Clause("9.1")]
    public DateInterval Period => BillingPeriod.Of(ServiceMonth, PeriodStartsOn);

    /// <summary>The contract's payment term when it was drafted (原付款期限).</summary>
    [Clause("9.4")]
    public PaymentTerm Term { get; }
    /// <summary>The bill that these charges were split off from (原账单); null where it was drafted by itself.</summary>
    public Id<Bill>? SplitFrom { get; }
    /// <summary>When it was drafted, or split off (编制时间).</summary>
    public Instant DraftedAt { get; }
    /// <summary>Where it stands (状态).</summary>
    public BillStatus Status { get; private set; } = BillStatus.Draft;
    /// <summary>The charges (费用明细), in the order in which they were added; no source twice.</summary>
    public ValueList<Charge> Charges { get; private set; } = [];
    /// <summary>When the customer got it (送交时间); null while it is a draft, and where it was cancelled.</summary>
    public Instant? PresentedAt { get; private set; }
    /// <summary>What the customer objected to (质疑), in its order; only the last can be open.</summary>
    public ValueList<BillObjection> Objections { get; private set; } = [];
    /// <summary>Who of the customer confirmed it (确认人); null while nobody has.</summary>
    public Confirmer? ConfirmedBy => Confirmation?.By;
    /// <summary>By what the confirmation can be seen (确认凭据), such as a signed reply and where it is kept; null while there is none.</summary>
    public string? ConfirmationEvidence => Confirmation?.Evidence;
    /// <summary>When he confirmed (确认时间); null while he has not.</summary>
    public Instant? ConfirmedAt => Confirmation?.At;
    internal BillConfirmation? Confirmation { get; private set; }
    /// <summary>Why it was given up (作废事由); null where it was not.</summary>
    public string? CancelledBecause { get; private set; }

    /// <summary>The charges together (总费用).</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money Total => Money.Sum(Charges.Select(charge => charge.Amount));

    /// <summary>What the customer confirmed (确认金额); null while he has not.</summary>
    public Money? ConfirmedAmount => Confirmation?.Amount;

    /// <summary>The day on which he confirmed (确认日期); null while he has not.</summary>
    public LocalDate? ConfirmedOn => Confirmation?.On;

    /// <summary>The original due date as far as the bill knows it (原到期日); null while it does not.</summary>
    /// <remarks>A term that counts from the invoice needs that day too: ask <see cref="DueWith"/>. Amendments are known to
    /// <see cref="ContractTerms.DueOf"/>.</remarks>
    [Clause("9.4")]
    public LocalDate? DueOn => DueWith(null).On;

    /// <summary>What the charges of one kind come to (某类费用合计); 0 where there is none, negative where reductions outweigh.</summary>
    /// <exception cref="ArgumentNullException">There is no kind.</exception>
    public Money TotalOf(ChargeKind kind)
    {
        Guard.Against.Null(kind);
        return Money.Sum(Charges.Where(charge => charge.Kind == kind).Select(charge => charge.Amount));
    }

    /// <summary>When it is due by the term that it was made under (原到期日判断).</summary>
    /// <param name="invoicedOn">When it was invoiced in full, as <see cref="BillInvoices.CompletedOn"/> says; null where it is not.</param>
    [Clause("9.4")]
    public PaymentDue DueWith(LocalDate? invoicedOn) => new(ServiceMonth, ConfirmedOn, invoicedOn, Term, []);

    /// <summary>Begins a bill (编制账单) for services of a month, under the term that the contract has for it.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="contract">The customer's contract.</param>
    /// <param name="serviceMonth">The month of the services.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or there is no contract.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.ContractBeginsLater"/>.</exception>
    /// <example><code>
    /// var contract = ContractTerms.Conclude(new("HT-7"), customer, PaymentTerm.AfterServiceMonth(months: 1, day: 31), services, drafted);
    /// var bill = Bill.Draft(new("ZD-1"), contract, services, drafted);
    /// bill.AddFreight(waybill, SettlementMethod.Monthly, drafted);
    /// </code></example>
    public static Bill Draft(Id<Bill> id, ContractTerms contract, YearMonth serviceMonth, Instant at)
    {
        Guard.Against.Default(id);
        var term = Guard.Against.Null(contract).TermFor(serviceMonth) ?? throw BillingRefusals.ContractBeginsLater.Because(
            $"合同 {contract.Id} 自 {contract.History[0].From} 起，所填服务月份 {serviceMonth}。", $"Contract '{contract.Id}' begins with {contract.History[0].From}; services of {serviceMonth} are named.");
        var bill = new Bill(id, contract.Id, contract.Customer, serviceMonth, term.Term, null, at, contract.PeriodStartsOn);
        bill.Record(new BillDrafted(contract.Id, contract.Customer, serviceMonth, contract.PeriodStartsOn, term.Term), at);
        return bill;
    }
}
