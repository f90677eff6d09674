using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>The case as primitives and NodaTime values, to be stored (案件快照). Events not taken yet are no part of it.</summary>
    /// <remarks>
    /// Amounts are in fen; statuses, positions, kinds and clauses their stable texts. Two snapshots are compared by their
    /// stored text; the equality of the record compares lists by reference.
    /// </remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>The name of the <see cref="ViolationStatus"/>.</summary>
        public required string Status { get; init; }

        /// <summary>The incident, as reported or as judged.</summary>
        public required IncidentSnapshot Incident { get; init; }

        /// <summary>Whose case it is.</summary>
        public required StaffMember.Snapshot Accused { get; init; }

        /// <summary>Who else is concerned.</summary>
        public required IReadOnlyList<StaffMember.Snapshot> OtherParties { get; init; }

        /// <summary>Who reported.</summary>
        public required StaffMember.Snapshot Reporter { get; init; }

        /// <summary>The name of the edition in force on the day of the act.</summary>
        public required string Edition { get; init; }

        /// <summary>When it was reported.</summary>
        public required Instant ReportedAt { get; init; }

        /// <summary>When the last step was made.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>The evidence, in its order.</summary>
        public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

        /// <summary>When the accused was heard.</summary>
        public required IReadOnlyList<HearingRow> Hearings { get; init; }

        /// <summary>The decision; null where there is none.</summary>
        public DecisionRow? Decision { get; init; }

        /// <summary>The appeal; null where there is none.</summary>
        public AppealRow? Appeal { get; init; }

        /// <summary>The dismissal before any decision; null where there is none.</summary>
        public ReasonedDecision.Snapshot? Dismissal { get; init; }

        /// <summary>Since when the decision stands or stood; null where it never did.</summary>
        public Instant? FinalSince { get; init; }

        /// <summary>The name of the <see cref="FinalityGround"/>; present exactly with <see cref="FinalSince"/>.</summary>
        public string? FinalBecause { get; init; }

        /// <summary>The withdrawal; null where there is none.</summary>
        public ReasonedDecision.Snapshot? Withdrawal { get; init; }
    }

    /// <summary>A piece of <see cref="Violations.Evidence"/>, stored.</summary>
    /// <param name="Kind">What sort of thing it is.</param>
    /// <param name="Description">What it shows.</param>
    /// <param name="KeptAt">Where it is kept.</param>
    /// <param name="RecordedAt">When it was put on record.</param>
    public sealed record EvidenceRow(string Kind, string Description, string KeptAt, Instant RecordedAt);

    /// <summary>A <see cref="Hearing"/>, stored.</summary>
    /// <param name="Spoke">Whether a statement was made.</param>
    /// <param name="Text">The statement, or why there is none.</param>
    /// <param name="At">When.</param>
    public sealed record HearingRow(bool Spoke, string Text, Instant At);

    /// <summary>A <see cref="ViolationDecision"/>, stored.</summary>
    /// <param name="Finding">What was established.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="At">When.</param>
    /// <param name="AppealableUntil">Until when it can be appealed.</param>
    public sealed record DecisionRow(FindingRow Finding, StaffMember.Snapshot By, Instant At, Instant AppealableUntil);

    /// <summary>An <see cref="EstablishedFinding"/>, stored.</summary>
    /// <param name="Clause">The clause of section 11.</param>
    /// <param name="Basis">The operating rule that was broken; null where there is none.</param>
    /// <param name="Edition">The name of the edition.</param>
    /// <param name="FineFen">The fine, in fen.</param>
    /// <param name="CompensationFen">The compensation, in fen.</param>
    /// <param name="DutyToCollectFen">What has to be collected, in fen.</param>
    /// <param name="AbsentFrom">The start of the absence, local time; null where there is none.</param>
    /// <param name="AbsentTo">The end of the absence, local time; present exactly with its start.</param>
    /// <param name="FineCarriedBy">The clause that carries the fine instead; null where this one does.</param>
    public sealed record FindingRow(
        string Clause, string? Basis, string Edition, long FineFen, long CompensationFen, long DutyToCollectFen,
        LocalDateTime? AbsentFrom, LocalDateTime? AbsentTo, string? FineCarriedBy);

    /// <summary>A <see cref="Violations.LodgedAppeal"/>, stored.</summary>
    /// <param name="Grounds">Why the decision is thought to be wrong.</param>
    /// <param name="At">When it was lodged.</param>
    /// <param name="Ruling">How it was ruled on; null while it is open.</param>
    public sealed record AppealRow(string Grounds, Instant At, ReasonedDecision.Snapshot? Ruling);
}
