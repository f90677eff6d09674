namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
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

    /// <summary>The customer was the actor's own: there is nothing to take.</summary>
    public const string TakesHisOwn = "violation.takes-his-own";

    /// <summary>Nobody owned the customer, so nobody's customer was taken.</summary>
    public const string NobodysCustomer = "violation.nobodys-customer";
}
