namespace MarketDept.Domain.Warehousing;

/// <summary>A delivery note (送货单): the receiver's document for one order, with lines of its own.</summary>
/// <remarks>One order may have several notes. Equality is by value.</remarks>
[Clause("10.1")]
public sealed record DeliveryNote
{
    /// <summary>Takes a note down.</summary>
    /// <param name="id">The note's number.</param>
    /// <param name="order">The order it belongs to.</param>
    /// <param name="lines">What it says is delivered; may be empty.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    public DeliveryNote(Id<DeliveryNote> id, Id<StorageOrder> order, ValueList<GoodsLine> lines)
    {
        Id = Guard.Against.Default(id);
        Order = Guard.Against.Default(order);
        StorageOrder.RequireLines(lines);
        Lines = lines;
    }

    /// <summary>The note's number (送货单编号).</summary>
    public Id<DeliveryNote> Id { get; }

    /// <summary>The order it belongs to (订单).</summary>
    public Id<StorageOrder> Order { get; }

    /// <summary>What it says is delivered (送货明细).</summary>
    public ValueList<GoodsLine> Lines { get; }
}
