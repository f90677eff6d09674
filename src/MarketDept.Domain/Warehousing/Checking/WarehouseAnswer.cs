namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The storage warehouse's own answer on what it has for an order (仓库答复): an optional third side of the check.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Order">The order that the warehouse answers about.</param>
/// <param name="Lines">The goods that the warehouse states for the order; may be empty.</param>
/// <param name="AnsweredBy">The person at the warehouse who answered, not blank.</param>
/// <param name="At">The moment of the answer (答复时间).</param>
[Clause("7.3")]
public sealed record WarehouseAnswer(Id<StorageOrder> Order, ValueList<GoodsLine> Lines, string AnsweredBy, Instant At) : DomainValue
{
    /// <summary>The order that the warehouse answers about (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>The goods that the warehouse states for the order (仓库明细).</summary>
    public ValueList<GoodsLine> Lines { get; } = Guard.Against.NullItem(Lines);
    /// <summary>The person at the warehouse who answered (答复人).</summary>
    public string AnsweredBy { get; } = Guard.Against.NullOrWhiteSpace(AnsweredBy);
}
