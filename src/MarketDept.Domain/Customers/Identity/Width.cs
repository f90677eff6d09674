namespace MarketDept.Domain.Customers.Identity;

/// <summary>Full-width forms as an input method writes them, and their plain counterparts (全角转半角).</summary>
/// <remarks>Done here and not by <see cref="string.Normalize()"/>: in a process with <c>InvariantGlobalization</c> that changes
/// nothing, so that one customer would have two keys, depending on how his host was built.</remarks>
internal static class Width
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const char IdeographicSpace = '\u3000';

    /// <summary>The ASCII character of a full-width form, a blank for the ideographic space, anything else as it is.</summary>
    internal static char Narrow(char c) => c switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(c - FirstFullWidth + '!'),
        IdeographicSpace => ' ',
        _ => c,
    };

    /// <summary>Whether the text is of ASCII characters, common ideographs and their punctuation, at any width: NFKC then only makes it narrow.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Narrow(c) is not (<= '\u007F' or (>= '\u3001' and <= '\u3017') or (>= '\u4E00' and <= '\u9FFF')))
                return false;
        }

        return true;
    }

    /// <summary>The text with every character narrow; the same text where all are.</summary>
    internal static string Narrow(string text)
    {
        foreach (var c in text)
        {
            if (Narrow(c) != c)
                return string.Create(text.Length, text, static (key, from) => Narrow(from, key));
        }

        return text;
    }

    private static void Narrow(ReadOnlySpan<char> from, Span<char> key)
    {
        for (var i = 0; i < key.Length; i++)
            key[i] = Narrow(from[i]);
    }

    /// <summary>A character in the words of a refusal: itself where it prints, and its number in any case.</summary>
    internal static string Describe(char c) => char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)
        ? FormattableString.Invariant($"'{c}' (U+{(int)c:X4})")
        : FormattableString.Invariant($"U+{(int)c:X4}");
}
