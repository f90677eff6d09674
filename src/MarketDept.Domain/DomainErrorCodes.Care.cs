namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
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
