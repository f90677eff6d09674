using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitRequest
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a request (拜访要求事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<VisitRequest> request, Instant at)
        {
            Request = request;
            At = at;
        }

        /// <summary>The request.</summary>
        public Id<VisitRequest> Request { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A customer asked to be visited (已收到).</summary>
    /// <param name="Request">The request.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">Who asked.</param>
    /// <param name="ReceivedBy">Who received it.</param>
    public sealed record Received(Id<VisitRequest> Request, Instant At, Id<Customer> Customer, Id<StaffMember> ReceivedBy) : Event(Request, At);

    /// <summary>The request was answered (已答复).</summary>
    /// <param name="Request">The request.</param>
    /// <param name="At">When.</param>
    /// <param name="Answer">The answer.</param>
    public sealed record Answered(Id<VisitRequest> Request, Instant At, VisitAnswer Answer) : Event(Request, At);
}
