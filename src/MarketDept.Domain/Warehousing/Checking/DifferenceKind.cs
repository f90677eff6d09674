namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>How an order and its delivery notes differ in one item and unit (差异种类).</summary>
/// <remarks><c>default</c> is none. The names are stable.</remarks>
public enum DifferenceKind
{
    /// <summary>Both have it, the notes less than the order (少送).</summary>
    NotedLess = 1,
    /// <summary>Both have it, the notes more than the order (多送).</summary>
    NotedMore,
    /// <summary>The order has it, the notes do not (送货单缺货品).</summary>
    MissingOnNote,
    /// <summary>The notes have it, the order does not (订单缺货品).</summary>
    MissingOnOrder,
    /// <summary>Both have the item, and no unit in common, so that nothing can be compared (单位不一致).</summary>
    UnitMismatch,
}
