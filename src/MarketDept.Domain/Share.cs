namespace MarketDept.Domain;

/// <summary>A share of a whole (比例): an exact decimal from 0 to 1 with at most ten decimals.</summary>
/// <remarks>
/// <para>Range: 0 to 1, both included, in steps of 0.0000000001. <c>default</c> is <see cref="Zero"/>. Whether nothing is a share
/// is for the user to say: a liability share, for one, must be above 0.</para>
/// <para>Equality and ordering are by value: 0.3 and 0.30 are the same share. Text is the same in every culture; see
/// <see cref="ToString(string?)"/> and <see cref="Parse(string)"/>.</para>
/// </remarks>
public readonly partial record struct Share
    : IComparable<Share>, IParsable<Share>, IFormattable
{
    /// <summary>How many of the smallest steps make a whole.</summary>
    internal const long UnitsOfWhole = 10_000_000_000;

    private const int MostDecimals = 10;

    private Share(long units) => Units = units;

    /// <summary>No share (无): 0, the same as <c>default</c>.</summary>
    public static Share Zero => default;

    /// <summary>The whole (全部): 1.</summary>
    public static Share Whole => new(UnitsOfWhole);

    /// <summary>The share as a decimal, 0 to 1, exactly, without zeros at the end.</summary>
    public decimal Value
    {
        get
        {
            var (units, decimals) = Shortest(Units, MostDecimals);
            return new decimal(unchecked((int)units), (int)(units >> 32), 0, isNegative: false, (byte)decimals);
        }
    }

    /// <summary>Whether it is nothing.</summary>
    public bool IsZero => Units == 0;

    /// <summary>Whether it is more than nothing.</summary>
    public bool IsPositive => Units > 0;

    /// <summary>The share in steps of 0.0000000001.</summary>
    internal long Units { get; }

    /// <summary>The share of this value, exactly.</summary>
    /// <param name="value">0 to 1 with at most ten decimals; zeros after them do no harm.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1.</exception>
    /// <exception cref="ArgumentException">The value has more than ten decimals.</exception>
    public static Share FromDecimal(decimal value)
    {
        if (value is < 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), FormattableString.Invariant($"{value} is out of range for a share. Give 0 to 1."));
        }

        var units = value * UnitsOfWhole;
        return decimal.IsInteger(units)
            ? new Share(decimal.ToInt64(units))
            : throw new ArgumentException(
                FormattableString.Invariant($"{value} has too many decimals for a share. Give at most {MostDecimals}."),
                nameof(value));
    }

    /// <inheritdoc/>
    public int CompareTo(Share other) => Units.CompareTo(other.Units);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(Share left, Share right) => left.Units < right.Units;

    /// <summary>Whether the left is less than the right, or the same.</summary>
    public static bool operator <=(Share left, Share right) => left.Units <= right.Units;

    /// <summary>Whether the left is more than the right.</summary>
    public static bool operator >(Share left, Share right) => left.Units > right.Units;

    /// <summary>Whether the left is more than the right, or the same.</summary>
    public static bool operator >=(Share left, Share right) => left.Units >= right.Units;

    // The value units × 10^-decimals with the fewest decimals that keep it exact.
    private static (long Units, int Decimals) Shortest(long units, int decimals)
    {
        for (; decimals > 0 && units % 10 == 0; decimals--)
            units /= 10;
        return (units, decimals);
    }
}
