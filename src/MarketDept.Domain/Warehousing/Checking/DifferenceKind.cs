namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>How an order and its delivery notes differ in one item and unit (差异种类).</summary>
/// <remarks><c>default</c> is none. The names are stable.</remarks>
public enum DifferenceKind
{
    /// <summary>Both name the item; the notes have less than the order (少送).</summary>
    NotedLess = 1,
    /// <summary>Both name the item; the notes have more than the order (多送).</summary>
    NotedMore,
    /// <summary>The order names the item, the notes do not (送货单缺货品).</summary>
    MissingOnNote,
    /// <summary>The notes name the item, the order does not (订单缺货品).</summary>
    MissingOnOrder,
    /// <summary>Both name the item, in different units, so the quantities cannot be compared (单位不一致).</summary>
    UnitMismatch,
}
