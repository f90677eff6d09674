namespace MarketDept.Domain;

/// <summary>The stable codes of <see cref="DomainException"/> (错误代码): area, dot, reason. A code never changes its meaning.</summary>
public static class DomainErrorCodes
{
    /// <summary>The clause is not in the catalogue.</summary>
    public const string UnknownClause = "regulation.unknown-clause";

    /// <summary>The clause exists, but a breach of it is not the basis of a fine: only sections 8 to 10 are.</summary>
    public const string ClauseIsNoBasis = "regulation.clause-is-no-basis";

    /// <summary>No edition of the regulation is in force on the day of the act.</summary>
    public const string NoEditionInForce = "regulation.no-edition-in-force";

    /// <summary>The delegation is not from the manager to the deputy, or it covers what cannot be delegated.</summary>
    public const string DelegationNotAllowed = "staffing.delegation-not-allowed";

    /// <summary>The decider is a party: nobody decides his own case.</summary>
    public const string DecidesOwnCase = "staffing.decides-own-case";

    /// <summary>The decider's position does not decide this, or no delegation in force covers it.</summary>
    public const string NotEntitledToDecide = "staffing.not-entitled-to-decide";

    /// <summary>He is neither owner nor collector of the customer nor the manager, and sees no contact data.</summary>
    public const string ContactDataNotVisible = "customer.contact-data-not-visible";

    /// <summary>A violation is reported without any evidence.</summary>
    public const string ViolationWithoutEvidence = "violation.without-evidence";

    /// <summary>A violation is reported before the day of the act.</summary>
    public const string ViolationReportedBeforeAct = "violation.reported-before-act";

    /// <summary>The step does not follow from where the violation stands.</summary>
    public const string ViolationWrongStatus = "violation.wrong-status";

    /// <summary>The step is dated before the last one, or before what it rests on.</summary>
    public const string ViolationTimeGoesBackwards = "violation.time-goes-backwards";

    /// <summary>The person was not heard yet, and had no chance to speak.</summary>
    public const string ViolationNotHeard = "violation.not-heard";

    /// <summary>The finding is of another incident, act, day or person, or names somebody who is no party.</summary>
    public const string ViolationOtherCase = "violation.other-case";

    /// <summary>The finding was made under another edition than the one in force on the day of the act.</summary>
    public const string ViolationOtherEdition = "violation.other-edition";

    /// <summary>An amount of the finding is undetermined, which is not zero.</summary>
    public const string ViolationUndetermined = "violation.undetermined";

    /// <summary>The deputy manager would confirm, under delegation, what he himself reported.</summary>
    public const string ViolationReporterMayNotConfirm = "violation.reporter-may-not-confirm";

    /// <summary>The time to appeal is over.</summary>
    public const string ViolationAppealTimeOver = "violation.appeal-time-over";

    /// <summary>The time to appeal is not over yet.</summary>
    public const string ViolationAppealTimeRunning = "violation.appeal-time-running";

    /// <summary>An appeal is not decided yet.</summary>
    public const string ViolationAppealOpen = "violation.appeal-open";

    /// <summary>A customer can only go to a salesperson.</summary>
    public const string NotASalesperson = "customer.not-a-salesperson";

    /// <summary>The id of a contact stands for another contact already; an entry is never changed.</summary>
    public const string ContactIdTaken = "customer.contact-id-taken";

    /// <summary>Somebody outside the department has no contact to log with a customer.</summary>
    public const string ContactByOutsider = "customer.contact-by-outsider";

    /// <summary>Nothing is contested, so there is nothing to arbitrate.</summary>
    public const string NothingContested = "customer.nothing-contested";

    /// <summary>The one to whom the customer would be awarded is not among those in the contest.</summary>
    public const string OwnerNotInContest = "customer.owner-not-in-contest";

    /// <summary>The record was merged into another; only that one changes from then on.</summary>
    public const string CustomerMergedAway = "customer.merged-away";

    /// <summary>A record cannot be merged into itself.</summary>
    public const string MergeIntoItself = "customer.merge-into-itself";

    /// <summary>The step does not follow from the stage the customer is in.</summary>
    public const string CustomerWrongStage = "customer.wrong-stage";

    /// <summary>The detailed report of an interested customer comes from somebody else than the owner.</summary>
    public const string ReportByAnother = "customer.report-by-another";

    /// <summary>The detailed report of an interested customer lacks something.</summary>
    public const string ReportIncomplete = "customer.report-incomplete";

    /// <summary>A step is earlier than the last one of its kind.</summary>
    public const string CustomerTimeGoesBackwards = "customer.time-goes-backwards";

    /// <summary>The customer was the actor's own: there is nothing to take.</summary>
    public const string TakesHisOwn = "violation.takes-his-own";

    /// <summary>Nobody owned the customer, so nobody's customer was taken.</summary>
    public const string NobodysCustomer = "violation.nobodys-customer";

    /// <summary>A visit diary is opened for somebody outside the department.</summary>
    public const string VisitsNotOfDepartment = "visits.not-of-department";

    /// <summary>A visit is planned under an id that the diary has already.</summary>
    public const string VisitsAlreadyKnown = "visits.already-known";

    /// <summary>The diary has no such visit.</summary>
    public const string VisitsUnknown = "visits.unknown";

    /// <summary>The step does not follow from where the visit stands.</summary>
    public const string VisitsWrongStatus = "visits.wrong-status";

    /// <summary>The visit is recorded already; what is wrong in it is corrected by a new entry.</summary>
    public const string VisitsAlreadyRecorded = "visits.already-recorded";

    /// <summary>The visit is already found genuine or false.</summary>
    public const string VisitsAlreadyVerified = "visits.already-verified";

    /// <summary>The step is dated before the last one on the same visit or request.</summary>
    public const string VisitsTimeGoesBackwards = "visits.time-goes-backwards";

    /// <summary>The visit is planned only after it would have begun.</summary>
    public const string VisitsPlannedTooLate = "visits.planned-too-late";

    /// <summary>The visit does not end after it starts.</summary>
    public const string VisitsEndNotAfterStart = "visits.end-not-after-start";

    /// <summary>The visit lasts longer than 24 hours.</summary>
    public const string VisitsTooLong = "visits.too-long";

    /// <summary>The visit is recorded as made before it even began.</summary>
    public const string VisitsInTheFuture = "visits.in-the-future";

    /// <summary>The visit is recorded as made before it ended.</summary>
    public const string VisitsNotEnded = "visits.not-ended";

    /// <summary>The person has recorded another visit within the same time.</summary>
    public const string VisitsOverlapping = "visits.overlapping";

    /// <summary>What is recorded under a planned visit was with another customer.</summary>
    public const string VisitsOtherCustomer = "visits.other-customer";

    /// <summary>The request already has this answer.</summary>
    public const string VisitsRequestAlreadyAnsweredSo = "visits.request-already-answered-so";

    /// <summary>The visit that was asked for is scheduled for a day that is over.</summary>
    public const string VisitsRequestScheduledInThePast = "visits.request-scheduled-in-the-past";

    /// <summary>The step does not follow from where the survey stands.</summary>
    public const string SurveysWrongStatus = "surveys.wrong-status";

    /// <summary>The step is dated before the last one on the same survey.</summary>
    public const string SurveysTimeGoesBackwards = "surveys.time-goes-backwards";

    /// <summary>An employee answers in the customer's place.</summary>
    public const string SurveysAnsweredByEmployee = "surveys.answered-by-employee";

    /// <summary>The score is outside the scale of the survey.</summary>
    public const string SurveysScoreOutOfScale = "surveys.score-out-of-scale";

    /// <summary>The answer has no score, no answered question and no comment; that is silence.</summary>
    public const string SurveysNothingAnswered = "surveys.nothing-answered";

    /// <summary>The survey is passed on to somebody who is not the manager.</summary>
    public const string SurveysNotToManager = "surveys.not-to-manager";

    /// <summary>The customer does not count as lost by the rule that the company set.</summary>
    public const string LossesStillActive = "losses.still-active";

    /// <summary>When the customer last ordered is not known, so whether he is lost is not either.</summary>
    public const string LossesLastOrderUnknown = "losses.last-order-unknown";

    /// <summary>A lost customer is entered without a reason.</summary>
    public const string LossesWithoutReason = "losses.without-reason";

    /// <summary>The reason is not in the company's list.</summary>
    public const string LossesUnknownReason = "losses.unknown-reason";

    /// <summary>The customer is said to be lost since a day not after his last order.</summary>
    public const string LossesLostBeforeLastOrder = "losses.lost-before-last-order";

    /// <summary>What is entered lies after the day of the entry.</summary>
    public const string LossesInTheFuture = "losses.in-the-future";

    /// <summary>The customer is said to be lost since a day after the period of the form.</summary>
    public const string LossesOutsidePeriod = "losses.outside-period";

    /// <summary>The customer is in the form already.</summary>
    public const string LossesAlreadyEntered = "losses.already-entered";

    /// <summary>The customer is not in the form.</summary>
    public const string LossesUnknownCustomer = "losses.unknown-customer";

    /// <summary>The form is completed.</summary>
    public const string LossesCompleted = "losses.completed";

    /// <summary>The step is dated before the last one on the same form.</summary>
    public const string LossesTimeGoesBackwards = "losses.time-goes-backwards";
}
