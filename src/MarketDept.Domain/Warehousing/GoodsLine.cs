namespace MarketDept.Domain.Warehousing;

/// <summary>One line of an order, a delivery note or a warehouse's answer (货品明细): an item and its quantity.</summary>
/// <remarks>Several lines of one item and unit add up. Equality is by value.</remarks>
/// <param name="Sku">The item's code, not blank; compared by <see cref="Checking.CheckTerms"/>.</param>
/// <param name="Quantity">The quantity with its unit, above 0.</param>
/// <exception cref="ArgumentException">The item is null or blank.</exception>
/// <exception cref="DomainException"><see cref="WarehousingRefusals.QuantityNotPositive"/>.</exception>
[Clause("10.1")]
public sealed record GoodsLine(string Sku, Quantity Quantity) : DomainValue
{
    /// <summary>The code of the item (货品), as written.</summary>
    public string Sku { get; } = Guard.Against.NullOrWhiteSpace(Sku);
    /// <summary>The quantity with its unit, above 0 (数量与单位).</summary>
    public Quantity Quantity { get; } = !Quantity.IsZero ? Quantity
        : throw WarehousingRefusals.QuantityNotPositive.Because($"货品 {Sku}：0。", $"Item '{Sku}': 0.");
}
