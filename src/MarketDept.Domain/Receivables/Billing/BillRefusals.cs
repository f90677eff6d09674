namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Why charges, bills and the turnover of them are refused (账单的拒绝).</summary>
public static class BillRefusals
{
    /// <summary>A charge is negative and no reason is given.</summary>
    public static readonly Refusal NegativeWithoutReason = new("charge.negative-without-reason", "9.2", RefusalCategory.Incomplete,
        zh: "负数的费用须写明理由。", en: "A charge below zero has no reason. Give the reason.");

    /// <summary>What would go on the bill, or who answers to it, is another customer's.</summary>
    public static readonly Refusal OtherCustomer = new("bill.other-customer", "9.2", RefusalCategory.UnknownReference,
        zh: "费用或作答的人不属于账单上的客户。须是该客户自己的费用和人员。", en: "The charge, or the person who answers, belongs to another customer. Name one of the customer of the bill.");

    /// <summary>The consignment is outside the billing period of the bill.</summary>
    public static readonly Refusal OtherMonth = new("bill.other-month", "4.5", RefusalCategory.UnknownReference,
        zh: "这票托运不在账单的结算期间之内。请计入包含该日的账单。", en: "The consignment is outside the billing period. Put it on the bill of the period that has its day.");

    /// <summary>The source is on the bill already.</summary>
    public static readonly Refusal SourceTwice = new("bill.source-twice", "9.2", RefusalCategory.Conflict,
        zh: "这项来源的费用已在本账单上。同一来源不得重复计费。", en: "The source is on this bill already. Charge a source once.");

    /// <summary>The source is on another bill already.</summary>
    public static readonly Refusal SourceOnAnotherBill = new("bill.source-on-another-bill", "9.2", RefusalCategory.Conflict,
        zh: "这项来源的费用已在另一份账单上。同一来源不得计入两份账单。", en: "The source is on another bill already. Charge a source on one bill.");

    /// <summary>No charge of the bill has that source.</summary>
    public static readonly Refusal UnknownSource = new("bill.unknown-source", "9.2", RefusalCategory.UnknownReference,
        zh: "账单上没有来源如此的费用。请指明账单自己的费用。", en: "The bill has no charge with that source. Name one of its own charges.");

    /// <summary>The bill has no charge, so that there is nothing to confirm.</summary>
    public static readonly Refusal WithoutCharges = new("bill.without-charges", "9.2", RefusalCategory.Incomplete,
        zh: "账单上没有任何费用。至少须有一项费用才能提交。", en: "The bill has no charge. Add a charge before it is presented.");

    /// <summary>The stated or confirmed total is not the sum of the charges.</summary>
    public static readonly Refusal TotalNotSum = new("bill.total-not-sum", "9.2", RefusalCategory.Limit,
        zh: "所报或所确认的总额与各项费用之和不符。须等于各项费用之和。", en: "The total is not the sum of the charges. State their sum.");

    /// <summary>The charges come to less than nothing together.</summary>
    public static readonly Refusal NegativeTotal = new("bill.negative-total", "9.2", RefusalCategory.Limit,
        zh: "各项费用合计不得低于零。应退给客户的款项请另开贷项通知。", en: "The charges together are below zero. Give the customer a credit note instead.");

    /// <summary>An employee would confirm, or object, in the customer's place.</summary>
    public static readonly Refusal AnsweredByEmployee = new("bill.answered-by-employee", "9.2", RefusalCategory.NotEntitled,
        zh: "员工不得代替客户确认账单或提出异议。须由客户的人员作答。", en: "An employee answers in the customer's place. Have a person of the customer answer.");

    /// <summary>No charge is disputed, or all are, so that nothing is split.</summary>
    public static readonly Refusal SplitsNothing = new("bill.splits-nothing", "9.2", RefusalCategory.Limit,
        zh: "部分确认时，有异议的费用至少一项，且不得是全部。", en: "None or all of the charges are disputed. Name at least one, and not all.");

    /// <summary>The customer objected, and from then on nobody corrects the bill alone.</summary>
    public static readonly Refusal WasObjectedTo = new("bill.was-objected-to", "9.3", RefusalCategory.WrongState,
        zh: "客户已对费用提出异议，不得自行收回更改。请待客户确认，或另作决定。", en: "The customer has objected, and nobody corrects the bill alone. Have it confirmed or have a new objection decided.");

    /// <summary>A disputed charge would be corrected upward, or to less than nothing.</summary>
    public static readonly Refusal CorrectedBeyond = new("bill.corrected-beyond", "6.3", RefusalCategory.Limit,
        zh: "有异议的费用不得改高，也不得改到零以下。至多降到零。", en: "The correction raises the charge or takes it below zero. Lower it to zero at most.");

    /// <summary>A bill is counted in the turnover twice.</summary>
    public static readonly Refusal CountedTwice = new("turnover.bill-twice", "4.5", RefusalCategory.Conflict,
        zh: "同一份账单在营业额中计了两次。每份账单不得重复计算。", en: "The bill is counted in the turnover twice. Count each bill once.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        NegativeWithoutReason, OtherCustomer, OtherMonth, SourceTwice, SourceOnAnotherBill, UnknownSource, WithoutCharges, TotalNotSum,
        NegativeTotal, AnsweredByEmployee, SplitsNothing, WasObjectedTo, CorrectedBeyond, CountedTwice,
    ];
}
