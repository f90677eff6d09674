namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The invoices of one confirmed bill (账单的发票): several may cover it, together exactly what the customer confirmed.</summary>
/// <remarks>
/// <para>Never more than the confirmed amount less the deductions that were accepted; what was invoiced before such a deduction is taken back
/// by a red invoice. Invoices are added and never changed or removed. A refused command changes nothing.</para>
/// <para>Each class of VAT is held apart: no more is invoiced for one than the bill charges for it. Where reductions make a class negative
/// nothing is invoiced for it, and the others cover the total.</para>
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

    /// <summary>Which bill (账单编号).</summary>
    public Id<Bill> Bill { get; }
    /// <summary>Whose bill it is (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The day on which the customer confirmed (确认日期).</summary>
    public LocalDate ConfirmedOn { get; }
    /// <summary>When the customer confirmed, and invoicing could begin (可开票时间).</summary>
    public Instant OpenedAt { get; }
    /// <summary>The invoices, red ones among them, in the order in which they were recorded (发票).</summary>
    public ValueList<Invoice> Invoices { get; private set; } = [];
    /// <summary>The deductions that were accepted, but for those taken back (已接受的扣款).</summary>
    internal ValueList<InvoiceDeduction> Deductions { get; private set; } = [];
    /// <summary>The day of the last invoice that it took until the bill was first invoiced in full (开齐发票日期); null until then.</summary>
    /// <remarks>A payment term that runs from the invoice counts from it. It never moves again: replacing an invoice postpones nothing.</remarks>
    [Clause("9.4")]
    public LocalDate? CompletedOn { get; private set; }

    /// <summary>What the customer confirmed (确认金额).</summary>
    public Money ConfirmedAmount => Money.Sum(_charged.Values);

    /// <summary>The deductions together (扣款合计).</summary>
    public Money Deducted => Money.Sum(Deductions.Select(it => it.Amount));

    /// <summary>What is to be invoiced in the end (应开票金额): the confirmed amount less the deductions.</summary>
    public Money ToInvoice => ConfirmedAmount - Deducted;

    /// <summary>What is invoiced (已开票金额), less what red invoices took back.</summary>
    public Money Invoiced => Money.Sum(Invoices.Select(invoice => invoice.Amount));

    /// <summary>What is still to be invoiced (未开票金额); 0 where nothing is.</summary>
    public Money Outstanding => Money.Max(ToInvoice - Invoiced, Money.Zero);

    /// <summary>What red invoices still have to take back (待红冲金额); 0 where nothing is.</summary>
    [Clause("9.3")]
    public Money ToCredit => Money.Max(Invoiced - ToInvoice, Money.Zero);

    /// <summary>Whether the invoices come to exactly what is to be invoiced (是否开齐).</summary>
    public bool IsComplete => Invoiced == ToInvoice;

    /// <summary>What the bill charges for a class of VAT (某税目的确认金额); below 0 where reductions outweigh.</summary>
    /// <param name="taxCategory">The class.</param>
    public Money ChargedFor(TaxCategory taxCategory) => _charged.GetValueOrDefault(taxCategory);

    /// <summary>What is invoiced for a class of VAT (某税目的已开票金额), less what red invoices took back.</summary>
    /// <param name="taxCategory">The class.</param>
    public Money InvoicedFor(TaxCategory taxCategory) => Money.Sum(Invoices.Select(invoice => invoice.AmountOf(taxCategory)));

    /// <summary>The invoice of that kind and number (查发票); null where the bill has none such.</summary>
    public Invoice? Find(InvoiceKey key) => Invoices.FirstOrDefault(invoice => invoice.Key == key);

    /// <summary>Opens the invoices of a bill (启用开票), which has to be confirmed.</summary>
    /// <exception cref="ArgumentNullException">There is no bill.</exception>
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
