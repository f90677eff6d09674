namespace MarketDept.Domain.Warehousing;

/// <summary>Why a quantity or an order is refused (货物与订单的拒绝理由).</summary>
public static class WarehousingRefusals
{
    /// <summary>A quantity of goods is 0 or less.</summary>
    public static readonly Refusal QuantityNotPositive = new("warehousing.quantity-not-positive", "10.1", RefusalCategory.Limit,
        zh: "货物数量不大于零。数量须大于零。", en: "The quantity of goods is zero or less. State a larger one.");

    /// <summary>Quantities of two units are added; nothing says how many of one make another.</summary>
    public static readonly Refusal QuantityOtherUnit = new("warehousing.quantity-other-unit", "10.1", RefusalCategory.Conflict,
        zh: "两个数量的单位不同，单位之间不作换算。请用同一单位。", en: "The two quantities have different units, and none is converted. State both in one unit.");

    /// <summary>The order is of a customer who uses no storage.</summary>
    public static readonly Refusal NotAStorageCustomer = new("warehousing.not-a-storage-customer", "2.5", RefusalCategory.Conflict,
        zh: "这份订单的客户不使用仓储。须登记仓储客户的订单。", en: "The order is of a customer who uses no storage. Take in orders of storage customers only.");

    /// <summary>Whether the customer uses storage is not known.</summary>
    public static readonly Refusal StorageCustomerUnknown = new("warehousing.storage-customer-unknown", "2.5", RefusalCategory.Incomplete,
        zh: "不知道这个客户是否使用仓储。请先查明。", en: "Whether the customer uses storage is not known. Find out first.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [QuantityNotPositive, QuantityOtherUnit, NotAStorageCustomer, StorageCustomerUnknown];
}
