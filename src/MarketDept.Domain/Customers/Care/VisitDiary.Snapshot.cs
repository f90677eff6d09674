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

    /// <summary>A <see cref="Care.Visit"/>, stored (外访行); each part as there.</summary>
    public sealed record VisitRow(
        string Id, PlanRow? Plan, CancellationRow? CalledOff, IReadOnlyList<EntryRow> Entries, IReadOnlyList<VerificationRow> Verifications);

    /// <summary>A <see cref="VisitPlan"/>, stored (计划行); each part as there.</summary>
    public sealed record PlanRow(string Customer, Instant From, Instant To, string Purpose, Instant At);

    /// <summary>A <see cref="VisitCancellation"/>, stored (取消行); each part as there.</summary>
    public sealed record CancellationRow(string Reason, Instant At);

    /// <summary>A <see cref="VisitEntry"/>, stored (登记行); its number is its place; each part as there.</summary>
    public sealed record EntryRow(
        string Customer, Instant Start, Instant End, string Place, IReadOnlyList<string> PersonsMet, string Result,
        IReadOnlyList<string> Material, string? Correction, Instant RecordedAt);

    /// <summary>A <see cref="VisitVerification"/>, stored (核实行); each part as there.</summary>
    public sealed record VerificationRow(
        string Outcome, int Entry, string Grounds, StaffMember.Snapshot By, Instant At, Instant? FalseFrom, Instant? FalseTo);
}
