namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The invoices of one confirmed bill (账单的发票). Several may cover it; together they reach exactly the amount to be invoiced (clause
/// 9.5).</summary>
/// <remarks>
/// <para>The invoices never exceed the confirmed amount less accepted deductions. An amount invoiced before a deduction is taken back by a red
/// invoice. Invoices are only added. A refused command changes nothing.</para>
/// <para>The limit also holds for each class of VAT. Where reductions make a class negative, nothing is invoiced for it, and the other classes cover the total.</para>
/// </remarks>
[Clause("9.5")]
public sealed partial class BillInvoices : Aggregate, IAggregate<BillInvoices, BillInvoicesSnapshot>
{
    private static readonly TaxCategory[] Categories = Enum.GetValues<TaxCategory>();
    private readonly Dictionary<TaxCategory, Money> _charged;

    private BillInvoices(Id<Bill> bill, Id<Customer> customer, LocalDate confirmedOn, Dictionary<TaxCategory, Money> charged, Instant openedAt)
    {
        (Bill, Customer, ConfirmedOn) = (Guard.Against.Default(bill), Guard.Against.Default(customer), Guard.Against.Default(confirmedOn));
        _charged = charged;
        OpenedAt = openedAt;
    }

    /// <inheritdoc/>
    public override string Key => Bill.Value;

    /// <summary>The id of the bill that is invoiced (账单编号), which is also the key.</summary>
    public Id<Bill> Bill { get; }
    /// <summary>The id of the customer whose bill it is (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The day on which the customer confirmed the bill (确认日期).</summary>
    public LocalDate ConfirmedOn { get; }
    /// <summary>The moment of the customer's confirmation, from which invoices may be issued (可开票时间).</summary>
    public Instant OpenedAt { get; }
    /// <summary>The invoices, red ones included, in the order of recording (发票).</summary>
    public ValueList<Invoice> Invoices { get; private set; } = [];
    /// <summary>The accepted deductions without those revoked (已接受的扣款).</summary>
    internal ValueList<InvoiceDeduction> Deductions { get; private set; } = [];
    /// <summary>The latest invoice date by which the bill was first fully invoiced (开齐发票日期); null until then.</summary>
    /// <remarks>A payment term that counts from the invoice uses this day. It never moves: replacing an invoice postpones nothing.</remarks>
    [Clause("9.4")]
    public LocalDate? CompletedOn { get; private set; }

    /// <summary>The amount of the bill that the customer confirmed, in yuan (确认金额).</summary>
    public Money ConfirmedAmount => Money.Sum(_charged.Values);

    /// <summary>The sum of the accepted deductions, in yuan (扣款合计), by which less is to be invoiced.</summary>
    public Money Deducted => Money.Sum(Deductions.Select(it => it.Amount));

    /// <summary>The amount to be invoiced in all, in yuan (应开票金额): the confirmed amount less the deductions.</summary>
    public Money ToInvoice => ConfirmedAmount - Deducted;

    /// <summary>The amount invoiced so far, less red invoices, in yuan (已开票金额).</summary>
    public Money Invoiced => Money.Sum(Invoices.Select(invoice => invoice.Amount));

    /// <summary>The amount still to be invoiced, in yuan (未开票金额); zero where nothing is.</summary>
    public Money Outstanding => Money.Max(ToInvoice - Invoiced, Money.Zero);

    /// <summary>The amount that red invoices still have to take back, in yuan (待红冲金额); zero where nothing is.</summary>
    [Clause("9.3")]
    public Money ToCredit => Money.Max(Invoiced - ToInvoice, Money.Zero);

    /// <summary>Whether the bill is fully invoiced (是否开齐): the invoices reach exactly the amount to be invoiced.</summary>
    public bool IsComplete => Invoiced == ToInvoice;

    /// <summary>The amount that the bill charges for a class of VAT, in yuan (某税目的确认金额); negative where reductions outweigh.</summary>
    /// <param name="taxCategory">The class of VAT.</param>
    public Money ChargedFor(TaxCategory taxCategory) => _charged.GetValueOrDefault(taxCategory);

    /// <summary>The amount invoiced for a class of VAT, less red invoices, in yuan (某税目的已开票金额).</summary>
    /// <param name="taxCategory">The class of VAT.</param>
    public Money InvoicedFor(TaxCategory taxCategory) => Money.Sum(Invoices.Select(invoice => invoice.AmountOf(taxCategory)));

    /// <summary>Finds the invoice with a kind, code and number (查发票); null where the bill has none such.</summary>
    public Invoice? Find(InvoiceKey key) => Invoices.FirstOrDefault(invoice => invoice.Key == key);

    /// <summary>Begins the invoicing of a confirmed bill (启用开票).</summary>
    /// <exception cref="ArgumentNullException">The bill is null.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.BillNotConfirmed"/>.</exception>
    public static BillInvoices Open(Bill bill)
    {
        Guard.Against.Null(bill);
        var confirmation = bill.Confirmation ?? throw BillingRefusals.BillNotConfirmed.Because($"账单 {bill.Id}。", $"Bill '{bill.Id}'.");
        var charged = bill.Charges.GroupBy(charge => charge.TaxCategory)
            .ToDictionary(group => group.Key, group => Money.Sum(group.Select(charge => charge.Amount)));
        var invoices = new BillInvoices(bill.Id, bill.Customer, confirmation.On, charged, confirmation.At);
        invoices.Record(new BillInvoicesOpened(bill.Customer, confirmation.Amount), confirmation.At);
        return invoices;
    }
}
