namespace MarketDept.Domain.Violations;

/// <summary>A <see cref="Violation"/> as primitives and NodaTime values, to be stored (案件快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>
/// Amounts are in fen; statuses, positions, kinds and clauses their stable texts. Two snapshots are compared by their
/// stored text; the equality of the record compares lists by reference.
/// </remarks>
public sealed record ViolationSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="ViolationStatus"/>.</summary>
    public required string Status { get; init; }
    /// <summary>The person whose case it is.</summary>
    public required StaffMemberSnapshot Accused { get; init; }
    /// <summary>The other persons concerned.</summary>
    public required IReadOnlyList<StaffMemberSnapshot> OtherParties { get; init; }
    /// <summary>The reports, in their order; at least one.</summary>
    public required IReadOnlyList<ViolationReportRow> Reports { get; init; }
    /// <summary>When it was reported.</summary>
    public required Instant ReportedAt { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The evidence that came in without a report, in its order.</summary>
    public required IReadOnlyList<ViolationEvidenceRow> FurtherEvidence { get; init; }
    /// <summary>The hearings of the accused.</summary>
    public required IReadOnlyList<ViolationHearingRow> Hearings { get; init; }
    /// <summary>The decisions, in their order.</summary>
    public required IReadOnlyList<ViolationDecisionRow> Decisions { get; init; }
    /// <summary>Who dismissed the case before any decision, why and when; null where nobody did.</summary>
    public required ReasonedDecisionSnapshot? Dismissal { get; init; }
    /// <summary>Who withdrew the case, why and when; null where nobody did.</summary>
    public required ReasonedDecisionSnapshot? Withdrawal { get; init; }
}

/// <summary>A <see cref="SubmittedReport"/>, stored (报告行).</summary>
public sealed record ViolationReportRow : DomainValue
{
    /// <summary>The reported act and its facts.</summary>
    public required IncidentSnapshot Incident { get; init; }
    /// <summary>The person who reported; null: anonymous.</summary>
    public required StaffMemberSnapshot? Reporter { get; init; }
    /// <summary>The evidence that came with the report.</summary>
    public required IReadOnlyList<ViolationEvidenceRow> Evidence { get; init; }
    /// <summary>Who set the report aside, why and when; null while it counts.</summary>
    public required ReasonedDecisionSnapshot? SetAside { get; init; }
}

/// <summary>A piece of <see cref="Evidence"/>, stored (证据行).</summary>
public sealed record ViolationEvidenceRow : DomainValue
{
    /// <summary>The kind of evidence.</summary>
    public required string Kind { get; init; }
    /// <summary>What the evidence shows.</summary>
    public required string Description { get; init; }
    /// <summary>The place where the evidence is kept.</summary>
    public required string KeptAt { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>Whether nobody answers for the evidence.</summary>
    public required bool IsAnonymous { get; init; }
}

/// <summary>A <see cref="Hearing"/>, stored (陈述行).</summary>
public sealed record ViolationHearingRow : DomainValue
{
    /// <summary>Whether a statement was made.</summary>
    public required bool Spoke { get; init; }
    /// <summary>The statement, or why there is none.</summary>
    public required string Text { get; init; }
    /// <summary>When the accused was heard.</summary>
    public required Instant At { get; init; }
}

/// <summary>A <see cref="ViolationDecision"/>, stored (决定行).</summary>
public sealed record ViolationDecisionRow : DomainValue
{
    /// <summary>The findings that the decision established.</summary>
    public required IReadOnlyList<ViolationFindingRow> Established { get; init; }
    /// <summary>The names of the <see cref="FactNames"/> that kept the rest of the act from being established.</summary>
    public required IReadOnlyList<string> Undetermined { get; init; }
    /// <summary>The findings that remain after an appeal; null where no appeal changed them.</summary>
    public required IReadOnlyList<ViolationFindingRow>? Changed { get; init; }
    /// <summary>The person who decided.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When it was decided.</summary>
    public required Instant At { get; init; }
    /// <summary>Whether the company had stated the time to appeal.</summary>
    public required bool IsAppealStated { get; init; }
    /// <summary>The end of the time to appeal, itself not included; null where there is no appeal.</summary>
    public required Instant? AppealableUntil { get; init; }
    /// <summary>The grounds of the appeal; null where there is none.</summary>
    public required string? AppealGrounds { get; init; }
    /// <summary>When it was appealed; present exactly with the grounds.</summary>
    public required Instant? AppealedAt { get; init; }
    /// <summary>The ruling on the appeal; null while it is open.</summary>
    public required ReasonedDecisionSnapshot? Ruling { get; init; }
    /// <summary>Since when the decision is final; null where it is not.</summary>
    public required Instant? FinalSince { get; init; }
    /// <summary>The name of the <see cref="FinalityGround"/>; present exactly with <see cref="FinalSince"/>.</summary>
    public required string? FinalBecause { get; init; }
}

/// <summary>An <see cref="EstablishedFinding"/>, stored (认定行).</summary>
public sealed record ViolationFindingRow : DomainValue
{
    /// <summary>The clause of section 11.</summary>
    public required string Clause { get; init; }
    /// <summary>The operating rule that was broken; null where there is none.</summary>
    public required string? Basis { get; init; }
    /// <summary>The name of the edition.</summary>
    public required string Edition { get; init; }
    /// <summary>The day of the act.</summary>
    public required LocalDate OccurredOn { get; init; }
    /// <summary>The fine, in fen.</summary>
    public required long FineFen { get; init; }
    /// <summary>The compensation, in fen; null while it was open.</summary>
    public required long? CompensationFen { get; init; }
    /// <summary>The amount to be collected, in fen; null while it was open.</summary>
    public required long? DutyToCollectFen { get; init; }
    /// <summary>The start of the absence, local time; null where there is none.</summary>
    public required LocalDateTime? AbsentFrom { get; init; }
    /// <summary>The end of the absence, local time; present exactly with its start.</summary>
    public required LocalDateTime? AbsentTo { get; init; }
    /// <summary>The names of the <see cref="FactNames"/> that left a result open.</summary>
    public required IReadOnlyList<string> Open { get; init; }
    /// <summary>The clause that carries the fine instead; null where this one carries it.</summary>
    public required string? FineCarriedBy { get; init; }
    /// <summary>Whether the compensation rests on a determination by age alone.</summary>
    public required bool RestsOnAge { get; init; }
}
