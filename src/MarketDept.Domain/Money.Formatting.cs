namespace MarketDept.Domain;

public readonly partial record struct Money
{
    private const int LongestText = 32; // -¥92,233,720,368,547,758.08 is the longest

    /// <summary>The amount in yuan with two decimals and nothing else, such as <c>1280.00</c> or <c>-0.05</c>.</summary>
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
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">How many characters were written; 0 if there is too little room.</param>
    /// <param name="format">As of <see cref="ToString(string?)"/>.</param>
    /// <returns>Whether there was room.</returns>
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
}
