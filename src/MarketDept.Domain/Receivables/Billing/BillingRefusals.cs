namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Why a bill, a consignment list, a contract's term or an invoice is refused (账单、清单、合同条款与发票的拒绝).</summary>
public static class BillingRefusals
{
    /// <summary>A charge has a negative amount and no reason for it.</summary>
    public static readonly Refusal NegativeWithoutReason = new("charge.negative-without-reason", "9.2", RefusalCategory.Incomplete,
        zh: "负数的费用没有写明理由。请写明理由。", en: "A negative charge has no reason. State the reason.");

    /// <summary>The charge, or the person who answers the bill, belongs to another customer.</summary>
    public static readonly Refusal OtherCustomer = new("bill.other-customer", "9.2", RefusalCategory.UnknownReference,
        zh: "费用或答复人不属于账单上的客户。请改用该客户的费用，或由该客户的人员答复。",
        en: "The charge, or the person who answers, belongs to another customer. Use a charge of the bill's customer, or let a person of that customer answer.");

    /// <summary>The consignment was carried outside the billing period of the bill.</summary>
    public static readonly Refusal OtherMonth = new("bill.other-month", "4.5", RefusalCategory.UnknownReference,
        zh: "这票托运不在账单的结算期间之内。请计入期间包含托运日的账单。", en: "The consignment was carried outside the billing period. Put it on the bill whose period has its day.");

    /// <summary>The bill has a charge of the same source already.</summary>
    public static readonly Refusal SourceTwice = new("bill.source-twice", "9.2", RefusalCategory.Conflict,
        zh: "这项来源的费用已在本账单上。不必再计；指错来源的，请改指所要计的来源。", en: "The source is on this bill already. Nothing need be done, or name the source that is meant.");

    /// <summary>Another bill has a charge of the same source already.</summary>
    public static readonly Refusal SourceOnAnotherBill = new("bill.source-on-another-bill", "9.2", RefusalCategory.Conflict,
        zh: "这项来源的费用已在另一份账单上。请从本账单移除，或改指所要计的来源。", en: "The source is on another bill already. Remove the charge from this bill, or name the source that is meant.");

    /// <summary>The bill has no charge of the named source.</summary>
    public static readonly Refusal UnknownSource = new("bill.unknown-source", "9.2", RefusalCategory.UnknownReference,
        zh: "账单上没有这项来源的费用。请改指账单上的费用。", en: "The bill has no charge of that source. Name a charge of the bill.");

    /// <summary>The bill has no charge, so there is nothing to confirm.</summary>
    public static readonly Refusal WithoutCharges = new("bill.without-charges", "9.2", RefusalCategory.Incomplete,
        zh: "账单上没有任何费用。请先计入费用，再送交客户。", en: "The bill has no charge. Add a charge before presenting the bill.");

    /// <summary>The stated or confirmed total is not the sum of the charges.</summary>
    public static readonly Refusal TotalNotSum = new("bill.total-not-sum", "9.2", RefusalCategory.Limit,
        zh: "所报或所确认的总额与各项费用之和不符。须等于各项费用之和。", en: "The stated or confirmed total is not the sum of the charges. State that sum.");

    /// <summary>The charges, all together or in one part, come to more than an amount of money can be.</summary>
    public static readonly Refusal TotalBeyondMoney = new("bill.total-beyond-money", "9.2", RefusalCategory.Limit,
        zh: "费用的合计过大，超出可以记录的金额。请核对各项费用。", en: "The sum of the charges exceeds the largest possible amount. Check the charges.");

    /// <summary>The charges of the bill, or of one part of a bill that is split, add up to less than zero.</summary>
    public static readonly Refusal NegativeTotal = new("bill.negative-total", "9.2", RefusalCategory.Limit,
        zh: "费用的合计低于零。应退给客户的款项，请另开贷项通知；部分确认的，两部分都不得低于零。",
        en: "The charges add up to less than zero. Give the customer a credit note instead; in a confirmation in part, let neither part be below zero.");

    /// <summary>An employee confirms the bill or objects to it in the customer's place.</summary>
    public static readonly Refusal AnsweredByEmployee = new("bill.answered-by-employee", "9.2", RefusalCategory.NotEntitled,
        zh: "答复人是公司员工。须由客户的人员确认或提出异议。", en: "An employee answers the bill in the customer's place. Let a person of the customer confirm or object.");

    /// <summary>The customer confirms a part, but no charge is named as disputed, or all are.</summary>
    public static readonly Refusal SplitsNothing = new("bill.splits-nothing", "9.2", RefusalCategory.Limit,
        zh: "没有指明有异议的费用，或指明了全部费用。请指明其中一部分；都没有异议的，请确认账单，都有异议的，请提出异议。",
        en: "None or all of the charges are named as disputed. Name a part of them; where none is, confirm the bill, and where all are, object to it.");

    /// <summary>The customer has objected, so only a decision changes the bill; nobody recalls it.</summary>
    public static readonly Refusal WasObjectedTo = new("bill.was-objected-to", "9.3", RefusalCategory.WrongState,
        zh: "客户对这份账单提出过异议，账单不得再撤回。请待客户确认；客户再提异议的，在处理异议时更正费用。",
        en: "The customer has objected to the bill, so it can no longer be recalled. Wait for his confirmation, or correct the charges when he objects again.");

    /// <summary>The correction raises the disputed charge, or turns a positive one negative.</summary>
    public static readonly Refusal CorrectedBeyond = new("bill.corrected-beyond", "6.3", RefusalCategory.Limit,
        zh: "更正把有异议的费用改高，或把正数改成负数。不得高于原额，正数的费用至多降到零。", en: "The correction raises the disputed charge or turns it negative. Keep the amount or lower it, a positive one to zero at most.");

    /// <summary>One bill is given twice for the turnover.</summary>
    public static readonly Refusal CountedTwice = new("turnover.bill-twice", "4.5", RefusalCategory.Conflict,
        zh: "同一份账单在营业额中列了两次。每份账单请只列一次。", en: "One bill is given twice for the turnover. Give each bill once.");

    /// <summary>The consignment list has no consignment.</summary>
    public static readonly Refusal ListEmpty = new("consignments.list-empty", "9.1", RefusalCategory.Incomplete,
        zh: "托运清单是空的。至少须有一票托运。", en: "The consignment list is empty. List at least one consignment.");

    /// <summary>A consignment on the list belongs to another customer.</summary>
    public static readonly Refusal ConsignmentOfOtherCustomer = new("consignments.other-customer", "9.1", RefusalCategory.UnknownReference,
        zh: "这票托运属于另一个客户。清单上须是本客户的托运。", en: "The consignment belongs to another customer. List consignments of this customer only.");

    /// <summary>A consignment on the list was carried after the period of the list.</summary>
    public static readonly Refusal ConsignmentAfterPeriod = new("consignments.after-period", "9.1", RefusalCategory.Limit,
        zh: "这票托运晚于清单的期间。请列入下一期清单。", en: "The consignment was carried after the period of the list. Put it on the next list.");

    /// <summary>The consignment is on a printed list already.</summary>
    public static readonly Refusal ListedTwice = new("consignments.listed-twice", "9.1", RefusalCategory.Conflict,
        zh: "这票托运已列在清单上。不必再列；指错托运的，请改指所要列的托运。", en: "The consignment is on a list already. Nothing need be done, or name the consignment that is meant.");

    /// <summary>The consignment is on a confirmed bill already.</summary>
    public static readonly Refusal ConsignmentBilled = new("consignments.billed", "9.1", RefusalCategory.Conflict,
        zh: "这票托运已在客户确认过的账单上。请从清单上去掉。", en: "The consignment is on a bill that the customer confirmed. Leave it off the list.");

    /// <summary>The delivery of the list is recorded already.</summary>
    public static readonly Refusal ListDelivered = new("consignments.list-delivered", "9.1", RefusalCategory.WrongState,
        zh: "这份清单已登记送达。不必再登记；指错清单的，请改指所送达的清单。", en: "The delivery of the list is recorded already. Nothing need be done, or name the list that is meant.");

    /// <summary>The contract begins after the named month, of services or of an amendment, and has no payment term for it.</summary>
    public static readonly Refusal ContractBeginsLater = new("contract.begins-later", "9.4", RefusalCategory.Limit,
        zh: "合同在这个月尚未开始。请指明合同开始之月或以后的月份。", en: "The contract begins after that month. Name a month from the beginning of the contract on.");

    /// <summary>The contract has the same payment term from that month on already.</summary>
    public static readonly Refusal NothingAmended = new("contract.nothing-amended", "9.4", RefusalCategory.Conflict,
        zh: "合同从这个月起本来就是这个付款期限。不必变更；要变更的，请填另一个期限。", en: "The contract has that term from that month on already. Nothing need be done, or name another term.");

    /// <summary>The customer has not confirmed the bill, so nothing can be invoiced.</summary>
    public static readonly Refusal BillNotConfirmed = new("invoice.bill-not-confirmed", "9.5", RefusalCategory.WrongState,
        zh: "客户尚未确认账单，不能开票。请先取得客户的确认。", en: "The bill is not confirmed, so it cannot be invoiced. Have the customer confirm it first.");

    /// <summary>The form of the number does not fit the kind of invoice: only digital numbers have no code.</summary>
    public static readonly Refusal NumberOfAnotherForm = new("invoice.number-of-another-form", "9.5", RefusalCategory.Conflict,
        zh: "发票号码的形式与种类不符。数电发票须为二十位号码、不带代码，其他发票须带代码。", en: "The form of the number does not fit the kind of invoice. Give a digital invoice 20 digits without a code, any other one a code.");

    /// <summary>An invoice with the same kind, code and number is recorded already.</summary>
    public static readonly Refusal NumberTaken = new("invoice.number-taken", "9.5", RefusalCategory.Conflict,
        zh: "种类、代码和号码相同的发票已登记。不必再登记；如是另一张发票，请核对号码。", en: "An invoice with this kind, code and number is recorded already. Nothing need be done, or check the number.");

    /// <summary>An invoice for carriage does not name origin, destination, vehicle and cargo.</summary>
    public static readonly Refusal WithoutFreightRemark = new("invoice.without-freight-remark", "9.5", RefusalCategory.Incomplete,
        zh: "运费发票没有备注。请写明起运地、到达地、车辆和货物。", en: "The invoice for carriage has no remark. Name origin, destination, vehicle and cargo.");

    /// <summary>The date on the invoice lies after the day of recording.</summary>
    public static readonly Refusal InvoiceInTheFuture = new("invoice.in-the-future", "9.5", RefusalCategory.Limit,
        zh: "开票日期尚未到。请在开票当日或以后登记。", en: "The date on the invoice lies in the future. Record the invoice on that day or later.");

    /// <summary>The date on the invoice lies before the day of the customer's confirmation.</summary>
    public static readonly Refusal InvoiceBeforeConfirmation = new("invoice.before-confirmation", "9.5", RefusalCategory.Limit,
        zh: "开票日期早于客户确认账单之日。开票日期须为该日或以后。", en: "The invoice is dated before the customer's confirmation. Date it on that day or later.");

    /// <summary>With this invoice, the invoices would exceed the amount to be invoiced.</summary>
    public static readonly Refusal InvoiceAboveConfirmed = new("invoice.above-confirmed", "9.5", RefusalCategory.Limit,
        zh: "发票合计超过应开金额。至多开到尚未开票的部分。", en: "The invoices exceed the amount to be invoiced. Invoice at most what is left of it.");

    /// <summary>With this invoice, the invoices would exceed the charges of the bill for a class of VAT.</summary>
    public static readonly Refusal AboveTaxCategory = new("invoice.above-tax-category", "9.5", RefusalCategory.Limit,
        zh: "某一税目的开票金额超过账单的费用。至多开到该税目尚未开票的部分。", en: "The invoices exceed the charges of the bill for a class of VAT. Invoice at most what is left for that class.");

    /// <summary>The invoice that the red invoice corrects is no ordinary invoice of the bill.</summary>
    public static readonly Refusal CorrectsUnknown = new("invoice.corrects-unknown", "9.5", RefusalCategory.UnknownReference,
        zh: "红字发票所冲的不是这份账单的蓝字发票。请改指这份账单的蓝字发票。", en: "The red invoice corrects no ordinary invoice of this bill. Name an invoice of the bill that is not red.");

    /// <summary>The red invoice is dated before the invoice that it corrects.</summary>
    public static readonly Refusal CorrectsEarlier = new("invoice.corrects-earlier", "9.5", RefusalCategory.Limit,
        zh: "红字发票的日期早于它所冲的发票。日期不得早于该发票。", en: "The red invoice is dated before the invoice that it corrects. Date it on that day or later.");

    /// <summary>The red invoice takes back more for a class of VAT than is left for it of the invoice that it corrects.</summary>
    public static readonly Refusal CorrectsTooMuch = new("invoice.corrects-too-much", "9.5", RefusalCategory.Limit,
        zh: "红字发票某一税目的金额超过原发票该税目的余额。至多冲回余额。", en: "The red invoice exceeds what is left for a class of VAT of the invoice that it corrects. Take back at most what is left.");

    /// <summary>The deduction of this dispute was taken into account already.</summary>
    public static readonly Refusal DeductionTwice = new("invoice.deduction-twice", "9.3", RefusalCategory.Conflict,
        zh: "这笔扣款已从应开金额中减去。不必再计入；指错扣款的，请改指所要计入的扣款。", en: "The deduction was taken into account already. Nothing need be done, or name the deduction that is meant.");

    /// <summary>The deduction is above the amount to be invoiced.</summary>
    public static readonly Refusal DeductionAboveConfirmed = new("invoice.deduction-above-confirmed", "9.3", RefusalCategory.Limit,
        zh: "扣款超过应开金额。至多等于应开金额。", en: "The deduction exceeds the amount to be invoiced. Apply at most that amount.");

    /// <summary>The given debt is of another bill, or the deduction was accepted on another debt.</summary>
    public static readonly Refusal DeductionOfOtherBill = new("invoice.deduction-of-other-bill", "9.3", RefusalCategory.UnknownReference,
        zh: "所给的应收款属于另一份账单，或者扣款不属于这笔应收款。请给出这份账单的应收款和对它同意的扣款。",
        en: "The debt is of another bill, or the deduction was accepted on another debt. Give the debt of this bill and a deduction accepted on it.");

    /// <summary>The deduction to be revoked was never taken into account for the bill.</summary>
    public static readonly Refusal DeductionUnknown = new("invoice.deduction-unknown", "9.3", RefusalCategory.UnknownReference,
        zh: "没有计入过这笔扣款，无从撤销。请指明已计入的扣款。", en: "The deduction to be revoked was never taken into account. Name a deduction that was.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NegativeWithoutReason, OtherCustomer, OtherMonth, SourceTwice, SourceOnAnotherBill, UnknownSource, WithoutCharges, TotalNotSum,
        TotalBeyondMoney, NegativeTotal, AnsweredByEmployee, SplitsNothing, WasObjectedTo, CorrectedBeyond, CountedTwice, ListEmpty,
        ConsignmentOfOtherCustomer, ConsignmentAfterPeriod, ListedTwice, ConsignmentBilled, ListDelivered, ContractBeginsLater,
        NothingAmended, BillNotConfirmed, NumberOfAnotherForm, NumberTaken, WithoutFreightRemark, InvoiceInTheFuture,
        InvoiceBeforeConfirmation, InvoiceAboveConfirmed, AboveTaxCategory, CorrectsUnknown, CorrectsEarlier, CorrectsTooMuch,
        DeductionTwice, DeductionAboveConfirmed, DeductionOfOtherBill, DeductionUnknown,
    ];
}
