namespace MarketDept.Domain.Violations;

/// <summary>The stored form of a <see cref="Violation"/> (案件快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen; statuses, positions, kinds and clauses are stable texts. Compare two snapshots by their stored text: the equality of the
/// record compares lists by reference.</remarks>
public sealed record ViolationSnapshot : AggregateSnapshot
{
    /// <summary>The id of the case, given by the host (案件编号).</summary>
    public required string Id { get; init; }
    /// <summary>The stable name of the <see cref="ViolationStatus"/> (状态).</summary>
    public required string Status { get; init; }
    /// <summary>The person whose part in the act the case is about (当事人).</summary>
    public required StaffMemberSnapshot Accused { get; init; }
    /// <summary>The co-offenders and everybody else who must not decide (其他当事人).</summary>
    public required IReadOnlyList<StaffMemberSnapshot> OtherParties { get; init; }
    /// <summary>The reports of the act (报告), in the order in which they came in; at least one.</summary>
    public required IReadOnlyList<ViolationReportRow> Reports { get; init; }
    /// <summary>The moment of the first report (报告时间).</summary>
    public required Instant ReportedAt { get; init; }
    /// <summary>The moment of the last change. No later step may be dated before it.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The evidence added without a report (补充证据), in the order in which it came in.</summary>
    public required IReadOnlyList<ViolationEvidenceRow> FurtherEvidence { get; init; }
    /// <summary>The hearings of the accused (陈述), in their order; empty where none took place.</summary>
    public required IReadOnlyList<ViolationHearingRow> Hearings { get; init; }
    /// <summary>The decisions (认定决定), in their order; empty where none was made.</summary>
    public required IReadOnlyList<ViolationDecisionRow> Decisions { get; init; }
    /// <summary>Who dismissed the case before any decision, why and when (不予认定); null where nobody did.</summary>
    public required ReasonedDecisionSnapshot? Dismissal { get; init; }
    /// <summary>Who withdrew the case, why and when (撤销); null where nobody did.</summary>
    public required ReasonedDecisionSnapshot? Withdrawal { get; init; }
}

/// <summary>The stored form of a <see cref="SubmittedReport"/> (报告行): one report of a case.</summary>
public sealed record ViolationReportRow : DomainValue
{
    /// <summary>The reported act with its facts (事件).</summary>
    public required IncidentSnapshot Incident { get; init; }
    /// <summary>The person who reported (报告人); null for an anonymous report.</summary>
    public required StaffMemberSnapshot? Reporter { get; init; }
    /// <summary>The evidence submitted with the report (证据), in that order.</summary>
    public required IReadOnlyList<ViolationEvidenceRow> Evidence { get; init; }
    /// <summary>Who set the report aside, why and when (不予采信); null while the report counts.</summary>
    public required ReasonedDecisionSnapshot? SetAside { get; init; }
}

/// <summary>The stored form of a piece of <see cref="Evidence"/> (证据行).</summary>
public sealed record ViolationEvidenceRow : DomainValue
{
    /// <summary>The kind of evidence in the department's words, such as waybill or visit log (种类).</summary>
    public required string Kind { get; init; }
    /// <summary>What the evidence shows, in words (说明).</summary>
    public required string Description { get; init; }
    /// <summary>The place where the evidence is kept (保存处).</summary>
    public required string KeptAt { get; init; }
    /// <summary>The moment at which the evidence was recorded (登记时间).</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>Whether no named person answers for the evidence (匿名).</summary>
    public required bool IsAnonymous { get; init; }
}

/// <summary>The stored form of a <see cref="Hearing"/> (陈述行): one hearing of the accused.</summary>
public sealed record ViolationHearingRow : DomainValue
{
    /// <summary>Whether the accused made a statement (是否陈述); otherwise the opportunity was given and not used.</summary>
    public required bool Spoke { get; init; }
    /// <summary>The statement in words (陈述), or why none was made (未陈述的原因).</summary>
    public required string Text { get; init; }
    /// <summary>The moment of the hearing (陈述时间).</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of a <see cref="ViolationDecision"/> (决定行): one decision in a case.</summary>
public sealed record ViolationDecisionRow : DomainValue
{
    /// <summary>The findings that the decision established, clause by clause (认定内容).</summary>
    public required IReadOnlyList<ViolationFindingRow> Established { get; init; }
    /// <summary>The names of the <see cref="FactNames"/> because of which a part of the act could not be established (另有未定的事实); empty where
    /// none.</summary>
    public required IReadOnlyList<string> Undetermined { get; init; }
    /// <summary>The findings that remain after a successful appeal (改判后的内容); empty where all was overturned, null where no appeal succeeded.</summary>
    public required IReadOnlyList<ViolationFindingRow>? Changed { get; init; }
    /// <summary>The person who decided, in the position held then (决定人).</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public required Instant At { get; init; }
    /// <summary>Whether the company had stated the time to appeal (申诉期限是否已定).</summary>
    public required bool IsAppealStated { get; init; }
    /// <summary>The end of the time to appeal, exclusive (申诉截止); null where no appeal is possible or no time is stated.</summary>
    public required Instant? AppealableUntil { get; init; }
    /// <summary>Why the accused thinks the decision wrong (申诉理由); null where there is no appeal.</summary>
    public required string? AppealGrounds { get; init; }
    /// <summary>The moment of the appeal (申诉时间); present exactly with the grounds.</summary>
    public required Instant? AppealedAt { get; init; }
    /// <summary>The ruling on the appeal (申诉裁定); null while nobody has ruled, and where there is no appeal.</summary>
    public required ReasonedDecisionSnapshot? Ruling { get; init; }
    /// <summary>The moment at which the decision became final (生效时间); null where it is not final.</summary>
    public required Instant? FinalSince { get; init; }
    /// <summary>The name of the <see cref="FinalityGround"/> (生效原因); present exactly with <see cref="FinalSince"/>.</summary>
    public required string? FinalBecause { get; init; }
}

/// <summary>The stored form of an <see cref="EstablishedFinding"/> (认定行): one finding of a decision.</summary>
public sealed record ViolationFindingRow : DomainValue
{
    /// <summary>The clause of section 11 that applies, such as <c>11.2.1</c> (罚则).</summary>
    public required string Clause { get; init; }
    /// <summary>The operating rule that was broken, such as <c>8.2.3</c> (违反的条款); null unless the clause is 11.1.</summary>
    public required string? Basis { get; init; }
    /// <summary>The name of the edition of the regulation that was applied (适用版本).</summary>
    public required string Edition { get; init; }
    /// <summary>The day of the act (发生日), in the company's time zone.</summary>
    public required LocalDate OccurredOn { get; init; }
    /// <summary>The fine, in fen (罚款); 0 where another finding of the act or an earlier decision carries it.</summary>
    public required long FineFen { get; init; }
    /// <summary>This person's part of the compensation, in fen (赔偿); null while undetermined.</summary>
    public required long? CompensationFen { get; init; }
    /// <summary>This person's part of the amount to be collected, in fen (负责收回); null while undetermined.</summary>
    public required long? DutyToCollectFen { get; init; }
    /// <summary>The start of the absence, in the company's local time (起); null where the finding has no absence.</summary>
    public required LocalDateTime? AbsentFrom { get; init; }
    /// <summary>The end of the absence, in the company's local time, exclusive (止); present exactly with its start.</summary>
    public required LocalDateTime? AbsentTo { get; init; }
    /// <summary>The names of the <see cref="FactNames"/> that left a result undetermined (未定的事实); empty where all was determined.</summary>
    public required IReadOnlyList<string> Open { get; init; }
    /// <summary>The other clause that carries the person's one fine for this act (一次行为一次罚款); null where this clause carries it or
    /// knows no fine.</summary>
    public required string? FineCarriedBy { get; init; }
    /// <summary>Whether the compensation rests only on the age of the debt (赔偿是否出自账龄认定).</summary>
    public required bool RestsOnAge { get; init; }
}
