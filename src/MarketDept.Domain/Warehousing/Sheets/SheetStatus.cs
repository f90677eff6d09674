namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>How far a <see cref="WarehouseOrderSheet"/> has come (订单整理表状态).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum SheetStatus
{
    /// <summary>The sheet is being filled in (整理中).</summary>
    Draft = 1,
    /// <summary>The sheet went to the warehouse and is in force (已发送).</summary>
    Sent,
    /// <summary>The sheet went to the warehouse, and a revision replaced it (已被取代).</summary>
    Superseded,
    /// <summary>The sheet was discarded before it was sent (已作废).</summary>
    Discarded,
}
