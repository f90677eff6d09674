namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A quantity at a unit price (数量与单价).</summary>
/// <remarks>
/// The amount is rounded here, once, half away from zero to the fen. The limits keep the product exact until then. Equality is by
/// value: 2 and 2.0 are the same quantity.
/// </remarks>
[Clause("9.2")]
public sealed record UnitPricing
{
    private const int MostDecimals = 4;
    private const decimal QuantityLimit = 1_000_000_000m;
    private const decimal PriceLimit = 1_000_000m;

    /// <summary>States quantity and price.</summary>
    /// <param name="quantity">Above 0 and below 1,000,000,000, at most four decimals.</param>
    /// <param name="unit">What is counted, not blank, such as <c>件</c> or <c>㎡·天</c>.</param>
    /// <param name="unitPrice">Yuan for one unit: 0 and above, below 1,000,000, at most four decimals.</param>
    /// <exception cref="ArgumentException">The unit is null or blank, or a number has more than four decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public UnitPricing(decimal quantity, string unit, decimal unitPrice)
    {
        if (quantity is <= 0 or >= QuantityLimit)
        {
            throw new ArgumentOutOfRangeException(
                nameof(quantity), FormattableString.Invariant($"The quantity is {quantity}; allowed is above 0 and below {QuantityLimit}."));
        }

        if (unitPrice is < 0 or >= PriceLimit)
        {
            throw new ArgumentOutOfRangeException(
                nameof(unitPrice), FormattableString.Invariant($"The unit price is {unitPrice} yuan; allowed is 0 and above, below {PriceLimit}."));
        }

        Quantity = HasFewDecimals(quantity) ? quantity : throw TooManyDecimals(quantity, nameof(quantity));
        Unit = Guard.Against.NullOrWhiteSpace(unit);
        UnitPrice = HasFewDecimals(unitPrice) ? unitPrice : throw TooManyDecimals(unitPrice, nameof(unitPrice));
    }

    /// <summary>How many units (数量).</summary>
    public decimal Quantity { get; }

    /// <summary>What is counted (单位).</summary>
    public string Unit { get; }

    /// <summary>Yuan for one unit (单价); it may have parts of a fen.</summary>
    public decimal UnitPrice { get; }

    /// <summary>Quantity × unit price (金额), rounded once half away from zero to the fen.</summary>
    public Money Amount => Money.FromYuan(Quantity * UnitPrice, MidpointRounding.AwayFromZero);

    /// <summary>Such as <c>12.5 吨 × 80</c>, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Quantity:0.####} {Unit} × {UnitPrice:0.####}");

    private static bool HasFewDecimals(decimal value) => decimal.Round(value, MostDecimals) == value;

    private static ArgumentException TooManyDecimals(decimal value, string name) =>
        new(FormattableString.Invariant($"{value} has too many decimals; allowed are {MostDecimals}."), name);
}
