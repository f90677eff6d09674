namespace MarketDept.Domain.Customers.Care;

/// <summary>Why an entry in a lost-customer analysis is refused (流失客户分析表的拒绝理由).</summary>
public static class LossRefusals
{
    /// <summary>The customer does not count as lost by the company's rule.</summary>
    public static readonly Refusal StillActive = new("losses.still-active", "8.3.7", RefusalCategory.Limit,
        zh: "按公司的流失标准，该客户尚未流失。达到标准之日起才可以填入。", en: "By the company's rule the customer is not lost yet. Enter him from the day on which he is.");

    /// <summary>It is not known when the customer last ordered.</summary>
    public static readonly Refusal LastOrderUnknown = new("losses.last-order-unknown", "8.3.7", RefusalCategory.Incomplete,
        zh: "最近下单日不明，不得认作流失。请先查明该日。", en: "The day of the last order is not known. Find it out first, for unknown is not lost.");

    /// <summary>The company has not stated after how long a customer is lost.</summary>
    public static readonly Refusal TimeNotStated = new("losses.time-not-stated", "8.3.7", RefusalCategory.Incomplete,
        zh: "公司没有写明流失期限，是否流失无法判断。请先写明。", en: "The company has not stated after how long a customer is lost. State it first.");

    /// <summary>A lost customer is entered without a reason.</summary>
    public static readonly Refusal WithoutReason = new("losses.without-reason", "8.3.7", RefusalCategory.Incomplete,
        zh: "流失原因须写明。", en: "The reason of the loss is missing. State it in words.");

    /// <summary>The customer would be lost since a day not after his last order.</summary>
    public static readonly Refusal LostBeforeLastOrder = new("losses.lost-before-last-order", "8.3.7", RefusalCategory.Limit,
        zh: "流失日须晚于最近下单日。", en: "The day of the loss is not after the last order. Give a later day.");

    /// <summary>What is entered lies after the day of the entry.</summary>
    public static readonly Refusal InTheFuture = new("losses.in-the-future", "8.3.7", RefusalCategory.Limit,
        zh: "所填的日期不得晚于填表之日。", en: "The date lies after the day of the entry. Give that day or an earlier one.");

    /// <summary>The customer was lost only after the period of the form.</summary>
    public static readonly Refusal OutsidePeriod = new("losses.outside-period", "8.3.7", RefusalCategory.Limit,
        zh: "流失日晚于分析表的期间。请填入以后的分析表。", en: "The day of the loss is after the period of the form. Enter it in a later form.");

    /// <summary>The customer is in the form already.</summary>
    public static readonly Refusal AlreadyEntered = new("losses.already-entered", "8.3.7", RefusalCategory.Conflict,
        zh: "该客户已在分析表中。每名客户至多填入一次。", en: "The customer is in the form already. Enter each customer once.");

    /// <summary>The customer is not in the form.</summary>
    public static readonly Refusal UnknownCustomer = new("losses.unknown-customer", "8.3.7", RefusalCategory.UnknownReference,
        zh: "分析表中没有该客户。请先填入该客户。", en: "The customer is not in the form. Enter him first.");

    /// <summary>The form is completed.</summary>
    public static readonly Refusal Completed = new("losses.completed", "8.3.7", RefusalCategory.WrongState,
        zh: "分析表已经完成，不得再填。请填入以后的分析表。", en: "The form is completed and takes no more entries. Use a later form.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } =
    [
        StillActive, LastOrderUnknown, TimeNotStated, WithoutReason, LostBeforeLastOrder, InTheFuture, OutsidePeriod, AlreadyEntered, UnknownCustomer,
        Completed,
    ];
}
