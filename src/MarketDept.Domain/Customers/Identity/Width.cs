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

    /// <summary>A character in the words of a refusal: itself where it prints, and its number in any case.</summary>
    internal static string Describe(char c) => char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)
        ? FormattableString.Invariant($"'{c}' (U+{(int)c:X4})")
        : FormattableString.Invariant($"U+{(int)c:X4}");
}
