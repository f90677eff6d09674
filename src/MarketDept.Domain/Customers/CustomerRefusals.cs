namespace MarketDept.Domain.Customers;

/// <summary>Why a step on a customer's record is refused (客户档案的拒绝理由).</summary>
public static class CustomerRefusals
{
    /// <summary>The record was merged into another.</summary>
    public static readonly Refusal MergedAway = new("customer.merged-away", "8.1.2", RefusalCategory.WrongState,
        zh: "客户档案已并入另一份档案。请在并入的档案上登记。", en: "The record was merged into another. Make the change on that record.");

    /// <summary>A record would be merged into itself.</summary>
    public static readonly Refusal MergeIntoItself = new("customer.merge-into-itself", "8.1.2", RefusalCategory.Conflict,
        zh: "客户档案不得并入自身。请指明另一份档案。", en: "A record cannot be merged into itself. Name another record.");

    /// <summary>The records to be merged have different credit codes.</summary>
    public static readonly Refusal CodesDiffer = new("customer.codes-differ", "8.1.2", RefusalCategory.Conflict,
        zh: "两份档案的统一社会信用代码不同，是两个客户，不得合并。代码登记有误的，请先更正。",
        en: "The records have different credit codes, so they are two customers. Correct a wrong code first.");

    /// <summary>The customer is not known to be outside the delivery area.</summary>
    public static readonly Refusal NotOutsideArea = new("customer.not-outside-area", "2.2", RefusalCategory.WrongState,
        zh: "客户所在区域并非在配送范围之外，不须经理决定。区域未登记的，请先登记。",
        en: "The customer is not known to be outside the delivery area, so there is nothing to decide. Record the region first where it is not known.");

    /// <summary>The report on an interested customer comes from somebody else than his owner.</summary>
    public static readonly Refusal ReportByAnother = new("customer.report-by-another", "8.1.5", RefusalCategory.NotEntitled,
        zh: "意向客户的详细资料须由归属业务员上报。", en: "The report comes from somebody else than the owner of the customer. Let the owner report him.");

    /// <summary>The report on an interested customer lacks something.</summary>
    public static readonly Refusal ReportIncomplete = new("customer.report-incomplete", "8.1.5", RefusalCategory.Incomplete,
        zh: "意向客户的详细资料缺项。联系人、业务需求、期望结算方式、线路或区域须齐备。",
        en: "The report on the interested customer is incomplete. Give contact person, demand, expected settlement, and route or area.");

    /// <summary>The settlement term is another customer's.</summary>
    public static readonly Refusal SettlementOfAnother = new("customer.settlement-of-another", "8.2.2", RefusalCategory.UnknownReference,
        zh: "这项结算约定属于另一名客户。须为本客户或已并入本档案的客户的约定。",
        en: "The settlement term is another customer's. Give a term of this customer, or of a record merged into this one.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [MergedAway, MergeIntoItself, CodesDiffer, NotOutsideArea, ReportByAnother, ReportIncomplete, SettlementOfAnother];
}
