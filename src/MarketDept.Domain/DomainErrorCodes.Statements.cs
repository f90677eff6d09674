namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>A payment is to go to what is no debt of the customer who pays.</summary>
    public const string AllocationToOtherDebt = "allocation.to-other-debt";

    /// <summary>An entry of a ledger has an amount that is not above 0.</summary>
    public const string LedgerAmountNotPositive = "ledger.amount-not-positive";

    /// <summary>A write-off has no ground; being late is none.</summary>
    public const string LedgerWriteOffWithoutGround = "ledger.write-off-without-ground";

    /// <summary>Two entries of one kind have the same id.</summary>
    public const string LedgerIdTaken = "ledger.id-taken";

    /// <summary>An entry is of a bill that the ledger has not.</summary>
    public const string LedgerUnknownBill = "ledger.unknown-bill";

    /// <summary>A reversal is of a write-off that the ledger has not.</summary>
    public const string LedgerUnknownWriteOff = "ledger.unknown-write-off";

    /// <summary>An entry, or an instruction to pay a bill, is dated before the bill was confirmed.</summary>
    public const string LedgerBeforeConfirmation = "ledger.before-confirmation";

    /// <summary>A deduction or a write-off is above what is owed on the bill at its turn.</summary>
    public const string LedgerAboveBalance = "ledger.above-balance";

    /// <summary>A customer instructs to pay another customer's bill.</summary>
    public const string LedgerOtherCustomersBill = "ledger.other-customers-bill";

    /// <summary>A write-off is reversed on its own day or before it.</summary>
    public const string LedgerReversalNotLater = "ledger.reversal-not-later";

    /// <summary>A write-off is reversed a second time.</summary>
    public const string LedgerAlreadyReversed = "ledger.already-reversed";

    /// <summary>A statement is asked for of a month that has not ended.</summary>
    public const string StatementMonthNotEnded = "statement.month-not-ended";

    /// <summary>What is handed in or compared is the statement of another month.</summary>
    public const string StatementOfOtherMonth = "statement.of-other-month";

    /// <summary>The month's statement was handed in already; what came late makes a revision.</summary>
    public const string StatementAlreadySubmitted = "statement.already-submitted";

    /// <summary>Nothing was handed in yet of the month, so there is nothing to revise or to compare with.</summary>
    public const string StatementNotSubmitted = "statement.not-submitted";

    /// <summary>The revision says the same as the latest statement.</summary>
    public const string StatementUnchanged = "statement.unchanged";

    /// <summary>The revision is dated before the latest statement.</summary>
    public const string StatementTimeGoesBackwards = "statement.time-goes-backwards";

    /// <summary>Somebody outside the department hands the statement in.</summary>
    public const string StatementByOutsider = "statement.by-outsider";

    /// <summary>The statement is handed to somebody who is not the manager.</summary>
    public const string StatementNotToManager = "statement.not-to-manager";

    /// <summary>What is handed in does not add up: debts without the receipts that paid them, or the other way round.</summary>
    public const string StatementNotBalanced = "statement.not-balanced";

    /// <summary>A collector's target is not above 0.</summary>
    public const string CollectionTargetNotPositive = "collection.target-not-positive";

    /// <summary>A collector has two targets for one month.</summary>
    public const string CollectionTargetTwice = "collection.target-twice";
}
