namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>One change from a superseded sheet to its revision (变动).</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Order">The changed order; null exactly where the head of the sheet changed.</param>
[Clause("10.2")]
public sealed record SheetChange(SheetChangeKind Kind, Id<StorageOrder>? Order) : DomainValue
{
    internal string Say(bool zh) => Kind switch
    {
        SheetChangeKind.OrderAdded => zh ? $"新增订单 {Order}。" : $"Order {Order} was added.",
        SheetChangeKind.OrderRemoved => zh ? $"撤下订单 {Order}。" : $"Order {Order} was taken off.",
        SheetChangeKind.OrderChanged => zh ? $"订单 {Order} 有变更。" : $"Order {Order} was changed.",
        _ => zh ? "发送日期或仓库有变更。" : "The day of dispatch or the warehouse was changed.",
    };
}
