using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

/// <summary>A share of a whole (比例): an exact decimal from 0 to 1 with at most ten decimals.</summary>
/// <remarks>
/// <para>Range: 0 to 1, both included, in steps of 0.0000000001. <c>default</c> is <see cref="Zero"/>. Where a share must be above 0, as a
/// liability share must, the user of the type checks it.</para>
/// <para>Equality and ordering are by value: 0.3 and 0.30 are the same share. Text is the same in every culture; see
/// <see cref="ToString(string?)"/> and <see cref="Parse(string)"/>.</para>
/// </remarks>
public readonly record struct Share
    : IComparable<Share>, IParsable<Share>, IFormattable
{
    /// <summary>The number of the smallest steps in a whole.</summary>
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

    /// <summary>Whether the share is 0, as <c>default</c> is.</summary>
    public bool IsZero => Units == 0;

    /// <summary>Whether the share is above 0.</summary>
    public bool IsPositive => Units > 0;

    /// <summary>The share in steps of 0.0000000001.</summary>
    internal long Units { get; }

    /// <summary>Creates a share from a decimal of 0 to 1, exactly (比例).</summary>
    /// <param name="value">A decimal from 0 to 1 with at most ten decimals; further zeros are ignored.</param>
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

    /// <summary>Whether the left share is less than the right one.</summary>
    public static bool operator <(Share left, Share right) => left.Units < right.Units;

    /// <summary>Whether the left share is at most the right one.</summary>
    public static bool operator <=(Share left, Share right) => left.Units <= right.Units;

    /// <summary>Whether the left share is greater than the right one.</summary>
    public static bool operator >(Share left, Share right) => left.Units > right.Units;

    /// <summary>Whether the left share is at least the right one.</summary>
    public static bool operator >=(Share left, Share right) => left.Units >= right.Units;

    // The value units × 10^-decimals with the fewest decimals that keep it exact.
    private static (long Units, int Decimals) Shortest(long units, int decimals)
    {
        for (; decimals > 0 && units % 10 == 0; decimals--)
            units /= 10;
        return (units, decimals);
    }

    private const int LongestText = 16; // 33.33333333% and 0.3333333333 are 12 characters

    /// <summary>Reads a share such as <c>0.3</c>, <c>0.30</c> or <c>1</c>, the same in every culture.</summary>
    /// <remarks>At most ten decimals, one digit before the point and at least one after it; no sign, no blanks, no percent.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no share.</exception>
    public static Share Parse(string s) => TryParse(Guard.Against.Null(s), out var result)
        ? result
        : throw new FormatException($"'{Guards.Excerpt(s)}' is no share. Give 0 to 1 with at most {MostDecimals} decimals, such as 0.3.");

    /// <summary>Tries to read a share; see <see cref="Parse(string)"/> for the form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The share, or <see cref="Zero"/> where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Share result)
    {
        result = default;
        if (s is null)
            return false;
        if (s is not (['0' or '1'] or ['0' or '1', '.', _, ..]) || s.Length > MostDecimals + 2)
            return false;

        long units = s[0] - '0';
        for (var place = 0; place < MostDecimals; place++)
        {
            var c = place + 2 < s.Length ? s[place + 2] : '0';
            if (!char.IsAsciiDigit(c))
                return false;
            units = (units * 10) + (c - '0');
        }

        if (units > UnitsOfWhole)
            return false;
        result = new Share(units);
        return true;
    }

    /// <summary>The share with as few decimals as keep it exact, such as <c>0.3</c>.</summary>
    public override string ToString() => ToString(null);

    /// <summary>The share as text, the same in every culture: by default <c>0.3</c>, with the format <c>P</c> as percent, <c>30%</c>.</summary>
    /// <param name="format"><c>G</c>, an empty text or null: <c>0.3</c>. <c>P</c>: percent (百分比), <c>30%</c>. Both are exact,
    /// without zeros at the end.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        Span<char> text = stackalloc char[LongestText];
        return new string(text[..Write(text, format)]);
    }

    private int Write(Span<char> text, ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => WriteDigits(text, Shortest(Units, MostDecimals), "", UnitsOfWhole),
        "P" => WriteDigits(text, Shortest(Units, MostDecimals - 2), "%", UnitsOfWhole / 100),
        _ => throw new FormatException($"'{Guards.Excerpt(format)}' is no format of a share. Use G or P."),
    };

    private int WriteDigits(Span<char> text, (long Units, int Decimals) shortest, ReadOnlySpan<char> mark, long one)
    {
        var start = text.Length - mark.Length;
        mark.CopyTo(text[start..]);
        var rest = shortest.Units;
        for (var i = 0; i < shortest.Decimals; i++, rest /= 10)
            text[--start] = (char)('0' + (rest % 10));
        if (shortest.Decimals > 0)
            text[--start] = '.';
        var whole = Units / one;
        do
        {
            text[--start] = (char)('0' + (whole % 10));
            whole /= 10;
        }
        while (whole > 0);

        text[start..].CopyTo(text);
        return text.Length - start;
    }

    static Share IParsable<Share>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Share>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
