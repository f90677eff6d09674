namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A storage area (仓储面积) in square metres (平方米).</summary>
/// <remarks>Range: above 0, below 10,000,000, with at most four decimals. Equality and ordering are by value; zeros at the end do not count.
/// <c>default</c> is 0 and no area; no method accepts it as one.</remarks>
[Clause("8.3.6")]
public readonly record struct Area : IComparable<Area>
{
    private const decimal Limit = 10_000_000m;

    private Area(decimal squareMetres) => SquareMetres = squareMetres;

    /// <summary>The area as a number of square metres (平方米数), above 0; 0 for <c>default</c>.</summary>
    public decimal SquareMetres { get; }

    /// <summary>Creates an area in square metres (平方米), with at most four decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is 10,000,000 or more, or has more than four decimals.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.AreaNotPositive"/>.</exception>
    public static Area OfSquareMetres(decimal squareMetres)
    {
        if (squareMetres <= 0)
            throw WarehousingRefusals.AreaNotPositive.Because($"{squareMetres} 平方米。", $"It is {squareMetres} square metres.");
        return squareMetres < Limit && decimal.Round(squareMetres, 4) == squareMetres
            ? new Area(decimal.Round(squareMetres, 4))
            : throw new ArgumentOutOfRangeException(nameof(squareMetres),
                FormattableString.Invariant($"The storage area is {squareMetres} square metres. Give less than {Limit} with at most four decimals."));
    }

    /// <inheritdoc/>
    public int CompareTo(Area other) => SquareMetres.CompareTo(other.SquareMetres);

    /// <summary>Whether the left area is smaller than the right one.</summary>
    public static bool operator <(Area left, Area right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left area is at most as large as the right one.</summary>
    public static bool operator <=(Area left, Area right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left area is larger than the right one.</summary>
    public static bool operator >(Area left, Area right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left area is at least as large as the right one.</summary>
    public static bool operator >=(Area left, Area right) => left.CompareTo(right) >= 0;

    /// <summary>The square metres without zeros at the end, such as <c>120.5 m²</c>, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{SquareMetres:0.####} m²");
}
