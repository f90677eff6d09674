namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A bill (账单): all charges to a customer for a service month, in one total that the customer is asked to confirm (clause 9.2).</summary>
/// <remarks>
/// <para>A bill is drafted, presented, and confirmed by a person of the customer; silence is no confirmation. Disputed charges are split off and
/// decided by somebody other than the proposer; the rest is confirmed. A confirmed bill never changes: deductions, receipts and invoices are kept
/// elsewhere. A refused command changes nothing.</para>
/// <para>The total is always the sum of the charges, and no source occurs twice. When the bill is presented, <see cref="BilledSources"/> checks
/// that no other bill has its sources. A bill without charges cannot be presented.</para>
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

    /// <summary>The id of the bill, given by the host (账单编号).</summary>
    public Id<Bill> Id { get; }
    /// <summary>The id of the contract that the bill follows (合同编号).</summary>
    public Id<ContractTerms> Contract { get; }
    /// <summary>The id of the customer whose bill it is (客户).</summary>
    public Id<Customer> Customer { get; }

    internal int PeriodStartsOn { get; }
    /// <summary>The month in which the services were rendered (服务月份), to which the turnover belongs, whenever it is billed or paid.</summary>
    [Clause("4.5")]
    public YearMonth ServiceMonth { get; }

    /// <summary>The days whose services are billed (结算期间), named by the month in which they end.</summary>
    [Clause("9.1")]
    public DateInterval Period => BillingPeriod.Of(ServiceMonth, PeriodStartsOn);

    /// <summary>The payment term that the contract had at drafting (原付款期限). Later amendments of the contract do not change it.</summary>
    [Clause("9.4")]
    public PaymentTerm Term { get; }
    /// <summary>The bill from which these charges were split off as disputed (原账单); null for a bill drafted by itself.</summary>
    public Id<Bill>? SplitFrom { get; }
    /// <summary>The moment at which the bill was drafted or split off (编制时间).</summary>
    public Instant DraftedAt { get; }
    /// <summary>How far the bill has come: draft, presented, disputed, confirmed or cancelled (状态).</summary>
    public BillStatus Status { get; private set; } = BillStatus.Draft;
    /// <summary>The charges of the bill (费用明细), in the order of adding, each source once.</summary>
    public ValueList<Charge> Charges { get; private set; } = [];
    /// <summary>The moment at which the bill was presented to the customer (送交时间); null for a draft and a cancelled bill.</summary>
    public Instant? PresentedAt { get; private set; }
    /// <summary>The customer's objections (质疑), in their order; only the last can be open.</summary>
    public ValueList<BillObjection> Objections { get; private set; } = [];
    /// <summary>The customer's person who confirmed the bill (确认人); null while it is not confirmed.</summary>
    public Confirmer? ConfirmedBy => Confirmation?.By;
    /// <summary>The evidence of the confirmation, such as a signed reply and its place (确认凭据); null while the bill is not confirmed.</summary>
    public string? ConfirmationEvidence => Confirmation?.Evidence;
    /// <summary>The moment of the customer's confirmation (确认时间); null while the bill is not confirmed.</summary>
    public Instant? ConfirmedAt => Confirmation?.At;
    internal BillConfirmation? Confirmation { get; private set; }
    /// <summary>Why the draft was cancelled (作废事由); null where the bill is not cancelled.</summary>
    public string? CancelledBecause { get; private set; }

    /// <summary>The total of the bill, the sum of its charges, in yuan (总费用).</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public Money Total => Money.Sum(Charges.Select(charge => charge.Amount));

    /// <summary>The amount that the customer confirmed, in yuan (确认金额); null while the bill is not confirmed.</summary>
    public Money? ConfirmedAmount => Confirmation?.Amount;

    /// <summary>The day of the confirmation, in the company's time zone (确认日期); null while the bill is not confirmed.</summary>
    public LocalDate? ConfirmedOn => Confirmation?.On;

    /// <summary>The due date by the bill's own term (原到期日); null while the day that the term counts from is not known.</summary>
    /// <remarks>A term that counts from the invoice needs the day of invoicing: ask <see cref="DueWith"/>. For amendments of the contract ask
    /// <see cref="ContractTerms.DueOf"/>.</remarks>
    [Clause("9.4")]
    public LocalDate? DueOn => DueWith(null).On;

    /// <summary>The sum of the charges of one kind, in yuan (某类费用合计); zero where there is none, negative where reductions outweigh.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public Money TotalOf(ChargeKind kind)
    {
        Guard.Against.Null(kind);
        return Money.Sum(Charges.Where(charge => charge.Kind == kind).Select(charge => charge.Amount));
    }

    /// <summary>Tells when the bill is due by its own term (原到期日判断), and what is missing where that is not known.</summary>
    /// <param name="invoicedOn">The day of full invoicing (<see cref="BillInvoices.CompletedOn"/>); null while the bill is not fully invoiced.</param>
    [Clause("9.4")]
    public PaymentDue DueWith(LocalDate? invoicedOn) => new(ServiceMonth, ConfirmedOn, invoicedOn, Term, []);

    /// <summary>Drafts a bill for the services of a month (编制账单), with the contract's payment term for that month.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="contract">The customer's contract.</param>
    /// <param name="serviceMonth">The month in which the services were rendered.</param>
    /// <param name="at">The moment of drafting.</param>
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
