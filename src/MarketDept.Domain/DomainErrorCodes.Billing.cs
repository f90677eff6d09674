namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>A charge is negative and no reason is given.</summary>
    public const string ChargeNegativeWithoutReason = "charge.negative-without-reason";

    /// <summary>The step does not follow from where the bill stands; a confirmed bill takes none.</summary>
    public const string BillWrongStatus = "bill.wrong-status";

    /// <summary>The step is dated before the last one on the same bill.</summary>
    public const string BillTimeGoesBackwards = "bill.time-goes-backwards";

    /// <summary>What would go on the bill, or who answers to it, is another customer's.</summary>
    public const string BillOtherCustomer = "bill.other-customer";

    /// <summary>The consignment is of another month than the bill's services.</summary>
    public const string BillOtherMonth = "bill.other-month";

    /// <summary>The source is on the bill already.</summary>
    public const string BillSourceTwice = "bill.source-twice";

    /// <summary>The source is on another bill already.</summary>
    public const string BillSourceOnAnotherBill = "bill.source-on-another-bill";

    /// <summary>No charge of the bill has that source.</summary>
    public const string BillUnknownSource = "bill.unknown-source";

    /// <summary>The bill has no charge, so that there is nothing to confirm.</summary>
    public const string BillWithoutCharges = "bill.without-charges";

    /// <summary>The stated or confirmed total is not the sum of the charges.</summary>
    public const string BillTotalNotSum = "bill.total-not-sum";

    /// <summary>The charges come to less than nothing together.</summary>
    public const string BillNegativeTotal = "bill.negative-total";

    /// <summary>An employee would confirm, or object, in the customer's place.</summary>
    public const string BillAnsweredByEmployee = "bill.answered-by-employee";

    /// <summary>No charge is disputed, or all are, so that nothing is split.</summary>
    public const string BillSplitsNothing = "bill.splits-nothing";

    /// <summary>The customer objected, and from then on nobody corrects the bill alone.</summary>
    public const string BillWasObjectedTo = "bill.was-objected-to";

    /// <summary>A disputed charge would be corrected upward, or to less than nothing.</summary>
    public const string BillCorrectedBeyond = "bill.corrected-beyond";

    /// <summary>The contract has no payment term for that month: it begins later.</summary>
    public const string ContractBeginsLater = "contract.begins-later";

    /// <summary>The amendment is dated before the last one.</summary>
    public const string ContractTimeGoesBackwards = "contract.time-goes-backwards";

    /// <summary>The contract has that term from that month on already.</summary>
    public const string ContractNothingAmended = "contract.nothing-amended";
}
