namespace MarketDept.Domain.Warehousing;

/// <summary>A delivery note (送货单): the receiver's document for one order, with lines of its own.</summary>
/// <remarks>One order may have several notes. Equality is by value.</remarks>
/// <param name="Id">The note's number.</param>
/// <param name="Order">The order it belongs to.</param>
/// <param name="Lines">What it says is delivered; may be empty.</param>
[Clause("10.1")]
public sealed record DeliveryNote(Id<DeliveryNote> Id, Id<StorageOrder> Order, ValueList<GoodsLine> Lines) : DomainValue
{
    /// <summary>The note's number (送货单编号).</summary>
    public Id<DeliveryNote> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The order it belongs to (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>What it says is delivered (送货明细).</summary>
    public ValueList<GoodsLine> Lines { get; } = Guard.Against.NullItem(Lines);
}
