namespace MarketDept.Domain;

/// <summary>The spelling of an amount in capital numerals (大写金额).</summary>
/// <remarks>One spelling is used for writing and reading. It lists the characters in order and names the allowed variants. Reading first parses the
/// text leniently, and then compares it with the spelling of the parsed value, so nothing else is accepted.</remarks>
internal static class CapitalNumerals
{
    private const string Prefix = "人民币";
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const string PlaceUnits = "\0拾佰仟";
    private const int HighestPosition = 16; // 9,223,372,036,854,775,807 fen are 17 digits of yuan
    private const ulong TenToHighestPosition = 10_000_000_000_000_000;
    internal const int LongestSpelling = 64; // 人民币, 17 digits with their units and 零, 元, two digits with 角 and 分: 45 at most

    /// <summary>Writes a non-negative amount and returns the number of characters written.</summary>
    public static int Write(long fen, Span<char> text)
    {
        Span<Glyph> spelling = stackalloc Glyph[LongestSpelling];
        var length = 0;
        foreach (var glyph in Spell((ulong)fen, spelling))
        {
            if (glyph.Written)
                text[length++] = glyph.Character;
        }

        return length;
    }

    /// <summary>Tries to read an amount; false where the text is no permitted spelling of one.</summary>
    public static bool TryRead(scoped ReadOnlySpan<char> text, out long fen)
    {
        fen = 0;
        if (text.Length > LongestSpelling)
            return false;
        Span<char> plain = stackalloc char[LongestSpelling];
        for (var i = 0; i < text.Length; i++)
            plain[i] = Plain(text[i]);
        text = plain[..text.Length];
        if (text.StartsWith(Prefix, StringComparison.Ordinal))
            text = text[Prefix.Length..];
        if (!TryTakeAtFaceValue(text, out var value))
            return false;

        Span<Glyph> spelling = stackalloc Glyph[LongestSpelling];
        foreach (var glyph in Spell((ulong)value, spelling)[Prefix.Length..])
        {
            if (!text.IsEmpty && glyph.Character == text[0])
                text = text[1..];
            else if (!glyph.MayBeAbsent)
                return false;
        }

        fen = text.IsEmpty ? value : 0;
        return text.IsEmpty;
    }

    /// <summary>The plain character for a variant: 圆 and 正, and the traditional forms.</summary>
    private static char Plain(char c) => c switch
    {
        '貳' => '贰', '陸' => '陆', '萬' => '万', '億' => '亿', '圓' or '圆' => '元', '正' => '整', '幣' => '币', _ => c,
    };

    private static ReadOnlySpan<Glyph> Spell(ulong fen, Span<Glyph> spelling)
    {
        var (yuan, rest) = Math.DivRem(fen, 100);
        var (jiao, cent) = Math.DivRem(rest, 10);
        var length = 0;
        foreach (var c in Prefix)
            spelling[length++] = new Glyph(c);

        if (yuan > 0)
            length += SpellYuan(yuan, spelling[length..]);
        else if (rest == 0)
            spelling[length++] = new Glyph('零');
        if (yuan > 0 || rest == 0)
            spelling[length++] = new Glyph('元');

        if (jiao > 0)
        {
            if (yuan > 0 && yuan % 10 == 0)
                spelling[length++] = new Glyph('零', MayBeAbsent: true, Written: false);
            spelling[length++] = new Glyph(Digits[(int)jiao]);
            spelling[length++] = new Glyph('角');
        }
        else if (yuan > 0 && cent > 0)
        {
            spelling[length++] = new Glyph('零');
        }

        if (cent > 0)
        {
            spelling[length++] = new Glyph(Digits[(int)cent]);
            spelling[length++] = new Glyph('分');
        }
        else
        {
            spelling[length++] = new Glyph('整', MayBeAbsent: jiao > 0, Written: jiao == 0);
        }

        return spelling[..length];
    }

    private static int SpellYuan(ulong yuan, Span<Glyph> spelling)
    {
        var length = 0;
        var zeros = 0;
        var scale = TenToHighestPosition;
        for (var position = HighestPosition; position >= 0; position--, scale /= 10)
        {
            var digit = (int)(yuan / scale % 10);
            var place = position % 4;
            if (digit == 0)
            {
                zeros++;
            }
            else
            {
                if (zeros > 0 && length > 0)
                    spelling[length++] = ZeroBefore(position, zeros);
                spelling[length++] = new Glyph(Digits[digit]);
                if (place > 0)
                    spelling[length++] = new Glyph(PlaceUnits[place]);
                zeros = 0;
            }

            if (length == 0)
                continue;
            // 万 counts the four digits before it and falls away with them; 亿 counts everything before it, so it always stands.
            if (position is 4 or 12 && zeros < 4)
                spelling[length++] = new Glyph('万');
            else if (position is 8 or 16)
                spelling[length++] = new Glyph('亿');
        }

        return length;
    }

    // The rules let 零 fall away where the 万 digit is 0 and the thousands are not. They name no higher digit; there it is written,
    // which is right on any reading, and may be absent when read, as is usual (壹拾亿伍仟万). It is also written over a whole empty
    // group (壹亿零伍仟), where leaving it out is allowed but strange.
    private static Glyph ZeroBefore(int position, int zeros) => position % 4 == 3
        ? new Glyph('零', MayBeAbsent: true, Written: position != 3 || zeros >= 4)
        : new Glyph('零');

    private static bool TryTakeAtFaceValue(ReadOnlySpan<char> text, out long fen)
    {
        UInt128 yuan = 0;
        ulong group = 0, section = 0, digit = 0, jiao = 0, cent = 0;
        fen = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case '拾' or '佰' or '仟':
                    section += digit * c switch { '拾' => 10UL, '佰' => 100UL, _ => 1000UL };
                    break;
                case '万':
                    group += (section + digit) * 10_000;
                    section = 0;
                    break;
                case '亿' or '元':
                    yuan = (yuan + group + section + digit) * (c == '亿' ? 100_000_000U : 1U);
                    (group, section) = (0, 0);
                    break;
                case '角':
                    jiao = digit;
                    break;
                case '分':
                    cent = digit;
                    break;
                case '整':
                    break;
                default:
                    var index = Digits.IndexOf(c, StringComparison.Ordinal);
                    if (index < 0)
                        return false;
                    digit = (ulong)index;
                    continue;
            }

            // Also keeps the next multiplication far from 128 bits.
            if (yuan > long.MaxValue)
                return false;
            digit = 0;
        }

        var total = (yuan * 100) + (jiao * 10) + cent;
        fen = total <= long.MaxValue ? (long)total : 0;
        return total <= long.MaxValue;
    }

    private readonly record struct Glyph(char Character, bool MayBeAbsent = false, bool Written = true);
}
