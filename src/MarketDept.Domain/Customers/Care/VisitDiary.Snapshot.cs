namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    /// <summary>The diary as primitives and NodaTime values, to be stored (外访记录快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>Whose diary it is.</summary>
        public required StaffMember.Snapshot Owner { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The visits, in the order in which they came into the diary.</summary>
        public required IReadOnlyList<VisitRow> Visits { get; init; }
    }

    /// <summary>A <see cref="Care.Visit"/>, stored (外访行).</summary>
    /// <param name="Id">The host's id.</param>
    /// <param name="Plan">The plan; null where there is none.</param>
    /// <param name="CalledOff">That it was called off; null where it was not.</param>
    /// <param name="Entries">What was recorded, in its order.</param>
    /// <param name="Verifications">How it was verified, in its order.</param>
    public sealed record VisitRow(
        string Id, PlanRow? Plan, CancellationRow? CalledOff, IReadOnlyList<EntryRow> Entries, IReadOnlyList<VerificationRow> Verifications);

    /// <summary>A <see cref="VisitPlan"/>, stored (计划行).</summary>
    /// <param name="Customer">Whom to visit.</param>
    /// <param name="From">When it is to begin.</param>
    /// <param name="To">When it is to end.</param>
    /// <param name="Purpose">What for.</param>
    /// <param name="At">When it was planned.</param>
    public sealed record PlanRow(string Customer, Instant From, Instant To, string Purpose, Instant At);

    /// <summary>A <see cref="VisitCancellation"/>, stored (取消行).</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="At">When.</param>
    public sealed record CancellationRow(string Reason, Instant At);

    /// <summary>A <see cref="VisitEntry"/>, stored (登记行); its number is its place.</summary>
    /// <param name="Customer">The customer visited.</param>
    /// <param name="Start">When it began.</param>
    /// <param name="End">When it ended.</param>
    /// <param name="Place">Where.</param>
    /// <param name="PersonsMet">Who was met.</param>
    /// <param name="Result">What came of it.</param>
    /// <param name="Material">What was handed over.</param>
    /// <param name="Correction">Why the entry before is corrected; null exactly for the first.</param>
    /// <param name="RecordedAt">When it was recorded.</param>
    public sealed record EntryRow(
        string Customer, Instant Start, Instant End, string Place, IReadOnlyList<string> PersonsMet, string Result,
        IReadOnlyList<string> Material, string? Correction, Instant RecordedAt);

    /// <summary>A <see cref="VisitVerification"/>, stored (核实行).</summary>
    /// <param name="Outcome">The name of the <see cref="VisitOutcome"/>.</param>
    /// <param name="Entry">The number of the entry verified, from 1.</param>
    /// <param name="Grounds">What it rests on.</param>
    /// <param name="By">Who verified.</param>
    /// <param name="At">When.</param>
    /// <param name="FalseFrom">The start of the time falsely claimed; present exactly where it was found false.</param>
    /// <param name="FalseTo">The end of the time falsely claimed; present exactly with its start.</param>
    public sealed record VerificationRow(
        string Outcome, int Entry, string Grounds, StaffMember.Snapshot By, Instant At, Instant? FalseFrom, Instant? FalseTo);
}
