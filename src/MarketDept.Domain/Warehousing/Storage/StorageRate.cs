namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A storage rate (仓储费率), in yuan per square metre and day (元/平方米·天), from the contract.</summary>
/// <remarks>Range: 0 or above, below 100,000, with at most six decimals; a rate may be finer than a fen. Equality is by value.
/// <c>default</c> is 0: nothing is charged.</remarks>
[Clause("8.3.6")]
public readonly record struct StorageRate
{
    private const decimal Limit = 100_000m;

    private StorageRate(decimal yuan) => YuanPerSquareMetreAndDay = yuan;

    /// <summary>The rate in yuan per square metre and day (每平方米每天元数), 0 or above.</summary>
    public decimal YuanPerSquareMetreAndDay { get; }

    /// <summary>Creates a rate in yuan per square metre and day, with at most six decimals (仓储费率).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is below 0, 100,000 or more, or has more than six decimals.</exception>
    public static StorageRate OfYuan(decimal yuanPerSquareMetreAndDay) =>
        yuanPerSquareMetreAndDay is >= 0 and < Limit && decimal.Round(yuanPerSquareMetreAndDay, 6) == yuanPerSquareMetreAndDay
            ? new StorageRate(decimal.Round(yuanPerSquareMetreAndDay, 6))
            : throw new ArgumentOutOfRangeException(nameof(yuanPerSquareMetreAndDay),
                FormattableString.Invariant($"The storage rate is {yuanPerSquareMetreAndDay} yuan. Give 0 or more, below {Limit}, with at most six decimals."));

    /// <summary>The yuan without zeros at the end, such as <c>0.355</c>, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{YuanPerSquareMetreAndDay:0.######}");
}
