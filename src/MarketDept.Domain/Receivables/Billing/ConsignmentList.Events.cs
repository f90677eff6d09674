using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ConsignmentList
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a list (清单事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<ConsignmentList> list, Instant at)
        {
            List = list;
            At = at;
        }

        /// <summary>The list.</summary>
        public Id<ConsignmentList> List { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A list was printed (已打印).</summary>
    /// <param name="List">The list.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">Whose consignments.</param>
    /// <param name="Period">The period, both days included.</param>
    /// <param name="Consignments">Which consignments.</param>
    /// <param name="DeliverBy">The last day for its delivery; null where there is none.</param>
    public sealed record ListPrinted(
        Id<ConsignmentList> List, Instant At, Id<Customer> Customer, DateInterval Period, ValueList<Id<Consignment>> Consignments, LocalDate? DeliverBy)
        : Event(List, At);

    /// <summary>The list was delivered (已送达).</summary>
    /// <param name="List">The list.</param>
    /// <param name="At">When.</param>
    /// <param name="Delivery">How, and who received it.</param>
    public sealed record ListDelivered(Id<ConsignmentList> List, Instant At, ConsignmentDelivery Delivery) : Event(List, At);
}
