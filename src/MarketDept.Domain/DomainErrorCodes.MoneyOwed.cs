namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>An entry or a confirmation is recorded for a day still to come.</summary>
    public const string ReceivableEntryInTheFuture = "receivable.entry-in-the-future";

    /// <summary>The bill is not confirmed, so nothing is owed for it yet.</summary>
    public const string ReceivableBillNotConfirmed = "receivable.bill-not-confirmed";

    /// <summary>The due date is known already; only an amendment of the contract moves it.</summary>
    public const string ReceivableDueDateKnown = "receivable.due-date-known";

    /// <summary>No due date is known yet that could be amended.</summary>
    public const string ReceivableDueDateUnknown = "receivable.due-date-unknown";

    /// <summary>The amended due date is the one that holds already.</summary>
    public const string ReceivableDueDateUnchanged = "receivable.due-date-unchanged";

    /// <summary>The amended due date lies before the day of the decision.</summary>
    public const string ReceivableDueDateInThePast = "receivable.due-date-in-the-past";

    /// <summary>The change is dated before the last one on the same debt.</summary>
    public const string ReceivableTimeGoesBackwards = "receivable.time-goes-backwards";

    /// <summary>The decision is about another debt.</summary>
    public const string ReceivableOtherDebt = "receivable.other-debt";

    /// <summary>What was accepted in the dispute is booked already.</summary>
    public const string ReceivableDeductionBookedAlready = "receivable.deduction-booked-already";

    /// <summary>The entry is booked for a day before the decision that it rests on.</summary>
    public const string ReceivableBeforeDecision = "receivable.before-decision";

    /// <summary>The entry takes more than is owed on its day or a later one.</summary>
    public const string ReceivableAboveBalance = "receivable.above-balance";

    /// <summary>The write-off goes beyond what was determined uncollectable.</summary>
    public const string ReceivableAboveDetermination = "receivable.above-determination";

    /// <summary>More is recovered than stands of the write-off.</summary>
    public const string ReceivableAboveWriteOff = "receivable.above-write-off";

    /// <summary>The debt has an entry with that id already.</summary>
    public const string ReceivableEntryIdTaken = "receivable.entry-id-taken";

    /// <summary>The entry is booked for a day before the debt was confirmed.</summary>
    public const string ReceivableBeforeConfirmation = "receivable.before-confirmation";

    /// <summary>An entry of that kind is not taken back in that way.</summary>
    public const string ReceivableNotReversible = "receivable.not-reversible";

    /// <summary>Nothing of the entry stands any more.</summary>
    public const string ReceivableNothingToReverse = "receivable.nothing-to-reverse";

    /// <summary>The entry is taken back for a day that is too early for that.</summary>
    public const string ReceivableReversedTooEarly = "receivable.reversed-too-early";

    /// <summary>The receipt is not of more than nothing.</summary>
    public const string ReceiptNotPositive = "receipt.not-positive";

    /// <summary>The money is said to have come in on a day still to come.</summary>
    public const string ReceiptInTheFuture = "receipt.in-the-future";

    /// <summary>The money would pay another customer's debt.</summary>
    public const string ReceiptOtherCustomer = "receipt.other-customer";

    /// <summary>More is allocated than is unallocated on that day or a later one.</summary>
    public const string ReceiptAboveUnallocated = "receipt.above-unallocated";

    /// <summary>The receipt has an entry with that id already.</summary>
    public const string ReceiptEntryIdTaken = "receipt.entry-id-taken";

    /// <summary>The entry is booked for a day before the money came in.</summary>
    public const string ReceiptNotReceivedYet = "receipt.not-received-yet";

    /// <summary>The change is dated before the last one on the same receipt.</summary>
    public const string ReceiptTimeGoesBackwards = "receipt.time-goes-backwards";

    /// <summary>The customer named a bill that is not confirmed by the day of the allocation.</summary>
    public const string ReceiptInstructionNotConfirmed = "receipt.instruction-not-confirmed";

    /// <summary>More of a line is disputed than is charged for it.</summary>
    public const string DisputeAboveLine = "dispute.above-line";

    /// <summary>A disputed line is not on the bill, or is charged otherwise there.</summary>
    public const string DisputeOtherLine = "dispute.other-line";

    /// <summary>More is disputed or accepted than is owed.</summary>
    public const string DisputeAboveBalance = "dispute.above-balance";

    /// <summary>More is found justified, proposed or accepted than is disputed.</summary>
    public const string DisputeAboveDisputed = "dispute.above-disputed";

    /// <summary>The dispute is not verified with the departments, which is not the same as groundless.</summary>
    public const string DisputeNotVerified = "dispute.not-verified";

    /// <summary>The step does not follow from where the dispute stands.</summary>
    public const string DisputeWrongStatus = "dispute.wrong-status";

    /// <summary>The step is dated before the last one in the same dispute.</summary>
    public const string DisputeTimeGoesBackwards = "dispute.time-goes-backwards";

    /// <summary>The dispute is reported to somebody who may not decide it.</summary>
    public const string DisputeNotToLeader = "dispute.not-to-leader";

    /// <summary>A debt is called uncollectable without a ground of the list; being late is none.</summary>
    public const string UncollectableWithoutGround = "uncollectable.without-ground";

    /// <summary>A debt is called uncollectable without any evidence.</summary>
    public const string UncollectableWithoutEvidence = "uncollectable.without-evidence";

    /// <summary>More is called uncollectable than is owed.</summary>
    public const string UncollectableAboveBalance = "uncollectable.above-balance";

    /// <summary>The debt is not overdue for as long as the ground asks.</summary>
    public const string UncollectableNotLongEnough = "uncollectable.not-long-enough";

    /// <summary>More is owed than the ground allows.</summary>
    public const string UncollectableAboveLimit = "uncollectable.above-limit";

    /// <summary>The step is dated before what it rests on.</summary>
    public const string UncollectableTimeGoesBackwards = "uncollectable.time-goes-backwards";

    /// <summary>The determination was revoked.</summary>
    public const string UncollectableRevoked = "uncollectable.revoked";

    /// <summary>The notice is not approved, issued and signed by all, or its promised date has passed.</summary>
    public const string ArrearsNotComplete = "arrears.not-complete";

    /// <summary>The notice is about another debt or another customer.</summary>
    public const string ArrearsOtherDebt = "arrears.other-debt";

    /// <summary>Nothing is owed that could be consented to.</summary>
    public const string ArrearsNothingOwed = "arrears.nothing-owed";

    /// <summary>Another consent rests on the same notice.</summary>
    public const string ArrearsNoticeUsed = "arrears.notice-used";

    /// <summary>Another consent over the same debt runs.</summary>
    public const string ArrearsRunningAlready = "arrears.running-already";

    /// <summary>The consent was extended before.</summary>
    public const string ArrearsExtendedAlready = "arrears.extended-already";

    /// <summary>The date of the extension is not later than the one that it extends.</summary>
    public const string ArrearsNotLater = "arrears.not-later";

    /// <summary>The extension is dated before the consent.</summary>
    public const string ArrearsTimeGoesBackwards = "arrears.time-goes-backwards";

    /// <summary>Nothing stood against the credit, so there is no breach to state.</summary>
    public const string ArrearsCovered = "arrears.covered";

    /// <summary>The log has an entry with that id already.</summary>
    public const string DunningIdTaken = "dunning.id-taken";

    /// <summary>The demand is dated before the last one for the same debt.</summary>
    public const string DunningTimeGoesBackwards = "dunning.time-goes-backwards";

    /// <summary>Nothing is owed that could be demanded.</summary>
    public const string DunningNothingOwed = "dunning.nothing-owed";

    /// <summary>The debt is not overdue; it may be reminded of and not demanded.</summary>
    public const string DunningNotOverdue = "dunning.not-overdue";

    /// <summary>The debt is not overdue for as long as the level asks.</summary>
    public const string DunningLevelTooEarly = "dunning.level-too-early";

    /// <summary>More is demanded than is owed and not disputed.</summary>
    public const string DunningAboveUndisputed = "dunning.above-undisputed";

    /// <summary>The deduction was promised within what the leader had accepted before.</summary>
    public const string DeductionWasAuthorised = "violation.deduction-was-authorised";
}
