namespace MarketDept.Domain.Warehousing;

/// <summary>A line of an order, a delivery note or a warehouse's answer (货品明细): so much of one item.</summary>
/// <remarks>Several lines of one item and unit add up. Equality is by value.</remarks>
[Clause("10.1")]
public sealed record GoodsLine
{
    /// <summary>Writes a line.</summary>
    /// <param name="sku">The item's code, not blank; compared exactly.</param>
    /// <param name="quantity">How much, above 0, and of which unit.</param>
    /// <exception cref="ArgumentException">The item is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.QuantityNotPositive"/>.</exception>
    public GoodsLine(string sku, Quantity quantity)
    {
        Sku = Guard.Against.NullOrWhiteSpace(sku);
        Quantity = !quantity.IsZero
            ? quantity
            : throw WarehousingRefusals.QuantityNotPositive.Because($"货品 {sku}：0。", $"Item '{sku}': 0.");
    }

    /// <summary>The item's code (货品), as written.</summary>
    public string Sku { get; }

    /// <summary>How much, and of which unit (数量与单位).</summary>
    public Quantity Quantity { get; }
}
