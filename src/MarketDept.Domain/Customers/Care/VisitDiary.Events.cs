using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened in a diary (外访事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<StaffMember> owner, Id<Visit> visit, Instant at)
        {
            Owner = owner;
            Visit = visit;
            At = at;
        }

        /// <summary>Whose diary it is.</summary>
        public Id<StaffMember> Owner { get; }

        /// <summary>The visit.</summary>
        public Id<Visit> Visit { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A visit was planned (已计划).</summary>
    /// <param name="Owner">Whose diary it is.</param>
    /// <param name="Visit">The visit.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">Whom to visit.</param>
    /// <param name="From">When it is to begin.</param>
    /// <param name="To">When it is to end.</param>
    public sealed record Planned(Id<StaffMember> Owner, Id<Visit> Visit, Instant At, Id<Customer> Customer, Instant From, Instant To)
        : Event(Owner, Visit, At);

    /// <summary>A plan was called off (已取消).</summary>
    /// <param name="Owner">Whose diary it is.</param>
    /// <param name="Visit">The visit.</param>
    /// <param name="At">When.</param>
    /// <param name="Reason">Why.</param>
    public sealed record PlanCalledOff(Id<StaffMember> Owner, Id<Visit> Visit, Instant At, string Reason) : Event(Owner, Visit, At);

    /// <summary>A visit was recorded (已登记).</summary>
    /// <param name="Owner">Whose diary it is.</param>
    /// <param name="Visit">The visit.</param>
    /// <param name="At">When.</param>
    /// <param name="Account">What was done.</param>
    public sealed record Recorded(Id<StaffMember> Owner, Id<Visit> Visit, Instant At, VisitAccount Account) : Event(Owner, Visit, At);

    /// <summary>A visit was corrected by a new entry (已更正).</summary>
    /// <param name="Owner">Whose diary it is.</param>
    /// <param name="Visit">The visit.</param>
    /// <param name="At">When.</param>
    /// <param name="Account">What was done, as it now stands.</param>
    /// <param name="Reason">Why it was corrected.</param>
    public sealed record Corrected(Id<StaffMember> Owner, Id<Visit> Visit, Instant At, VisitAccount Account, string Reason)
        : Event(Owner, Visit, At);

    /// <summary>A visit was verified (已核实), perhaps without being determinable.</summary>
    /// <param name="Owner">Whose diary it is.</param>
    /// <param name="Visit">The visit.</param>
    /// <param name="At">When.</param>
    /// <param name="Outcome">What it came to.</param>
    /// <param name="By">Who verified.</param>
    public sealed record Verified(Id<StaffMember> Owner, Id<Visit> Visit, Instant At, VisitOutcome Outcome, Id<StaffMember> By)
        : Event(Owner, Visit, At);
}
