using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

public readonly partial record struct Money
{
    /// <summary>Reads an amount in yuan, the same in every culture.</summary>
    /// <remarks>Allowed are the plain form, <c>1280</c>, <c>1280.5</c> or <c>-1280.50</c>, and the forms for people,
    /// <c>1,280.00</c>, <c>¥1,280.00</c> or <c>-¥1,280.00</c> (also with <c>￥</c>), whose groups of three must be right. At most
    /// two decimals; no blanks, no plus sign, no exponent, and digits on both sides of the point.</remarks>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is no amount, or one beyond <see cref="MinValue"/> or
    /// <see cref="MaxValue"/>.</exception>
    public static Money Parse(string s) => TryParse(Guard.Against.Null(s), out var result)
        ? result
        : throw new FormatException(
            $"'{Guards.Excerpt(s)}' is no amount. Give forms such as 1280, -1280.50, 1,280.00 and ¥1,280.00, within {AllowedRange}.");

    /// <summary>Reads an amount in yuan where the text is one; see <see cref="Parse(string)"/> for the forms.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The amount, or <see cref="Zero"/> where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result)
    {
        result = default;
        if (s is null)
            return false;
        var text = s.AsSpan();
        var negative = text is ['-', ..];
        if (negative)
            text = text[1..];
        var marked = text is ['¥' or '￥', ..];
        if (marked)
            text = text[1..];

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? "0" : text[(point + 1)..];
        if (decimals.Length is 0 or > 2 || whole.IsEmpty)
            return false;

        ulong magnitude = 0;
        var grouped = marked || whole.Contains(',');
        if (!(grouped ? TryAppendGroups(whole, ref magnitude) : TryAppendDigits(whole, ref magnitude))
            || !TryAppendDigits(decimals, ref magnitude)
            || (decimals.Length == 1 && !TryAppendDigits("0", ref magnitude))
            || magnitude > (negative ? 1UL << 63 : long.MaxValue))
            return false;

        result = new Money(unchecked(negative ? 0L - (long)magnitude : (long)magnitude));
        return true;
    }

    private static bool TryAppendGroups(ReadOnlySpan<char> s, ref ulong magnitude)
    {
        // One leading 0 is the amount's only digit; any other would never be printed.
        if (s is ['0', _, ..])
            return false;
        for (var first = true; ; first = false)
        {
            var comma = s.IndexOf(',');
            var group = comma < 0 ? s : s[..comma];
            if ((first ? group.Length is 0 or > 3 : group.Length != 3) || !TryAppendDigits(group, ref magnitude))
                return false;
            if (comma < 0)
                return true;
            s = s[(comma + 1)..];
        }
    }

    private static bool TryAppendDigits(ReadOnlySpan<char> s, ref ulong magnitude)
    {
        foreach (var c in s)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            var digit = (ulong)(c - '0');
            if (magnitude > (ulong.MaxValue - digit) / 10)
                return false;
            magnitude = (magnitude * 10) + digit;
        }

        return true;
    }

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);
}
