namespace MarketDept.Domain;

public readonly partial record struct Money
{
    /// <summary>The amount in capital numerals (大写金额), such as <c>人民币壹仟陆佰捌拾元叁角贰分</c>.</summary>
    /// <remarks>Each amount has one spelling in writing, and <see cref="ParseCapitals(string)"/> reads it back. Amounts of 10¹²
    /// yuan and above count the 亿 themselves in 万 and 亿: 10¹² yuan is 壹万亿元整 and 10¹⁶ yuan is 壹亿亿元整.</remarks>
    /// <exception cref="InvalidOperationException">The amount is negative; it has no capitals.</exception>
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
    /// <exception cref="ArgumentNullException">There is no text.</exception>
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

    /// <summary>Reads an amount in capital numerals where the text is one; see <see cref="ParseCapitals(string)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The amount, or <see cref="Zero"/> where the text is none.</param>
    public static bool TryParseCapitals(ReadOnlySpan<char> s, out Money result)
    {
        var read = CapitalNumerals.TryRead(s, out var fen);
        result = new Money(fen);
        return read;
    }
}
