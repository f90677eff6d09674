using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

public sealed partial class Receivable
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a debt (应收款事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Receivable> receivable, Instant at)
        {
            Receivable = receivable;
            At = at;
        }

        /// <summary>The debt.</summary>
        public Id<Receivable> Receivable { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The debt was put on record (已登记).</summary>
    /// <param name="Receivable">The debt.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">Who owes.</param>
    /// <param name="Bill">The confirmed bill.</param>
    /// <param name="Amount">What was confirmed.</param>
    /// <param name="ConfirmedOn">The day of confirmation.</param>
    /// <param name="DueOn">The due date; null while it is not known.</param>
    public sealed record Opened(
        Id<Receivable> Receivable, Instant At, Id<Customer> Customer, Id<Bill> Bill, Money Amount, LocalDate ConfirmedOn, LocalDate? DueOn)
        : Event(Receivable, At);

    /// <summary>The due date became known (已确定付款日期).</summary>
    /// <param name="Receivable">The debt.</param>
    /// <param name="At">When.</param>
    /// <param name="DueOn">The due date.</param>
    public sealed record DueDateFixed(Id<Receivable> Receivable, Instant At, LocalDate DueOn) : Event(Receivable, At);

    /// <summary>The due date was amended (已变更付款日期).</summary>
    /// <param name="Receivable">The debt.</param>
    /// <param name="At">When.</param>
    /// <param name="Amendment">The amendment.</param>
    public sealed record DueDateAmended(Id<Receivable> Receivable, Instant At, DueDateAmendment Amendment) : Event(Receivable, At);

    /// <summary>An entry was booked (已记账).</summary>
    /// <param name="Receivable">The debt.</param>
    /// <param name="At">When.</param>
    /// <param name="Entry">The entry.</param>
    public sealed record Posted(Id<Receivable> Receivable, Instant At, ReceivableEntry Entry) : Event(Receivable, At);

    /// <summary>A write-off was taken back, wholly or in part (核销已冲回); it follows the entry that did so.</summary>
    /// <param name="Receivable">The debt.</param>
    /// <param name="At">When.</param>
    /// <param name="Reduction">By how much, and what still stands.</param>
    public sealed record WriteOffReduced(Id<Receivable> Receivable, Instant At, WriteOffReduction Reduction) : Event(Receivable, At);
}
