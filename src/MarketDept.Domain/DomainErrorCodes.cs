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

    /// <summary>The detailed report of an interested customer lacks something, or comes from somebody else than the owner.</summary>
    public const string ReportIncomplete = "customer.report-incomplete";

    /// <summary>A step is earlier than the last one of its kind.</summary>
    public const string CustomerTimeGoesBackwards = "customer.time-goes-backwards";

    /// <summary>The customer was the actor's own: there is nothing to take.</summary>
    public const string TakesHisOwn = "violation.takes-his-own";

    /// <summary>Nobody owned the customer, so nobody's customer was taken.</summary>
    public const string NobodysCustomer = "violation.nobodys-customer";
}
