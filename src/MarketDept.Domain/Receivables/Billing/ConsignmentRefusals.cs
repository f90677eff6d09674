namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Why consignment lists are refused (托运清单的拒绝).</summary>
public static class ConsignmentRefusals
{
    /// <summary>A consignment list would be empty.</summary>
    public static readonly Refusal ListEmpty = new("consignments.list-empty", "9.1", RefusalCategory.Incomplete,
        zh: "托运清单上至少须有一票托运。", en: "The consignment list is empty. List at least one consignment.");

    /// <summary>A consignment of another customer would be on the list.</summary>
    public static readonly Refusal OtherCustomer = new("consignments.other-customer", "9.1", RefusalCategory.UnknownReference,
        zh: "这票托运属于另一个客户。清单上须是本客户的托运。", en: "The consignment is of another customer. List the customer's own.");

    /// <summary>A consignment was carried after the period of the list.</summary>
    public static readonly Refusal AfterPeriod = new("consignments.after-period", "9.1", RefusalCategory.Limit,
        zh: "这票托运晚于清单的期间。至多列到期间最后一天。", en: "The consignment is later than the period of the list. List it on the next one.");

    /// <summary>The consignment is on a list already.</summary>
    public static readonly Refusal ListedTwice = new("consignments.listed-twice", "9.1", RefusalCategory.Conflict,
        zh: "这票托运已列在清单上。每票托运不得列两次。", en: "The consignment is on a list already. List it once.");

    /// <summary>The consignment is on a confirmed bill already.</summary>
    public static readonly Refusal Billed = new("consignments.billed", "9.1", RefusalCategory.Conflict,
        zh: "这票托运已在客户确认过的账单上，不得再列入清单。", en: "The consignment is on a confirmed bill. Leave it off the list.");

    /// <summary>The list was delivered already.</summary>
    public static readonly Refusal Delivered = new("consignments.list-delivered", "9.1", RefusalCategory.WrongState,
        zh: "这份清单已登记送达。送达不得登记两次。", en: "The list was delivered already. Record the delivery once.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [ListEmpty, OtherCustomer, AfterPeriod, ListedTwice, Billed, Delivered];
}
