using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class StatementSeries
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to the statements of a month (月报事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<StatementSeries> series, Instant at)
        {
            Series = series;
            At = at;
        }

        /// <summary>The statements.</summary>
        public Id<StatementSeries> Series { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A statement was handed to the manager (已提交).</summary>
    /// <param name="Series">The statements.</param>
    /// <param name="At">When.</param>
    /// <param name="Month">The month.</param>
    /// <param name="Revision">Which revision, from 1 on.</param>
    /// <param name="By">Who handed it in.</param>
    /// <param name="To">The manager.</param>
    /// <param name="Reason">Why it was revised; null for the first.</param>
    public sealed record Submitted(
        Id<StatementSeries> Series, Instant At, YearMonth Month, int Revision, Id<StaffMember> By, Id<StaffMember> To, string? Reason)
        : Event(Series, At);
}
