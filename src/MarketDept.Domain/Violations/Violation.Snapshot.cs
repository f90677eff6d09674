namespace MarketDept.Domain.Violations;

/// <summary>A <see cref="Violation"/> as primitives and NodaTime values, to be stored (案件快照). Events not taken yet are no part of it.</summary>
/// <remarks>
/// Amounts are in fen; statuses, positions, kinds and clauses their stable texts. Two snapshots are compared by their
/// stored text; the equality of the record compares lists by reference.
/// </remarks>
public sealed record ViolationSnapshot
{
    /// <summary>The host's id.</summary>
    public required string Id { get; init; }
    /// <summary>How many events there ever were.</summary>
    public required long EventCount { get; init; }
    /// <summary>The name of the <see cref="ViolationStatus"/>.</summary>
    public required string Status { get; init; }
    /// <summary>Whose case it is.</summary>
    public required StaffMember.Snapshot Accused { get; init; }
    /// <summary>Who else is concerned.</summary>
    public required IReadOnlyList<StaffMember.Snapshot> OtherParties { get; init; }
    /// <summary>The reports, in their order; at least one.</summary>
    public required IReadOnlyList<ViolationReportRow> Reports { get; init; }
    /// <summary>When it was reported.</summary>
    public required Instant ReportedAt { get; init; }
    /// <summary>When the last step was made.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>Evidence that came in by itself, in its order.</summary>
    public required IReadOnlyList<ViolationEvidenceRow> FurtherEvidence { get; init; }
    /// <summary>When the accused was heard.</summary>
    public required IReadOnlyList<ViolationHearingRow> Hearings { get; init; }
    /// <summary>The decisions, in their order.</summary>
    public required IReadOnlyList<ViolationDecisionRow> Decisions { get; init; }
    /// <summary>The dismissal before any decision; null where there is none.</summary>
    public required ReasonedDecision.Snapshot? Dismissal { get; init; }
    /// <summary>The withdrawal; null where there is none.</summary>
    public required ReasonedDecision.Snapshot? Withdrawal { get; init; }
}

/// <summary>A <see cref="SubmittedReport"/>, stored (报告行).</summary>
/// <param name="Incident">What was reported.</param>
/// <param name="Reporter">Who reported; null: anonymous.</param>
/// <param name="Evidence">The evidence that came with it.</param>
/// <param name="SetAside">Who set it aside, why and when; null while it counts.</param>
public sealed record ViolationReportRow(
    IncidentSnapshot Incident, StaffMember.Snapshot? Reporter, IReadOnlyList<ViolationEvidenceRow> Evidence, ReasonedDecision.Snapshot? SetAside);

/// <summary>A piece of <see cref="Evidence"/>, stored (证据行).</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Description">What it shows.</param>
/// <param name="KeptAt">Where it is kept.</param>
/// <param name="RecordedAt">When it was put on record.</param>
/// <param name="IsAnonymous">Whether nobody stands for it.</param>
public sealed record ViolationEvidenceRow(string Kind, string Description, string KeptAt, Instant RecordedAt, bool IsAnonymous);

/// <summary>A <see cref="Hearing"/>, stored (陈述行).</summary>
/// <param name="Spoke">Whether a statement was made.</param>
/// <param name="Text">The statement, or why there is none.</param>
/// <param name="At">When.</param>
public sealed record ViolationHearingRow(bool Spoke, string Text, Instant At);

/// <summary>A <see cref="ViolationDecision"/>, stored (决定行).</summary>
/// <param name="Established">What it established.</param>
/// <param name="Undetermined">The names of the <see cref="FactNames"/> that kept something else of the act from being established.</param>
/// <param name="Changed">What an appeal left of it; null where none changed it.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="IsAppealStated">Whether the company had stated whether it can be appealed.</param>
/// <param name="AppealableUntil">Before when it can be appealed; null where it cannot.</param>
/// <param name="AppealGrounds">The grounds of the appeal; null where there is none.</param>
/// <param name="AppealedAt">When it was appealed; present exactly with the grounds.</param>
/// <param name="Ruling">How the appeal was ruled on; null while it is open.</param>
/// <param name="FinalSince">Since when it stands; null where it does not.</param>
/// <param name="FinalBecause">The name of the <see cref="FinalityGround"/>; present exactly with <see cref="FinalSince"/>.</param>
public sealed record ViolationDecisionRow(
    IReadOnlyList<ViolationFindingRow> Established, IReadOnlyList<string> Undetermined, IReadOnlyList<ViolationFindingRow>? Changed,
    StaffMember.Snapshot By, Instant At, bool IsAppealStated, Instant? AppealableUntil, string? AppealGrounds, Instant? AppealedAt,
    ReasonedDecision.Snapshot? Ruling, Instant? FinalSince, string? FinalBecause);

/// <summary>An <see cref="EstablishedFinding"/>, stored (认定行).</summary>
/// <param name="Clause">The clause of section 11.</param>
/// <param name="Basis">The operating rule that was broken; null where there is none.</param>
/// <param name="Edition">The name of the edition.</param>
/// <param name="OccurredOn">The day of the act.</param>
/// <param name="FineFen">The fine, in fen.</param>
/// <param name="CompensationFen">The compensation, in fen; null while it was open.</param>
/// <param name="DutyToCollectFen">What has to be collected, in fen; null while it was open.</param>
/// <param name="AbsentFrom">The start of the absence, local time; null where there is none.</param>
/// <param name="AbsentTo">The end of the absence, local time; present exactly with its start.</param>
/// <param name="Open">The names of the <see cref="FactNames"/> that left a result open.</param>
/// <param name="FineCarriedBy">The clause that carries the fine instead; null where this one does.</param>
/// <param name="RestsOnAge">Whether the compensation rests on a determination by age alone.</param>
public sealed record ViolationFindingRow(
    string Clause, string? Basis, string Edition, LocalDate OccurredOn, long FineFen, long? CompensationFen, long? DutyToCollectFen,
    LocalDateTime? AbsentFrom, LocalDateTime? AbsentTo, IReadOnlyList<string> Open, string? FineCarriedBy, bool RestsOnAge);
