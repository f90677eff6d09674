namespace MarketDept.Domain.Violations;

/// <summary>A case of breach was opened (已报告).</summary>
/// <param name="Report">The report with which the case was opened, with its evidence.</param>
/// <param name="Accused">The person whose part in the act the case is about.</param>
/// <param name="OtherParties">The co-offenders and everybody else who must not decide.</param>
public sealed record ViolationReported(SubmittedReport Report, StaffMember Accused, ValueList<StaffMember> OtherParties) : DomainEvent;

/// <summary>A further report of the same act was added to the case (已补充报告).</summary>
/// <param name="Report">The added report.</param>
/// <param name="NewParties">The persons who became parties to the case with this report.</param>
public sealed record ViolationReportJoined(SubmittedReport Report, ValueList<StaffMember> NewParties) : DomainEvent;

/// <summary>A report was set aside because the decider does not rely on it (不予采信).</summary>
/// <param name="Report">The id of the report set aside.</param>
/// <param name="Ruling">Who set the report aside, why and when.</param>
public sealed record ViolationReportSetAside(Id<Incident> Report, ReasonedDecision Ruling) : DomainEvent;

/// <summary>A piece of evidence was added to the case without a report (已补充证据).</summary>
/// <param name="Evidence">The added piece of evidence.</param>
public sealed record ViolationEvidenceAdded(Evidence Evidence) : DomainEvent;

/// <summary>The accused made a statement in a hearing (已听取陈述).</summary>
/// <param name="Text">The statement of the accused.</param>
public sealed record ViolationStatementHeard(string Text) : DomainEvent;

/// <summary>The accused was given the opportunity to speak and made no statement (未作陈述).</summary>
/// <param name="Reason">Why no statement was made.</param>
public sealed record ViolationNoStatementRecorded(string Reason) : DomainEvent;

/// <summary>A decision established findings against the accused, or that what was open came to nothing (已认定).</summary>
/// <param name="Established">The findings that the decision established, clause by clause; empty where what was open came to nothing.</param>
/// <param name="Undetermined">The facts that kept the rest of the act from being established.</param>
/// <param name="By">The person who decided, in the position held then.</param>
/// <param name="IsAppealStated">Whether the company had stated the time to appeal.</param>
/// <param name="AppealableUntil">The end of the time to appeal, itself not included; null where there is no appeal or the time is not stated.</param>
public sealed record ViolationDecided(
    ValueList<EstablishedFinding> Established, FactNames Undetermined, StaffMember By, bool IsAppealStated, Instant? AppealableUntil) : DomainEvent;

/// <summary>The case was dismissed, since no breach was established (不予认定).</summary>
/// <param name="Ruling">Who dismissed the case, why and when.</param>
public sealed record ViolationDismissed(ReasonedDecision Ruling) : DomainEvent;

/// <summary>The accused appealed against the last decision (已申诉).</summary>
/// <param name="Grounds">Why the accused thinks the decision wrong.</param>
/// <param name="AppealableUntil">The end of the time to appeal, exclusive.</param>
public sealed record ViolationAppealed(string Grounds, Instant AppealableUntil) : DomainEvent;

/// <summary>The appeal failed, and the decision was upheld (申诉维持).</summary>
/// <param name="Ruling">Who ruled on the appeal, why and when.</param>
public sealed record ViolationAppealUpheld(ReasonedDecision Ruling) : DomainEvent;

/// <summary>The appeal succeeded in part, and results were reduced (部分改判).</summary>
/// <param name="Ruling">Who ruled on the appeal, why and when.</param>
/// <param name="Changed">The findings of the decision as reduced.</param>
public sealed record ViolationAppealAllowedInPart(ReasonedDecision Ruling, ValueList<EstablishedFinding> Changed) : DomainEvent;

/// <summary>The appeal succeeded, and nothing of the decision remains (推翻认定).</summary>
/// <param name="Ruling">Who ruled on the appeal, why and when.</param>
public sealed record ViolationAppealOverturned(ReasonedDecision Ruling) : DomainEvent;

/// <summary>The last decision of the case became final (已生效).</summary>
/// <param name="Because">The ground on which the decision is final.</param>
/// <param name="AppealableUntil">The end of the time to appeal, exclusive; null where no appeal was possible.</param>
/// <param name="Items">All results of the case's final decisions, for export.</param>
public sealed record ViolationBecameFinal(FinalityGround Because, Instant? AppealableUntil, ValueList<FindingItem> Items) : DomainEvent;

/// <summary>The case was withdrawn with all its results (已撤销).</summary>
/// <param name="Ruling">Who withdrew the case, why and when.</param>
/// <param name="Items">All results of the case with their reversals; empty where no decision was final.</param>
public sealed record ViolationWithdrawn(ReasonedDecision Ruling, ValueList<FindingItem> Items) : DomainEvent;
