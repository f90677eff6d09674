using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class AssistanceRequest
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a request (协助请求事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<AssistanceRequest> request, Instant at)
        {
            Request = request;
            At = at;
        }

        /// <summary>The request.</summary>
        public Id<AssistanceRequest> Request { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The owner of a customer was asked to help (已请求).</summary>
    /// <param name="Request">The request.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">Whose debts it is about.</param>
    /// <param name="Collector">Who asked.</param>
    /// <param name="Owner">Who was asked.</param>
    /// <param name="DueOn">The day until which an answer is asked for.</param>
    public sealed record Asked(
        Id<AssistanceRequest> Request, Instant At, Id<Customer> Customer, Id<StaffMember> Collector, Id<StaffMember> Owner, LocalDate DueOn)
        : Event(Request, At);

    /// <summary>The request was answered (已答复).</summary>
    /// <param name="Request">The request.</param>
    /// <param name="At">When.</param>
    /// <param name="Answer">The answer.</param>
    public sealed record Answered(Id<AssistanceRequest> Request, Instant At, AssistanceAnswer Answer) : Event(Request, At);

    /// <summary>The help is not needed any more (已取消).</summary>
    /// <param name="Request">The request.</param>
    /// <param name="At">When.</param>
    /// <param name="Cancellation">By whom and why.</param>
    public sealed record CalledOff(Id<AssistanceRequest> Request, Instant At, AssistanceCancellation Cancellation) : Event(Request, At);
}
