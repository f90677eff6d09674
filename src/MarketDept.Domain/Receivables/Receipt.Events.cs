using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receipt
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a receipt (收款事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Receipt> receipt, Instant at)
        {
            Receipt = receipt;
            At = at;
        }

        /// <summary>The receipt.</summary>
        public Id<Receipt> Receipt { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>Money came in (已收款).</summary>
    /// <param name="Receipt">The receipt.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Customer">Who paid.</param>
    /// <param name="Amount">How much.</param>
    /// <param name="ReceivedOn">The day on which it came in.</param>
    public sealed record Recorded(Id<Receipt> Receipt, Instant At, Id<Customer> Customer, Money Amount, LocalDate ReceivedOn) : Event(Receipt, At);

    /// <summary>A part was allocated to a debt (已分配).</summary>
    /// <param name="Receipt">The receipt.</param>
    /// <param name="At">When.</param>
    /// <param name="Entry">The allocation.</param>
    public sealed record Allocated(Id<Receipt> Receipt, Instant At, ReceiptEntry Entry) : Event(Receipt, At);

    /// <summary>An allocation was taken back (已冲销).</summary>
    /// <param name="Receipt">The receipt.</param>
    /// <param name="At">When.</param>
    /// <param name="Entry">The entry that takes it back.</param>
    public sealed record AllocationReversed(Id<Receipt> Receipt, Instant At, ReceiptEntry Entry) : Event(Receipt, At);
}
