namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The kind of a change that a revision makes (变动种类).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum SheetChangeKind
{
    /// <summary>The revision has an order that the revised sheet had not (新增订单).</summary>
    OrderAdded = 1,
    /// <summary>The revision no longer has an order of the revised sheet (撤下订单).</summary>
    OrderRemoved,
    /// <summary>An order changed in its lines, notes, receiving unit or requirements (订单变更).</summary>
    OrderChanged,
    /// <summary>The day of dispatch or the warehouse changed (发送日期或仓库变更).</summary>
    HeadChanged,
}
