using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

public readonly partial record struct Share
{
    private const int LongestText = 16; // 33.33333333% and 0.3333333333 are 12 characters

    /// <summary>Reads a share such as <c>0.3</c>, <c>0.30</c> or <c>1</c>, the same in every culture.</summary>
    /// <remarks>At most ten decimals, one digit before the point and at least one after it; no sign, no blanks, no percent.</remarks>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is no share.</exception>
    public static Share Parse(string s) => TryParse(Guard.Against.Null(s), out var result)
        ? result
        : throw new FormatException($"'{Guards.Excerpt(s)}' is no share. Give 0 to 1 with at most {MostDecimals} decimals, such as 0.3.");

    /// <summary>Reads a share where the text is one; see <see cref="Parse(string)"/> for the form.</summary>
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

    /// <summary>The share as text, the same in every culture.</summary>
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
