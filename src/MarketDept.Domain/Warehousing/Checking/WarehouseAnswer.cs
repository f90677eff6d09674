namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>What the storage warehouse itself answered about an order (仓库答复): the optional third side.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Order">The order.</param>
/// <param name="Lines">What the warehouse says it has for it; may be empty.</param>
/// <param name="AnsweredBy">Who at the warehouse answered, not blank.</param>
/// <param name="At">When (答复时间).</param>
[Clause("7.3")]
public sealed record WarehouseAnswer(Id<StorageOrder> Order, ValueList<GoodsLine> Lines, string AnsweredBy, Instant At) : DomainValue
{
    /// <summary>The order (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>What the warehouse says it has for it (仓库明细).</summary>
    public ValueList<GoodsLine> Lines { get; } = Guard.Against.NullItem(Lines);
    /// <summary>Who at the warehouse answered (答复人).</summary>
    public string AnsweredBy { get; } = Guard.Against.NullOrWhiteSpace(AnsweredBy);
}
