namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Why a bill, a consignment list, a contract's term or an invoice is refused (账单、清单、合同条款与发票的拒绝).</summary>
public static class BillingRefusals
{
    /// <summary>A charge is negative and has no reason.</summary>
    public static readonly Refusal NegativeWithoutReason = new("charge.negative-without-reason", "9.2", RefusalCategory.Incomplete,
        zh: "负数的费用没有写明理由。请写明理由。", en: "A negative charge has no reason. Give the reason.");

    /// <summary>The charge, or the person who answers, belongs to another customer.</summary>
    public static readonly Refusal OtherCustomer = new("bill.other-customer", "9.2", RefusalCategory.UnknownReference,
        zh: "费用或作答的人不属于账单上的客户。须是该客户自己的费用和人员。", en: "The charge, or the person who answers, belongs to another customer. Name a charge or a person of the bill's customer.");

    /// <summary>The consignment or fee lies outside the billing period of the bill.</summary>
    public static readonly Refusal OtherMonth = new("bill.other-month", "4.5", RefusalCategory.UnknownReference,
        zh: "这票托运不在账单的结算期间之内。请计入包含该日的账单。", en: "The consignment is outside the billing period. Put it on the bill whose period has its day.");

    /// <summary>The source is on the bill already.</summary>
    public static readonly Refusal SourceTwice = new("bill.source-twice", "9.2", RefusalCategory.Conflict,
        zh: "这项来源的费用已在本账单上。同一来源不得重复计费。", en: "The source is on this bill already. Bill each source once.");

    /// <summary>The source is on another bill already.</summary>
    public static readonly Refusal SourceOnAnotherBill = new("bill.source-on-another-bill", "9.2", RefusalCategory.Conflict,
        zh: "这项来源的费用已在另一份账单上。同一来源不得计入两份账单。", en: "The source is on another bill already. Bill each source on one bill only.");

    /// <summary>No charge of the bill has that source.</summary>
    public static readonly Refusal UnknownSource = new("bill.unknown-source", "9.2", RefusalCategory.UnknownReference,
        zh: "账单上没有来源如此的费用。请指明账单自己的费用。", en: "The bill has no charge with that source. Name one of its own charges.");

    /// <summary>The bill has no charge, so there is nothing to confirm.</summary>
    public static readonly Refusal WithoutCharges = new("bill.without-charges", "9.2", RefusalCategory.Incomplete,
        zh: "账单上没有任何费用。至少须有一项费用才能提交。", en: "The bill has no charge. Add a charge before presenting the bill.");

    /// <summary>The stated or confirmed total is not the sum of the charges.</summary>
    public static readonly Refusal TotalNotSum = new("bill.total-not-sum", "9.2", RefusalCategory.Limit,
        zh: "所报或所确认的总额与各项费用之和不符。须等于各项费用之和。", en: "The total is not the sum of the charges. State the sum of the charges.");

    /// <summary>The sum of the charges is negative.</summary>
    public static readonly Refusal NegativeTotal = new("bill.negative-total", "9.2", RefusalCategory.Limit,
        zh: "各项费用合计低于零。应退给客户的款项请另开贷项通知。", en: "The sum of the charges is below zero. Give the customer a credit note instead.");

    /// <summary>An employee confirms or objects in the customer's place.</summary>
    public static readonly Refusal AnsweredByEmployee = new("bill.answered-by-employee", "9.2", RefusalCategory.NotEntitled,
        zh: "作答的是公司员工。账单须由客户的人员确认或提出异议，员工不得代替。", en: "An employee answers to the bill in the customer's place. Let a person of the customer do so.");

    /// <summary>No charge is disputed, or all are, so nothing can be split off.</summary>
    public static readonly Refusal SplitsNothing = new("bill.splits-nothing", "9.2", RefusalCategory.Limit,
        zh: "有异议的费用一项也没有，或者是全部费用。至少须有一项，且不得是全部。", en: "None or all of the charges are disputed. Name at least one, and not all.");

    /// <summary>The customer objected, so only a decision changes the bill.</summary>
    public static readonly Refusal WasObjectedTo = new("bill.was-objected-to", "9.3", RefusalCategory.WrongState,
        zh: "客户已对费用提出异议，不得自行收回更改。请待客户确认，或另作决定。", en: "The customer has objected, so the bill cannot be recalled. Wait for the confirmation, or decide a new objection.");

    /// <summary>The correction would raise a disputed charge, or make it negative.</summary>
    public static readonly Refusal CorrectedBeyond = new("bill.corrected-beyond", "6.3", RefusalCategory.Limit,
        zh: "有异议的费用不得改高，也不得改到零以下。至多降到零。", en: "The correction raises a disputed charge or makes it negative. Lower the charge to zero at most.");

    /// <summary>A bill is counted twice in the turnover.</summary>
    public static readonly Refusal CountedTwice = new("turnover.bill-twice", "4.5", RefusalCategory.Conflict,
        zh: "同一份账单在营业额中计了两次。每份账单不得重复计算。", en: "The bill is counted twice in the turnover. Give each bill once.");

    /// <summary>The consignment list is empty.</summary>
    public static readonly Refusal ListEmpty = new("consignments.list-empty", "9.1", RefusalCategory.Incomplete,
        zh: "托运清单是空的。至少须有一票托运。", en: "The consignment list is empty. List at least one consignment.");

    /// <summary>A consignment on the list belongs to another customer.</summary>
    public static readonly Refusal ConsignmentOfOtherCustomer = new("consignments.other-customer", "9.1", RefusalCategory.UnknownReference,
        zh: "这票托运属于另一个客户。清单上须是本客户的托运。", en: "The consignment belongs to another customer. List consignments of this customer only.");

    /// <summary>A consignment on the list was carried after the period of the list.</summary>
    public static readonly Refusal ConsignmentAfterPeriod = new("consignments.after-period", "9.1", RefusalCategory.Limit,
        zh: "这票托运晚于清单的期间。请列入下一期清单。", en: "The consignment was carried after the period of the list. Put it on the next list.");

    /// <summary>The consignment is on a list already.</summary>
    public static readonly Refusal ListedTwice = new("consignments.listed-twice", "9.1", RefusalCategory.Conflict,
        zh: "这票托运已列在清单上。每票托运不得列两次。", en: "The consignment is on a list already. List each consignment once.");

    /// <summary>The consignment is on a confirmed bill already.</summary>
    public static readonly Refusal ConsignmentBilled = new("consignments.billed", "9.1", RefusalCategory.Conflict,
        zh: "这票托运已在客户确认过的账单上，不得再列入清单。", en: "The consignment is on a bill that the customer confirmed. Leave it off the list.");

    /// <summary>The list was delivered already.</summary>
    public static readonly Refusal ListDelivered = new("consignments.list-delivered", "9.1", RefusalCategory.WrongState,
        zh: "这份清单已登记送达。送达不得登记两次。", en: "The list was delivered already. Record the delivery once.");

    /// <summary>The contract begins after that month and has no payment term for it.</summary>
    public static readonly Refusal ContractBeginsLater = new("contract.begins-later", "9.4", RefusalCategory.Limit,
        zh: "合同在这个月尚未开始。须是合同开始以后的服务月份。", en: "The contract begins after that month. Name a month from the beginning of the contract on.");

    /// <summary>The contract already has that term from that month on.</summary>
    public static readonly Refusal NothingAmended = new("contract.nothing-amended", "9.4", RefusalCategory.Conflict,
        zh: "合同从这个月起本来就是这个付款期限。请填写另一个期限。", en: "The contract has that term from that month on already. Name another term.");

    /// <summary>The bill is not confirmed, so nothing can be invoiced.</summary>
    public static readonly Refusal BillNotConfirmed = new("invoice.bill-not-confirmed", "9.5", RefusalCategory.WrongState,
        zh: "客户尚未确认账单，不得开票。请先取得确认。", en: "The bill is not confirmed, so it cannot be invoiced. Have the customer confirm it first.");

    /// <summary>The form of the number does not fit the kind of invoice: digital and older numbers differ.</summary>
    public static readonly Refusal NumberOfAnotherForm = new("invoice.number-of-another-form", "9.5", RefusalCategory.Conflict,
        zh: "发票号码的形式与种类不符。数电发票不得带代码，其他发票须带代码。", en: "The form of the number does not fit the kind of invoice. Give a digital invoice 20 digits without a code, any other one a code.");

    /// <summary>Another invoice has the same kind, code and number.</summary>
    public static readonly Refusal NumberTaken = new("invoice.number-taken", "9.5", RefusalCategory.Conflict,
        zh: "种类、代码和号码相同的发票已登记。每张发票不得登记两次。", en: "An invoice with this kind, code and number is recorded already. Record each invoice once.");

    /// <summary>An invoice for carriage does not name origin, destination, vehicle and cargo.</summary>
    public static readonly Refusal WithoutFreightRemark = new("invoice.without-freight-remark", "9.5", RefusalCategory.Incomplete,
        zh: "运费发票没有写明备注。备注须写明起运地、到达地、车辆和货物。", en: "The invoice for carriage has no remark. Name origin, destination, vehicle and cargo.");

    /// <summary>The date on the invoice lies in the future.</summary>
    public static readonly Refusal InvoiceInTheFuture = new("invoice.in-the-future", "9.5", RefusalCategory.Limit,
        zh: "开票日期尚未到。请在开票当日或以后登记。", en: "The date on the invoice lies in the future. Record the invoice on that day or later.");

    /// <summary>The date on the invoice is before the customer's confirmation.</summary>
    public static readonly Refusal InvoiceBeforeConfirmation = new("invoice.before-confirmation", "9.5", RefusalCategory.Limit,
        zh: "开票日期早于客户确认账单之日。不得早于该日。", en: "The invoice is dated before the customer's confirmation. Date it on that day or later.");

    /// <summary>The invoices would exceed the amount to be invoiced.</summary>
    public static readonly Refusal InvoiceAboveConfirmed = new("invoice.above-confirmed", "9.5", RefusalCategory.Limit,
        zh: "发票合计超过应开金额。至多开到尚未开票的部分。", en: "The invoices exceed the amount to be invoiced. Invoice at most what is left of it.");

    /// <summary>The invoices would exceed the charges of the bill for a class of VAT.</summary>
    public static readonly Refusal AboveTaxCategory = new("invoice.above-tax-category", "9.5", RefusalCategory.Limit,
        zh: "某一税目的开票金额超过账单的费用。至多开到该税目尚未开票的部分。", en: "The invoices exceed the charges of the bill for a class of VAT. Invoice at most what is left for that class.");

    /// <summary>The invoice to be corrected is none of the bill's invoices.</summary>
    public static readonly Refusal CorrectsUnknown = new("invoice.corrects-unknown", "9.5", RefusalCategory.UnknownReference,
        zh: "红字发票所冲的不是这份账单的蓝字发票。请指明账单自己的蓝字发票。", en: "The red invoice corrects no ordinary invoice of this bill. Name an invoice of the bill that is not red.");

    /// <summary>A red invoice is dated before the invoice that it corrects.</summary>
    public static readonly Refusal CorrectsEarlier = new("invoice.corrects-earlier", "9.5", RefusalCategory.Limit,
        zh: "红字发票的日期早于它所冲的发票。不得早于该发票。", en: "The red invoice is dated before the invoice that it corrects. Date it on that day or later.");

    /// <summary>A red invoice takes back more than is left of the invoice that it corrects.</summary>
    public static readonly Refusal CorrectsTooMuch = new("invoice.corrects-too-much", "9.5", RefusalCategory.Limit,
        zh: "红字发票的金额超过原发票的余额。至多冲回余额。", en: "The red invoice exceeds what is left of the invoice that it corrects. Take back at most what is left.");

    /// <summary>The deduction was taken into account already.</summary>
    public static readonly Refusal DeductionTwice = new("invoice.deduction-twice", "9.3", RefusalCategory.Conflict,
        zh: "这笔扣款已从应开金额中减去。不得重复计入。", en: "The deduction was taken into account already. Apply each deduction once.");

    /// <summary>The deduction is above the amount still to be invoiced.</summary>
    public static readonly Refusal DeductionAboveConfirmed = new("invoice.deduction-above-confirmed", "9.3", RefusalCategory.Limit,
        zh: "扣款超过应开金额。至多等于应开金额。", en: "The deduction exceeds the amount to be invoiced. Apply at most that amount.");

    /// <summary>The deduction was accepted on the debt of another bill.</summary>
    public static readonly Refusal DeductionOfOtherBill = new("invoice.deduction-of-other-bill", "9.3", RefusalCategory.UnknownReference,
        zh: "这笔扣款是在另一份账单上同意的。须计入它自己的账单。", en: "The deduction was accepted on another bill. Apply it to that bill.");

    /// <summary>The bill has no such deduction to be revoked.</summary>
    public static readonly Refusal DeductionUnknown = new("invoice.deduction-unknown", "9.3", RefusalCategory.UnknownReference,
        zh: "没有计入过这笔扣款，无从撤回。请指明已计入的扣款。", en: "The deduction was never taken into account. Name a deduction that was.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NegativeWithoutReason, OtherCustomer, OtherMonth, SourceTwice, SourceOnAnotherBill, UnknownSource, WithoutCharges, TotalNotSum,
        NegativeTotal, AnsweredByEmployee, SplitsNothing, WasObjectedTo, CorrectedBeyond, CountedTwice, ListEmpty,
        ConsignmentOfOtherCustomer, ConsignmentAfterPeriod, ListedTwice, ConsignmentBilled, ListDelivered, ContractBeginsLater,
        NothingAmended, BillNotConfirmed, NumberOfAnotherForm, NumberTaken, WithoutFreightRemark, InvoiceInTheFuture,
        InvoiceBeforeConfirmation, InvoiceAboveConfirmed, AboveTaxCategory, CorrectsUnknown, CorrectsEarlier, CorrectsTooMuch,
        DeductionTwice, DeductionAboveConfirmed, DeductionOfOtherBill, DeductionUnknown,
    ];
}
