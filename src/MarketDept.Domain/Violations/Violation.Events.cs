using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened in a case (案件事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<Violation> violation, Instant at)
        {
            Violation = violation;
            At = at;
        }

        /// <summary>The case.</summary>
        public Id<Violation> Violation { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The case was opened (已报告).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="Incident">The incident.</param>
    /// <param name="Occurrence">The act.</param>
    /// <param name="OccurredOn">The day of the act.</param>
    /// <param name="Kind">The name of its kind.</param>
    /// <param name="Accused">Whose case it is.</param>
    /// <param name="Reporter">Who reported.</param>
    /// <param name="Edition">The edition in force on that day.</param>
    public sealed record Reported(
        Id<Violation> Violation, Instant At, Id<Incident> Incident, Id<Occurrence> Occurrence, LocalDate OccurredOn, string Kind,
        Id<StaffMember> Accused, Id<StaffMember> Reporter, string Edition) : Event(Violation, At);

    /// <summary>More evidence came in (补充证据).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="Evidence">The piece.</param>
    public sealed record EvidenceAdded(Id<Violation> Violation, Instant At, Evidence Evidence) : Event(Violation, At);

    /// <summary>The accused made a statement (已听取陈述).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="Text">What he said.</param>
    public sealed record StatementHeard(Id<Violation> Violation, Instant At, string Text) : Event(Violation, At);

    /// <summary>The accused had the chance to speak and made no statement (未作陈述).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="Reason">Why there is none.</param>
    public sealed record NoStatementRecorded(Id<Violation> Violation, Instant At, string Reason) : Event(Violation, At);

    /// <summary>The breach was established (已认定).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="Finding">What was established.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="AppealableUntil">Until when it can be appealed.</param>
    public sealed record Decided(
        Id<Violation> Violation, Instant At, EstablishedFinding Finding, Id<StaffMember> By, Instant AppealableUntil) : Event(Violation, At);

    /// <summary>No breach was established (不予认定).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who dismissed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Dismissed(Id<Violation> Violation, Instant At, Id<StaffMember> By, string Reason) : Event(Violation, At);

    /// <summary>The accused appealed (已申诉).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="Grounds">Why the decision is thought to be wrong.</param>
    public sealed record Appealed(Id<Violation> Violation, Instant At, string Grounds) : Event(Violation, At);

    /// <summary>The decision was upheld on appeal (申诉维持); it became final with it.</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who ruled.</param>
    /// <param name="Reason">Why.</param>
    public sealed record AppealUpheld(Id<Violation> Violation, Instant At, Id<StaffMember> By, string Reason) : Event(Violation, At);

    /// <summary>The decision was overturned on appeal (推翻认定); nothing is established.</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who ruled.</param>
    /// <param name="Reason">Why.</param>
    public sealed record AppealOverturned(Id<Violation> Violation, Instant At, Id<StaffMember> By, string Reason) : Event(Violation, At);

    /// <summary>The decision stands (已生效); there are items to take over.</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="Because">Why it stands.</param>
    public sealed record BecameFinal(Id<Violation> Violation, Instant At, FinalityGround Because) : Event(Violation, At);

    /// <summary>The case was taken back (已撤销).</summary>
    /// <param name="Violation">The case.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who withdrew it.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="WasFinal">Whether the decision had stood, so that there are reversals to take over.</param>
    public sealed record Withdrawn(Id<Violation> Violation, Instant At, Id<StaffMember> By, string Reason, bool WasFinal) : Event(Violation, At);
}
