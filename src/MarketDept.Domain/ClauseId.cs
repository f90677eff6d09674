using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MarketDept.Domain;

/// <summary>The number of a clause of the regulation (条款号): section, article, item, as in <c>8.3.3</c>.</summary>
/// <remarks>
/// <para>Range: each part is 1 to 99; article and item may be absent (<c>1</c>, <c>8.4</c>). Whether such a clause exists is asked of the catalogue.</para>
/// <para>Equality is by number; ordering is numeric part by part, so <c>8.9</c> comes before <c>8.10</c>, and a heading
/// before what it contains. <c>default</c> is no clause: it prints as an empty text and cannot be parsed.</para>
/// </remarks>
public readonly record struct ClauseId : IComparable<ClauseId>, IParsable<ClauseId>, ISpanFormattable
{
    private const int MaxPart = 99;
    private const int LongestText = 8;
    private readonly int _packed;

    /// <summary>Creates a clause number from section, article and item.</summary>
    /// <param name="section">The section (节), 1 to 99.</param>
    /// <param name="article">The article (条), 1 to 99, or 0 for none.</param>
    /// <param name="item">The item (项), 1 to 99, or 0 for none; only with an article.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range, or there is an item without an article.</exception>
    public ClauseId(int section, int article = 0, int item = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(section, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(section, MaxPart);
        ArgumentOutOfRangeException.ThrowIfNegative(article);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(article, MaxPart);
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(item, article == 0 ? 0 : MaxPart);
        _packed = (section << 16) | (article << 8) | item;
    }

    /// <summary>The section (节), 1 to 99; 0 for <c>default</c>.</summary>
    public int Section => _packed >> 16;

    /// <summary>The article (条), 1 to 99, or 0 where the number stops at the section.</summary>
    public int Article => (_packed >> 8) & 0xFF;

    /// <summary>The item (项), 1 to 99, or 0 where the number stops before it.</summary>
    public int Item => _packed & 0xFF;

    /// <summary>Reads a clause number such as <c>8.3.3</c>, the same in every culture.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no clause number.</exception>
    public static ClauseId Parse(string s) => TryParse(Guard.Against.Null(s), out var result)
        ? result
        : throw new FormatException($"'{Guards.Excerpt(s)}' is no clause number. Give one to three parts of 1 to {MaxPart}, such as 8.3.3.");

    /// <summary>Tries to read a clause number such as <c>8.3.3</c>; false where the text is no clause number.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ClauseId result)
    {
        result = default;
        if (s is null || s.Length > LongestText)
            return false;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var part in s.Split('.'))
        {
            if (count == 3 || part.Length is 0 or > 2 || part[0] == '0'
                || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
                return false;
            count++;
        }

        result = new ClauseId(parts[0], parts[1], parts[2]);
        return true;
    }

    static ClauseId IParsable<ClauseId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ClauseId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClauseId result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(ClauseId other) => _packed.CompareTo(other._packed);

    /// <summary>Whether the left clause number stands earlier in the regulation.</summary>
    public static bool operator <(ClauseId left, ClauseId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left clause number stands earlier in the regulation or is equal.</summary>
    public static bool operator <=(ClauseId left, ClauseId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left clause number stands later in the regulation.</summary>
    public static bool operator >(ClauseId left, ClauseId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left clause number stands later in the regulation or is equal.</summary>
    public static bool operator >=(ClauseId left, ClauseId right) => left.CompareTo(right) >= 0;

    /// <summary>The number as written in the regulation, such as <c>8.3.3</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[LongestText];
        return new string(text[..Write(text)]);
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> text = stackalloc char[LongestText];
        var length = Write(text);
        var fits = text[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    // By hand: an explanation names a dozen clauses, and formatting them through the framework was a good part of its cost.
    private int Write(Span<char> text)
    {
        var length = 0;
        ReadOnlySpan<int> parts = [Section, Article, Item];
        foreach (var part in parts)
        {
            if (part == 0)
                break;
            if (length > 0)
                text[length++] = '.';
            if (part >= 10)
                text[length++] = (char)('0' + (part / 10));
            text[length++] = (char)('0' + (part % 10));
        }

        return length;
    }
}
