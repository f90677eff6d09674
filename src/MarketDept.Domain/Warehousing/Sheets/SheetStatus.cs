namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>Where a <see cref="WarehouseOrderSheet"/> stands (订单整理表状态).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum SheetStatus
{
    /// <summary>It is being filled in (整理中).</summary>
    Draft = 1,
    /// <summary>It went to the warehouse and holds (已发送).</summary>
    Sent,
    /// <summary>It went to the warehouse, and a revision took its place (已被取代).</summary>
    Superseded,
    /// <summary>It was given up before it was sent (已作废).</summary>
    Discarded,
}
