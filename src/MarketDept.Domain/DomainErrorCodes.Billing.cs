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

    /// <summary>A consignment list would be empty.</summary>
    public const string ConsignmentListEmpty = "consignments.list-empty";

    /// <summary>A consignment of another customer would be on the list.</summary>
    public const string ConsignmentOtherCustomer = "consignments.other-customer";

    /// <summary>A consignment was carried after the period of the list.</summary>
    public const string ConsignmentAfterPeriod = "consignments.after-period";

    /// <summary>The consignment is on a list already.</summary>
    public const string ConsignmentListedTwice = "consignments.listed-twice";

    /// <summary>The consignment is on a confirmed bill already.</summary>
    public const string ConsignmentBilled = "consignments.billed";

    /// <summary>The list was delivered already.</summary>
    public const string ConsignmentListDelivered = "consignments.list-delivered";

    /// <summary>The list is delivered before it was printed.</summary>
    public const string ConsignmentListNotPrintedYet = "consignments.list-not-printed-yet";

    /// <summary>The bill is not confirmed, so that nothing is invoiced.</summary>
    public const string InvoiceBillNotConfirmed = "invoice.bill-not-confirmed";

    /// <summary>The number of an invoice has not the right length, or something else than digits in it.</summary>
    public const string InvoiceNumberMalformed = "invoice.number-malformed";

    /// <summary>The number is digital and the kind of invoice is not, or the other way round.</summary>
    public const string InvoiceNumberOfAnotherForm = "invoice.number-of-another-form";

    /// <summary>Kind, code and number are those of another invoice.</summary>
    public const string InvoiceNumberTaken = "invoice.number-taken";

    /// <summary>An invoice for carriage does not name origin, destination, vehicle and cargo.</summary>
    public const string InvoiceWithoutFreightRemark = "invoice.without-freight-remark";

    /// <summary>The step is dated before the last one on the invoices of the same bill.</summary>
    public const string InvoiceTimeGoesBackwards = "invoice.time-goes-backwards";

    /// <summary>The date on the invoice is still to come.</summary>
    public const string InvoiceInTheFuture = "invoice.in-the-future";

    /// <summary>The date on the invoice is before the customer's confirmation.</summary>
    public const string InvoiceBeforeConfirmation = "invoice.before-confirmation";

    /// <summary>The invoices would come to more than what is to be invoiced.</summary>
    public const string InvoiceAboveConfirmed = "invoice.above-confirmed";

    /// <summary>The invoices would come to more than the bill charges for a class of VAT.</summary>
    public const string InvoiceAboveTaxCategory = "invoice.above-tax-category";

    /// <summary>A red invoice corrects none of the bill's invoices.</summary>
    public const string InvoiceCorrectsUnknown = "invoice.corrects-unknown";

    /// <summary>A red invoice is dated before the one that it corrects.</summary>
    public const string InvoiceCorrectsEarlier = "invoice.corrects-earlier";

    /// <summary>A red invoice takes back more than is left of the one that it corrects.</summary>
    public const string InvoiceCorrectsTooMuch = "invoice.corrects-too-much";

    /// <summary>The deduction is taken account of already.</summary>
    public const string InvoiceDeductionTwice = "invoice.deduction-twice";

    /// <summary>The deduction is above what is left to be invoiced.</summary>
    public const string InvoiceDeductionAboveConfirmed = "invoice.deduction-above-confirmed";

    /// <summary>The deduction was accepted on the debt of another bill.</summary>
    public const string InvoiceDeductionOfOtherBill = "invoice.deduction-of-other-bill";

    /// <summary>There is no such deduction to be taken back.</summary>
    public const string InvoiceDeductionUnknown = "invoice.deduction-unknown";

    /// <summary>A bill is counted in the turnover twice.</summary>
    public const string TurnoverBillTwice = "turnover.bill-twice";
}
