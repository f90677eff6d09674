namespace MarketDept.Domain.Warehousing;

/// <summary>A delivery note (送货单): the receiving unit's document for one order, with its own lines.</summary>
/// <remarks>One order may have several notes. Equality is by value.</remarks>
/// <param name="Id">The number of the delivery note, given by the host.</param>
/// <param name="Order">The order that the note belongs to.</param>
/// <param name="Lines">The goods delivered according to the note; may be empty.</param>
[Clause("10.1")]
public sealed record DeliveryNote(Id<DeliveryNote> Id, Id<StorageOrder> Order, ValueList<GoodsLine> Lines) : DomainValue
{
    /// <summary>The number of the delivery note (送货单编号).</summary>
    public Id<DeliveryNote> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The order that the note belongs to (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>The goods delivered according to the note (送货明细).</summary>
    public ValueList<GoodsLine> Lines { get; } = Guard.Against.NullItem(Lines);
}
