using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a ledger (台账事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<StaffMember> staff, Instant at)
        {
            Staff = staff;
            At = at;
        }

        /// <summary>Whose ledger it is.</summary>
        public Id<StaffMember> Staff { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>An item was taken over (已接收).</summary>
    /// <param name="Staff">Whose ledger it is.</param>
    /// <param name="At">When.</param>
    /// <param name="Item">The item, with the month in which it is counted.</param>
    public sealed record ItemTaken(Id<StaffMember> Staff, Instant At, MonthItem Item) : Event(Staff, At);

    /// <summary>A month was closed, with all before it (已关账).</summary>
    /// <param name="Staff">Whose ledger it is.</param>
    /// <param name="At">When.</param>
    /// <param name="Month">The month.</param>
    /// <param name="By">Who closed it.</param>
    public sealed record MonthClosed(Id<StaffMember> Staff, Instant At, YearMonth Month, Id<StaffMember> By) : Event(Staff, At);
}
