namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A quantity at a unit price (数量与单价), from which the amount of a charge is computed.</summary>
/// <remarks>The amount is rounded once, half away from zero to the fen. The limits keep the product exact until then. Equality is by value: 2 and
/// 2.0 are equal.</remarks>
/// <param name="Quantity">The number of units: above 0 and below 1,000,000,000, at most four decimals.</param>
/// <param name="Unit">The unit, not blank, such as <c>件</c> or <c>㎡·天</c>.</param>
/// <param name="UnitPrice">The price of one unit in yuan: 0 or above, below 1,000,000, at most four decimals.</param>
/// <exception cref="ArgumentException">The unit is null or blank, or a number has more than four decimals.</exception>
/// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
[Clause("9.2")]
public sealed record UnitPricing(decimal Quantity, string Unit, decimal UnitPrice)
{
    private const int MostDecimals = 4;
    private const decimal QuantityLimit = 1_000_000_000m;
    private const decimal PriceLimit = 1_000_000m;

    /// <summary>The number of units (数量), above 0, with at most four decimals.</summary>
    public decimal Quantity { get; } = Within(Quantity, Quantity is > 0 and < QuantityLimit, $"above 0 and below {QuantityLimit}", nameof(Quantity));

    /// <summary>The unit that is counted, such as <c>件</c> (单位).</summary>
    public string Unit { get; } = Guard.Against.NullOrWhiteSpace(Unit);
    /// <summary>The price of one unit in yuan (单价), not negative, with at most four decimals.</summary>
    public decimal UnitPrice { get; } = Within(UnitPrice, UnitPrice is >= 0 and < PriceLimit, $"0 and above, below {PriceLimit}", nameof(UnitPrice));

    /// <summary>The amount in yuan (金额): quantity times unit price, rounded once, half away from zero to the fen.</summary>
    public Money Amount => Money.FromYuan(Quantity * UnitPrice, MidpointRounding.AwayFromZero);

    /// <summary>Quantity, unit and price, such as <c>12.5 吨 × 80</c>, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Quantity:0.####} {Unit} × {UnitPrice:0.####}");

    private static decimal Within(decimal value, bool isWithin, FormattableString range, string name) =>
        !isWithin ? throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"It is {value}. Give {FormattableString.Invariant(range)}."))
        : decimal.Round(value, MostDecimals) == value ? value
        : throw new ArgumentException(FormattableString.Invariant($"{value} has too many decimals. Give {MostDecimals}."), name);
}
