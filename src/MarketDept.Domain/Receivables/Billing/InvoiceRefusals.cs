namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Why invoices are refused (发票的拒绝).</summary>
public static class InvoiceRefusals
{
    /// <summary>The bill is not confirmed, so that nothing is invoiced.</summary>
    public static readonly Refusal BillNotConfirmed = new("invoice.bill-not-confirmed", "9.5", RefusalCategory.WrongState,
        zh: "客户尚未确认账单，不得开票。请先取得确认。", en: "The bill is not confirmed. Have the customer confirm it before it is invoiced.");

    /// <summary>The number is digital and the kind of invoice is not, or the other way round.</summary>
    public static readonly Refusal NumberOfAnotherForm = new("invoice.number-of-another-form", "9.5", RefusalCategory.Conflict,
        zh: "发票号码的形式与种类不符。数电发票不得带代码，其他发票须带代码。", en: "The number does not go with the kind of invoice. Give a digital invoice 20 digits and any other one a code.");

    /// <summary>Kind, code and number are those of another invoice.</summary>
    public static readonly Refusal NumberTaken = new("invoice.number-taken", "9.5", RefusalCategory.Conflict,
        zh: "种类、代码和号码相同的发票已登记。每张发票不得登记两次。", en: "An invoice with this kind, code and number is on record. Record each invoice once.");

    /// <summary>An invoice for carriage does not name origin, destination, vehicle and cargo.</summary>
    public static readonly Refusal WithoutFreightRemark = new("invoice.without-freight-remark", "9.5", RefusalCategory.Incomplete,
        zh: "运费发票的备注须写明起运地、到达地、车辆和货物。", en: "The invoice is for carriage and names no journey. Name origin, destination, vehicle and cargo.");

    /// <summary>The date on the invoice is still to come.</summary>
    public static readonly Refusal InTheFuture = new("invoice.in-the-future", "9.5", RefusalCategory.Limit,
        zh: "开票日期尚未到。请在开票当日或以后登记。", en: "The date on the invoice is still to come. Record it on that day or later.");

    /// <summary>The date on the invoice is before the customer's confirmation.</summary>
    public static readonly Refusal BeforeConfirmation = new("invoice.before-confirmation", "9.5", RefusalCategory.Limit,
        zh: "开票日期不得早于客户确认账单之日。", en: "The invoice is dated before the bill was confirmed. Date it on that day or later.");

    /// <summary>The invoices would come to more than what is to be invoiced.</summary>
    public static readonly Refusal AboveConfirmed = new("invoice.above-confirmed", "9.5", RefusalCategory.Limit,
        zh: "发票合计超过应开金额。至多开到尚未开票的部分。", en: "The invoices are above what is to be invoiced. Invoice what is left of the bill at most.");

    /// <summary>The invoices would come to more than the bill charges for a class of VAT.</summary>
    public static readonly Refusal AboveTaxCategory = new("invoice.above-tax-category", "9.5", RefusalCategory.Limit,
        zh: "某一税目的开票金额超过账单的费用。至多开到该税目尚未开票的部分。", en: "The invoices are above what the bill charges in a tax category. Invoice what is left of it at most.");

    /// <summary>A red invoice corrects none of the bill's invoices.</summary>
    public static readonly Refusal CorrectsUnknown = new("invoice.corrects-unknown", "9.5", RefusalCategory.UnknownReference,
        zh: "红字发票所冲的不是这份账单的蓝字发票。请指明账单自己的蓝字发票。", en: "The red invoice corrects no invoice of the bill. Name one of them that is not red.");

    /// <summary>A red invoice is dated before the one that it corrects.</summary>
    public static readonly Refusal CorrectsEarlier = new("invoice.corrects-earlier", "9.5", RefusalCategory.Limit,
        zh: "红字发票的日期不得早于它所冲的发票。", en: "The red invoice is dated before the one that it corrects. Date it on that day or later.");

    /// <summary>A red invoice takes back more than is left of the one that it corrects.</summary>
    public static readonly Refusal CorrectsTooMuch = new("invoice.corrects-too-much", "9.5", RefusalCategory.Limit,
        zh: "红字发票的金额超过原发票的余额。至多冲回余额。", en: "The red invoice takes back more than is left of the other. Take back what is left at most.");

    /// <summary>The deduction is taken account of already.</summary>
    public static readonly Refusal DeductionTwice = new("invoice.deduction-twice", "9.3", RefusalCategory.Conflict,
        zh: "这笔扣款已从应开金额中减去。不得重复计入。", en: "The deduction is taken account of already. Apply it once.");

    /// <summary>The deduction is above what is left to be invoiced.</summary>
    public static readonly Refusal DeductionAboveConfirmed = new("invoice.deduction-above-confirmed", "9.3", RefusalCategory.Limit,
        zh: "扣款超过应开金额。至多等于应开金额。", en: "The deduction is above what is to be invoiced. Apply that amount at most.");

    /// <summary>The deduction was accepted on the debt of another bill.</summary>
    public static readonly Refusal DeductionOfOtherBill = new("invoice.deduction-of-other-bill", "9.3", RefusalCategory.UnknownReference,
        zh: "这笔扣款是在另一份账单上同意的。须计入它自己的账单。", en: "The deduction was accepted on another bill. Apply it to its own bill.");

    /// <summary>There is no such deduction to be taken back.</summary>
    public static readonly Refusal DeductionUnknown = new("invoice.deduction-unknown", "9.3", RefusalCategory.UnknownReference,
        zh: "没有计入过这笔扣款，无从撤回。请指明已计入的扣款。", en: "The deduction was never taken account of. Name one that was.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        BillNotConfirmed, NumberOfAnotherForm, NumberTaken, WithoutFreightRemark, InTheFuture, BeforeConfirmation,
        AboveConfirmed, AboveTaxCategory, CorrectsUnknown, CorrectsEarlier, CorrectsTooMuch, DeductionTwice, DeductionAboveConfirmed,
        DeductionOfOtherBill, DeductionUnknown,
    ];
}
