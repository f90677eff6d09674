using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

public sealed partial class SatisfactionSurvey
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a survey (调查表事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<SatisfactionSurvey> survey, Instant at)
        {
            Survey = survey;
            At = at;
        }

        /// <summary>The survey.</summary>
        public Id<SatisfactionSurvey> Survey { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A customer was asked (已征询).</summary>
    /// <param name="Survey">The survey.</param>
    /// <param name="At">When.</param>
    /// <param name="Customer">Who was asked.</param>
    /// <param name="By">Who asked.</param>
    public sealed record CustomerAsked(Id<SatisfactionSurvey> Survey, Instant At, Id<Customer> Customer, Id<StaffMember> By) : Event(Survey, At);

    /// <summary>The customer answered (已作答).</summary>
    /// <param name="Survey">The survey.</param>
    /// <param name="At">When.</param>
    /// <param name="Response">What he answered.</param>
    public sealed record CustomerAnswered(Id<SatisfactionSurvey> Survey, Instant At, SurveyResponse Response) : Event(Survey, At);

    /// <summary>It was put on record that no answer came (未作答).</summary>
    /// <param name="Survey">The survey.</param>
    /// <param name="At">When.</param>
    public sealed record SilenceRecorded(Id<SatisfactionSurvey> Survey, Instant At) : Event(Survey, At);

    /// <summary>The answers were passed on to the manager (已反馈).</summary>
    /// <param name="Survey">The survey.</param>
    /// <param name="At">When.</param>
    /// <param name="Manager">To whom.</param>
    public sealed record PassedOn(Id<SatisfactionSurvey> Survey, Instant At, Id<StaffMember> Manager) : Event(Survey, At);
}
