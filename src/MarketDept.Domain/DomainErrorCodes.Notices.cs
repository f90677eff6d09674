namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>Somebody outside the marketing department fills in one of its forms.</summary>
    public const string NoticesHandlerNotOfDepartment = "notices.handler-not-of-department";

    /// <summary>The step does not follow from where the notice stands.</summary>
    public const string NoticesWrongStatus = "notices.wrong-status";

    /// <summary>The step is dated before the last one, or before what it rests on.</summary>
    public const string NoticesTimeGoesBackwards = "notices.time-goes-backwards";

    /// <summary>A form concerns no department; at least one is named.</summary>
    public const string NoticesNoDepartment = "notices.no-department";

    /// <summary>A department is listed twice for one form, so that its head would sign twice.</summary>
    public const string NoticesDepartmentTwice = "notices.department-twice";

    /// <summary>One person heads two of the departments that a form goes to, and would sign for both.</summary>
    public const string NoticesHeadTwice = "notices.head-twice";

    /// <summary>Whoever signs has signed for another department on the same form; a person signs for one.</summary>
    public const string NoticesSignerTwice = "notices.signer-twice";

    /// <summary>The form has no stubs: the dispatcher alone signs a pickup.</summary>
    public const string NoticesWithoutStubs = "notices.without-stubs";

    /// <summary>The form is no pickup: the dispatcher does not sign it, and it cannot be refused.</summary>
    public const string NoticesNotAPickup = "notices.not-a-pickup";

    /// <summary>The manager has to approve first what the form asks for.</summary>
    public const string NoticesNotApproved = "notices.not-approved";

    /// <summary>The approval comes after the form; it has to come first.</summary>
    public const string NoticesApprovalAfterForm = "notices.approval-after-form";

    /// <summary>The approval does not cover what the form asks for.</summary>
    public const string NoticesApprovalTooNarrow = "notices.approval-too-narrow";

    /// <summary>The form is approved already.</summary>
    public const string NoticesAlreadyApproved = "notices.already-approved";

    /// <summary>The form is signed before it was issued.</summary>
    public const string NoticesSignedBeforeIssue = "notices.signed-before-issue";

    /// <summary>The department is not among those that the form concerns.</summary>
    public const string NoticesDepartmentNotConcerned = "notices.department-not-concerned";

    /// <summary>The signer is neither the head of the department nor a delegate whom he named.</summary>
    public const string NoticesNotHeadOrDelegate = "notices.not-head-or-delegate";

    /// <summary>The stub, or the pickup, is signed already.</summary>
    public const string NoticesAlreadySigned = "notices.already-signed";

    /// <summary>Somebody who is no dispatcher signs a pickup.</summary>
    public const string NoticesNotDispatcher = "notices.not-dispatcher";

    /// <summary>The handler of a pickup would sign it as dispatcher.</summary>
    public const string NoticesDispatcherIsHandler = "notices.dispatcher-is-handler";

    /// <summary>The request does not meet the company's conditions for pickup.</summary>
    public const string NoticesConditionsNotMet = "notices.conditions-not-met";

    /// <summary>Whether the request meets the company's conditions for pickup was not checked.</summary>
    public const string NoticesConditionsNotChecked = "notices.conditions-not-checked";

    /// <summary>The goods would be picked up before the notice is issued.</summary>
    public const string NoticesPickupBeforeIssue = "notices.pickup-before-issue";

    /// <summary>A notice is withdrawn by somebody who is neither its handler nor the manager.</summary>
    public const string NoticesWithdrawnByAnother = "notices.withdrawn-by-another";

    /// <summary>What the form asks for would hold from a day before it is issued.</summary>
    public const string NoticesRetroactive = "notices.retroactive";

    /// <summary>The customer pays in this way already.</summary>
    public const string NoticesSettlementUnchanged = "notices.settlement-unchanged";

    /// <summary>A consent to arrears is for a customer who settles in cash, and not by the month.</summary>
    public const string NoticesMonthlyCustomer = "notices.monthly-customer";

    /// <summary>Whether payment on signed receipt is of the monthly type is the company's choice, and not stated.</summary>
    public const string NoticesMonthlyTypeUnknown = "notices.monthly-type-unknown";

    /// <summary>An amount that shall be owed is not more than nothing.</summary>
    public const string NoticesAmountNotPositive = "notices.amount-not-positive";

    /// <summary>The promised date is not after the day on which the form is issued.</summary>
    public const string NoticesPromisedNotAfterIssue = "notices.promised-not-after-issue";

    /// <summary>A rate is not more than nothing.</summary>
    public const string NoticesRateNotPositive = "notices.rate-not-positive";

    /// <summary>The new rate is the old one.</summary>
    public const string NoticesRateUnchanged = "notices.rate-unchanged";

    /// <summary>A stub is filed that nobody has signed.</summary>
    public const string NoticesStubNotSigned = "notices.stub-not-signed";

    /// <summary>A stub is filed by somebody who is not its keeper.</summary>
    public const string NoticesNotKeeper = "notices.not-keeper";

    /// <summary>A stub is filed to be kept until a day that is over.</summary>
    public const string NoticesRetentionOver = "notices.retention-over";

    /// <summary>What the form asks for may not happen, or not from that day.</summary>
    public const string NoticesNotEffective = "notices.not-effective";
}
