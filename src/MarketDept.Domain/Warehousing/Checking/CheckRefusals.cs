namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>Why orders and delivery notes cannot be checked as given (订单核对的拒绝理由).</summary>
public static class CheckRefusals
{
    /// <summary>An order stands twice among the orders that are checked.</summary>
    public static readonly Refusal DuplicateOrder = new("check.duplicate-order", "10.1", RefusalCategory.Conflict,
        zh: "同一份订单在核对中出现了两次。每份订单至多出现一次。", en: "An order stands twice among the orders that are checked. Give each once.");

    /// <summary>A delivery note stands twice among the notes that are checked.</summary>
    public static readonly Refusal DuplicateNote = new("check.duplicate-note", "10.1", RefusalCategory.Conflict,
        zh: "同一张送货单在核对中出现了两次。每张送货单至多出现一次。", en: "A delivery note stands twice among the notes that are checked. Give each once.");

    /// <summary>A note or a resolution names an order that is not checked.</summary>
    public static readonly Refusal UnknownOrder = new("check.unknown-order", "10.1", RefusalCategory.UnknownReference,
        zh: "送货单或差异处理所指的订单不在核对之列。请把这份订单一并核对。", en: "A note or a resolution names an order that is not checked. Give the order too.");

    /// <summary>A note or an answer is of another order than the one that is checked.</summary>
    public static readonly Refusal OtherOrder = new("check.other-order", "7.3", RefusalCategory.UnknownReference,
        zh: "送货单或仓库答复属于另一份订单。须属于正在核对的订单。", en: "A note or an answer of the warehouse is of another order. Give those of the order that is checked.");

    /// <summary>The order and its notes do not differ in what is resolved.</summary>
    public static readonly Refusal NothingToResolve = new("check.nothing-to-resolve", "10.1", RefusalCategory.UnknownReference,
        zh: "订单与送货单在这一项上没有差异。须指明有差异的货品和单位。", en: "The order and its notes do not differ in what is resolved. Name an item and unit in which they do.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [DuplicateOrder, DuplicateNote, UnknownOrder, OtherOrder, NothingToResolve];
}
