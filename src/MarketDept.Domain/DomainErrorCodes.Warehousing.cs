namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>A quantity of goods is 0 or less.</summary>
    public const string QuantityNotPositive = "warehousing.quantity-not-positive";

    /// <summary>Quantities of two units are added; nothing says how many of one make another.</summary>
    public const string QuantityOtherUnit = "warehousing.quantity-other-unit";

    /// <summary>The order is of a customer who uses no storage.</summary>
    public const string NotAStorageCustomer = "warehousing.not-a-storage-customer";

    /// <summary>Whether the customer uses storage is not known.</summary>
    public const string StorageCustomerUnknown = "warehousing.storage-customer-unknown";

    /// <summary>An order stands twice among the orders that are checked.</summary>
    public const string CheckDuplicateOrder = "check.duplicate-order";

    /// <summary>A delivery note stands twice among the notes that are checked.</summary>
    public const string CheckDuplicateNote = "check.duplicate-note";

    /// <summary>A note or a resolution names an order that is not checked.</summary>
    public const string CheckUnknownOrder = "check.unknown-order";

    /// <summary>A note or an answer is of another order than the one that is checked.</summary>
    public const string CheckOtherOrder = "check.other-order";

    /// <summary>The order and its notes do not differ in what is resolved.</summary>
    public const string CheckNothingToResolve = "check.nothing-to-resolve";

    /// <summary>The order is not reconciled with its delivery notes.</summary>
    public const string SheetOrderNotReconciled = "sheet.order-not-reconciled";

    /// <summary>The order is on the sheet already.</summary>
    public const string SheetOrderAlreadyOn = "sheet.order-already-on";

    /// <summary>The order is on another sheet that is open.</summary>
    public const string SheetOrderOnAnother = "sheet.order-on-another";

    /// <summary>The order is not on the sheet.</summary>
    public const string SheetOrderNotOn = "sheet.order-not-on";

    /// <summary>The sheet was sent and is frozen; a change is a revision.</summary>
    public const string SheetFrozen = "sheet.frozen";

    /// <summary>The step does not follow from where the sheet stands.</summary>
    public const string SheetWrongStatus = "sheet.wrong-status";

    /// <summary>The sheet has no order.</summary>
    public const string SheetEmpty = "sheet.empty";

    /// <summary>The step is dated before the last one on the same sheet.</summary>
    public const string SheetTimeGoesBackwards = "sheet.time-goes-backwards";

    /// <summary>Sheets are filled in and sent, and their papers placed, by a warehouse order clerk.</summary>
    public const string SheetNotByClerk = "sheet.not-by-clerk";

    /// <summary>A revision is sent in the place of the sheet that it revises, and of no other; a first sheet in the place of none.</summary>
    public const string SheetOtherPredecessor = "sheet.other-predecessor";

    /// <summary>The revision says the same as the sheet that it would supersede.</summary>
    public const string SheetNothingChanged = "sheet.nothing-changed";

    /// <summary>The sheet is being revised already.</summary>
    public const string SheetRevisionInHand = "sheet.revision-in-hand";

    /// <summary>Two sheets have one id, or one number that is not only of discarded drafts.</summary>
    public const string SheetNumberTaken = "sheet.number-taken";

    /// <summary>Somebody looks up an order of another customer.</summary>
    public const string SheetOrderOfAnotherCustomer = "sheet.order-of-another-customer";

    /// <summary>The papers are put in a place that is not designated for it.</summary>
    public const string HandOverPlaceNotDesignated = "hand-over.place-not-designated";

    /// <summary>The sheet whose papers are placed was not sent by then, or another has taken its place.</summary>
    public const string HandOverSheetNotSent = "hand-over.sheet-not-sent";

    /// <summary>The papers are collected before they were placed.</summary>
    public const string HandOverBeforePlaced = "hand-over.before-placed";

    /// <summary>The papers are collected already.</summary>
    public const string HandOverAlreadyCollected = "hand-over.already-collected";

    /// <summary>A storage area is 0 or less.</summary>
    public const string StorageAreaNotPositive = "storage.area-not-positive";

    /// <summary>The occupied area is above the capacity of the place.</summary>
    public const string StorageAboveCapacity = "storage.above-capacity";

    /// <summary>The place is occupied then already.</summary>
    public const string StorageOverlapping = "storage.overlapping";

    /// <summary>An end is before the start.</summary>
    public const string StorageEndBeforeStart = "storage.end-before-start";

    /// <summary>The id of an occupancy stands for another one already.</summary>
    public const string StorageIdTaken = "storage.id-taken";

    /// <summary>The place has no such occupancy.</summary>
    public const string StorageUnknownOccupancy = "storage.unknown-occupancy";

    /// <summary>The day lies outside of the occupancy, or before its last change.</summary>
    public const string StorageOutsideOccupancy = "storage.outside-occupancy";

    /// <summary>The fee for these days is posted already.</summary>
    public const string StorageAlreadyPosted = "storage.already-posted";

    /// <summary>No day is there yet for which a fee could be posted.</summary>
    public const string StorageNothingToPost = "storage.nothing-to-post";

    /// <summary>A fee is posted for days that are not over yet.</summary>
    public const string StorageFeeAhead = "storage.fee-ahead";

    /// <summary>No fee of the occupancy is posted that could be taken back.</summary>
    public const string StorageNothingToTakeBack = "storage.nothing-to-take-back";

    /// <summary>The step is dated before the last one on the same place.</summary>
    public const string StorageTimeGoesBackwards = "storage.time-goes-backwards";
}
