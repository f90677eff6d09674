using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

public readonly partial record struct Money
{
    private const int LongestText = 32; // -¥92,233,720,368,547,758.08 is the longest

    /// <summary>The amount in yuan with two decimals, such as <c>1280.00</c> or <c>-0.05</c>.</summary>
    public override string ToString() => ToString(null);

    /// <summary>The amount as text, the same in every culture.</summary>
    /// <param name="format"><c>G</c>, an empty text or null: <c>1280.00</c>. <c>N</c>: <c>1,280.00</c>. <c>C</c>:
    /// <c>¥1,280.00</c>, <c>-¥1,280.00</c>.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        Span<char> text = stackalloc char[LongestText];
        return new string(text[..Write(text, format)]);
    }

    /// <summary>Writes the amount as text, the same in every culture, without allocating.</summary>
    /// <param name="destination">The span for the text.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the span is too short.</param>
    /// <param name="format">A format of <see cref="ToString(string?)"/>.</param>
    /// <returns>Whether the span was long enough.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        Span<char> text = stackalloc char[LongestText];
        var length = Write(text, format);
        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;
    }

    private int Write(Span<char> text, ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => WriteDigits(text, mark: false, grouped: false),
        "N" => WriteDigits(text, mark: false, grouped: true),
        "C" => WriteDigits(text, mark: true, grouped: true),
        _ => throw new FormatException($"'{Guards.Excerpt(format)}' is no format of money. Use G, N or C."),
    };

    private int WriteDigits(Span<char> text, bool mark, bool grouped)
    {
        var (yuan, fen) = Math.DivRem(Magnitude, FenPerYuan);
        var start = text.Length;
        text[--start] = (char)('0' + (fen % 10));
        text[--start] = (char)('0' + (fen / 10));
        text[--start] = '.';
        for (var digits = 1; ; digits++)
        {
            text[--start] = (char)('0' + (yuan % 10));
            yuan /= 10;
            if (yuan == 0)
                break;
            if (grouped && digits % 3 == 0)
                text[--start] = ',';
        }

        if (mark)
            text[--start] = '¥';
        if (IsNegative)
            text[--start] = '-';
        text[start..].CopyTo(text);
        return text.Length - start;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    /// <summary>Reads an amount in yuan, the same in every culture.</summary>
    /// <remarks>Allowed are the plain form, <c>1280</c>, <c>1280.5</c> or <c>-1280.50</c>, and the forms for people,
    /// <c>1,280.00</c>, <c>¥1,280.00</c> or <c>-¥1,280.00</c> (also with <c>￥</c>), whose groups of three must be right. At most
    /// two decimals; no blanks, no plus sign, no exponent, and digits on both sides of the point.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no amount, or an amount beyond <see cref="MinValue"/> or
    /// <see cref="MaxValue"/>.</exception>
    public static Money Parse(string s) => TryParse(Guard.Against.Null(s), out var result)
        ? result
        : throw new FormatException(
            $"'{Guards.Excerpt(s)}' is no amount. Give forms such as 1280, -1280.50, 1,280.00 and ¥1,280.00, within {AllowedRange}.");

    /// <summary>Tries to read an amount in yuan; see <see cref="Parse(string)"/> for the forms.</summary>
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

    /// <summary>The amount in capital numerals (大写金额), such as <c>人民币壹仟陆佰捌拾元叁角贰分</c>.</summary>
    /// <remarks>Each amount has one spelling in writing, and <see cref="ParseCapitals(string)"/> reads it back. Amounts of 10¹²
    /// yuan and above count the 亿 themselves in 万 and 亿: 10¹² yuan is 壹万亿元整 and 10¹⁶ yuan is 壹亿亿元整.</remarks>
    /// <exception cref="InvalidOperationException">The amount is negative, so capital numerals cannot spell it.</exception>
    public string ToCapitals()
    {
        if (IsNegative)
            throw new InvalidOperationException($"{this} has no capital numerals. Give amounts of 0 and above.");
        Span<char> text = stackalloc char[CapitalNumerals.LongestSpelling];
        return text[..CapitalNumerals.Write(Fen, text)].ToString();
    }

    /// <summary>Reads an amount in capital numerals (大写金额).</summary>
    /// <remarks>Accepted are all permitted spellings of an amount and nothing else. 人民币 in front may be absent; 圆 stands for 元
    /// and 正 for 整, 貳, 陸, 萬, 億, 圓 and 幣 for their plain forms; an amount that ends at jiao may close with 整. 零 may stand or be absent where the 万 or the yuan digit is 0 and
    /// the digit after it is not; likewise at the 亿 digit and those above it. Everywhere else it is required or wrong.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no permitted spelling of an amount up to <see cref="MaxValue"/>.</exception>
    public static Money ParseCapitals(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseCapitals(s.AsSpan());
    }

    /// <inheritdoc cref="ParseCapitals(string)"/>
    public static Money ParseCapitals(ReadOnlySpan<char> s) => TryParseCapitals(s, out var result)
        ? result
        : throw new FormatException($"'{Guards.Excerpt(s)}' is no amount in capital numerals. Give spellings such as 人民币壹仟零伍元整.");

    /// <summary>Tries to read an amount in capital numerals; see <see cref="ParseCapitals(string)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The amount, or <see cref="Zero"/> where the text is none.</param>
    public static bool TryParseCapitals(ReadOnlySpan<char> s, out Money result)
    {
        var read = CapitalNumerals.TryRead(s, out var fen);
        result = new Money(fen);
        return read;
    }
}
