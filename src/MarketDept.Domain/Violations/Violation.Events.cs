namespace MarketDept.Domain.Violations;

/// <summary>The case was opened (已报告).</summary>
/// <param name="Report">The first report.</param>
/// <param name="Accused">The person whose case it is.</param>
/// <param name="OtherParties">The other persons concerned.</param>
public sealed record ViolationReported(SubmittedReport Report, StaffMember Accused, ValueList<StaffMember> OtherParties) : DomainEvent;

/// <summary>A further report of the act joined (已补充报告).</summary>
/// <param name="Report">The report.</param>
/// <param name="NewParties">The persons who became parties with it.</param>
public sealed record ViolationReportJoined(SubmittedReport Report, ValueList<StaffMember> NewParties) : DomainEvent;

/// <summary>A report was set aside, as the leader does not rely on it (不予采信).</summary>
/// <param name="Report">The report.</param>
/// <param name="Ruling">Who set the report aside, why and when.</param>
public sealed record ViolationReportSetAside(Id<Incident> Report, ReasonedDecision Ruling) : DomainEvent;

/// <summary>More evidence came in (已补充证据).</summary>
/// <param name="Evidence">The piece of evidence.</param>
public sealed record ViolationEvidenceAdded(Evidence Evidence) : DomainEvent;

/// <summary>The accused made a statement (已听取陈述).</summary>
/// <param name="Text">The statement of the accused.</param>
public sealed record ViolationStatementHeard(string Text) : DomainEvent;

/// <summary>The accused had the opportunity to speak and made no statement (未作陈述).</summary>
/// <param name="Reason">Why there is none.</param>
public sealed record ViolationNoStatementRecorded(string Reason) : DomainEvent;

/// <summary>Findings were established (已认定).</summary>
/// <param name="Established">The findings that were established.</param>
/// <param name="Undetermined">The facts that kept the rest of the act from being established.</param>
/// <param name="By">The person who decided.</param>
/// <param name="IsAppealStated">Whether the company had stated the time to appeal.</param>
/// <param name="AppealableUntil">The end of the time to appeal, itself not included; null where there is no appeal or the time is not stated.</param>
public sealed record ViolationDecided(
    ValueList<EstablishedFinding> Established, FactNames Undetermined, StaffMember By, bool IsAppealStated, Instant? AppealableUntil) : DomainEvent;

/// <summary>No breach was established (不予认定).</summary>
/// <param name="Ruling">Who dismissed the case, why and when.</param>
public sealed record ViolationDismissed(ReasonedDecision Ruling) : DomainEvent;

/// <summary>The accused appealed (已申诉).</summary>
/// <param name="Grounds">Why the decision is thought to be wrong.</param>
/// <param name="AppealableUntil">The end of the time to appeal, itself not included.</param>
public sealed record ViolationAppealed(string Grounds, Instant AppealableUntil) : DomainEvent;

/// <summary>The decision was upheld on appeal (申诉维持).</summary>
/// <param name="Ruling">Who ruled, why and when.</param>
public sealed record ViolationAppealUpheld(ReasonedDecision Ruling) : DomainEvent;

/// <summary>The appeal succeeded in part (部分改判).</summary>
/// <param name="Ruling">Who ruled, why and when.</param>
/// <param name="Changed">The remaining findings of the decision.</param>
public sealed record ViolationAppealAllowedInPart(ReasonedDecision Ruling, ValueList<EstablishedFinding> Changed) : DomainEvent;

/// <summary>The decision was overturned on appeal (推翻认定). Nothing of it remains.</summary>
/// <param name="Ruling">Who ruled, why and when.</param>
public sealed record ViolationAppealOverturned(ReasonedDecision Ruling) : DomainEvent;

/// <summary>The last decision is final (已生效).</summary>
/// <param name="Because">Why the decision is final.</param>
/// <param name="AppealableUntil">The end of the time to appeal, itself not included; null where there was no appeal.</param>
/// <param name="Items">All items of the case, for export.</param>
public sealed record ViolationBecameFinal(FinalityGround Because, Instant? AppealableUntil, ValueList<FindingItem> Items) : DomainEvent;

/// <summary>The case was withdrawn (已撤销).</summary>
/// <param name="Ruling">Who withdrew the case, why and when.</param>
/// <param name="Items">All items of the case with their reversals; empty where it was never final.</param>
public sealed record ViolationWithdrawn(ReasonedDecision Ruling, ValueList<FindingItem> Items) : DomainEvent;
