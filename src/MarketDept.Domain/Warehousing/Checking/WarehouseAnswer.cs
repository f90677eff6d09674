namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>What the storage warehouse itself answered about an order (仓库答复): the optional third side.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("7.3")]
public sealed record WarehouseAnswer
{
    /// <summary>Takes the answer down.</summary>
    /// <param name="order">The order.</param>
    /// <param name="lines">What the warehouse says it has for it; may be empty.</param>
    /// <param name="answeredBy">Who at the warehouse answered, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    public WarehouseAnswer(Id<StorageOrder> order, ValueList<GoodsLine> lines, string answeredBy, Instant at)
    {
        Order = Guard.Against.Default(order);
        StorageOrder.RequireLines(lines);
        Lines = lines;
        AnsweredBy = Guard.Against.NullOrWhiteSpace(answeredBy);
        At = at;
    }

    /// <summary>The order (订单).</summary>
    public Id<StorageOrder> Order { get; }

    /// <summary>What the warehouse says it has for it (仓库明细).</summary>
    public ValueList<GoodsLine> Lines { get; }

    /// <summary>Who at the warehouse answered (答复人).</summary>
    public string AnsweredBy { get; }

    /// <summary>When (答复时间).</summary>
    public Instant At { get; }
}
