using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class BillInvoices
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to the invoices of a bill (开票事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Bill> bill, Instant at)
        {
            Bill = bill;
            At = at;
        }

        /// <summary>The bill.</summary>
        public Id<Bill> Bill { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>Invoicing of a confirmed bill began (可开票).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When the customer confirmed.</param>
    /// <param name="Customer">Whose bill it is.</param>
    /// <param name="ConfirmedAmount">What he confirmed.</param>
    public sealed record Opened(Id<Bill> Bill, Instant At, Id<Customer> Customer, Money ConfirmedAmount) : Event(Bill, At);

    /// <summary>An invoice, or a red one, was recorded (已开具).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Invoice">The invoice.</param>
    public sealed record Issued(Id<Bill> Bill, Instant At, Invoice Invoice) : Event(Bill, At);

    /// <summary>A deduction reduced what is to be invoiced (已计入扣款).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Deduction">The deduction.</param>
    public sealed record DeductionApplied(Id<Bill> Bill, Instant At, InvoiceDeduction Deduction) : Event(Bill, At);

    /// <summary>A deduction was taken back (已撤销扣款).</summary>
    /// <param name="Bill">The bill.</param>
    /// <param name="At">When.</param>
    /// <param name="Deduction">The deduction.</param>
    public sealed record DeductionRevoked(Id<Bill> Bill, Instant At, InvoiceDeduction Deduction) : Event(Bill, At);
}
