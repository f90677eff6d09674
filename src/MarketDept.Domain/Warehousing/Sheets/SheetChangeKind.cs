namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>What a revision changed (变动种类).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum SheetChangeKind
{
    /// <summary>An order came on the sheet (新增订单).</summary>
    OrderAdded = 1,
    /// <summary>An order left the sheet (撤下订单).</summary>
    OrderRemoved,
    /// <summary>An order on the sheet reads differently: lines, notes, receiving unit or requirements (订单变更).</summary>
    OrderChanged,
    /// <summary>The day of dispatch or the warehouse is another (发送日期或仓库变更).</summary>
    HeadChanged,
}
