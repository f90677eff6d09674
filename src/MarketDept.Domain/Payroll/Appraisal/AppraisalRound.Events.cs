namespace MarketDept.Domain.Payroll.Appraisal;

public sealed partial class AppraisalRound
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened in a round (考核事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<AppraisalRound> round, Instant at)
        {
            Round = round;
            At = at;
        }

        /// <summary>The round.</summary>
        public Id<AppraisalRound> Round { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A round was opened (已开始).</summary>
    /// <param name="Round">The round.</param>
    /// <param name="At">When.</param>
    /// <param name="From">The first day of its period.</param>
    /// <param name="To">The last day of its period.</param>
    public sealed record Opened(Id<AppraisalRound> Round, Instant At, LocalDate From, LocalDate To) : Event(Round, At);

    /// <summary>Somebody was assessed (已考核).</summary>
    /// <param name="Round">The round.</param>
    /// <param name="At">When.</param>
    /// <param name="Appraisal">How.</param>
    public sealed record Assessed(Id<AppraisalRound> Round, Instant At, StaffAppraisal Appraisal) : Event(Round, At);
}
