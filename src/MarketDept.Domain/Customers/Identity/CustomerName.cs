using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>The name of a customer (客户名称): as it is written, and the key under which it is compared.</summary>
/// <remarks>
/// <para>Range: 1 to 200 characters on one line with at least one letter or digit (a Chinese character is a letter). Unit: none.
/// The text is kept as it was given, without the blanks around it and without invisible characters in it.</para>
/// <para>The key is the NFKC form with radicals as the everyday characters, blanks left out, all brackets round and letters as
/// capitals; it is the same in every culture. The branch part, such as 深圳分公司, is kept: a branch is no misspelling of its
/// company. A process with <c>InvariantGlobalization</c> folds full-width forms and radicals only.</para>
/// <para>Equality is ordinal, of the text as written; whether two names are taken for the same is asked of the keys
/// (<see cref="AgreesWith"/>). <c>default</c> is no name (<see cref="IsNone"/>): it prints as an empty text, agrees with nothing,
/// and nothing accepts it.</para>
/// </remarks>
public readonly record struct CustomerName : IParsable<CustomerName>
{
    /// <summary>The largest number of characters of a name (最长): 200.</summary>
    public const int MaxLength = 200;

    private readonly string? _text;
    private readonly string? _key;

    private CustomerName(string text, string key) => (_text, _key) = (text, key);

    /// <summary>The name as written (显示名称); empty for <c>default</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>The normalised name, by which names are compared (比对用名称); to be stored and indexed; empty for <c>default</c>.</summary>
    public string Key => _key ?? "";

    /// <summary>Whether the value is <c>default</c>, no name at all.</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads a customer's name; blanks around it are dropped (读取名称).</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no name; the message says what is wrong and what is allowed.</exception>
    public static CustomerName Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, out var name) is { } problem ? throw new FormatException(problem) : name;
    }

    /// <summary>Tries to read a customer's name; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The name, or <c>default</c> where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CustomerName result)
    {
        result = default;
        return s is not null && Read(s, out result) is null;
    }

    /// <summary>Whether both names have the same key (名称一致). A <c>default</c> name agrees with nothing, not even with another.</summary>
    public bool AgreesWith(CustomerName other) => !IsNone && string.Equals(_key, other._key, StringComparison.Ordinal);

    /// <summary>Whether the names agree once a legal form that only one of them has is left out (仅组织形式有无之差): 顺达货运有限公司 and 顺达货运.</summary>
    public bool AgreesButForForm(CustomerName other)
    {
        string mine = NameKey.WithoutForm(Key), others = NameKey.WithoutForm(other.Key);
        return mine == others && (mine.Length == Key.Length) != (others.Length == other.Key.Length);
    }

    /// <summary>The name as written.</summary>
    public override string ToString() => Text;

    static CustomerName IParsable<CustomerName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CustomerName>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CustomerName result) =>
        TryParse(s, out result);

    private static string? Read(string s, out CustomerName name)
    {
        name = default;
        var text = s.Trim();
        if (text.Length > MaxLength)
            return FormattableString.Invariant($"The name of a customer has {text.Length} characters. Give at most {MaxLength}.");
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // A half of a surrogate pair is read as U+FFFD, which nobody writes into a name either.
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune) || rune.Value is '\u2028' or '\u2029')
                return FormattableString.Invariant($"Place {at + 1} of the name of a customer is {Width.Describe(text[at])}. Give text on one line.");
            at += rune.Utf16SequenceLength;
        }

        var key = NameKey.Of(text);
        foreach (var rune in key.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
                continue;
            name = new CustomerName(Guards.Cleaned(text), key);
            return null;
        }

        return "The name of a customer has no letter and no digit. Give a text with at least one.";
    }
}
