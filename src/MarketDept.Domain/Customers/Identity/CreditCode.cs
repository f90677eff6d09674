using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>The unified social credit code of an organisation (统一社会信用代码), as in GB 32100-2015.</summary>
/// <remarks>
/// <para>Range: 18 characters of 0-9 and A-Z without I, O, S, V and Z, of which the last is the check character; the first two may
/// be letters as well; not all of it zeros. A code that its check character confirms is taken as it is, and may be doubtful
/// (<see cref="IsDoubtful"/>). Unit: none. Optional for a customer; unique where it is there and is not doubtful.</para>
/// <para>Equality is ordinal, of the upper-case ASCII text; the same in every culture. <c>default</c> is no code
/// (<see cref="IsNone"/>): it prints as an empty text, and nothing accepts it; "has none" is a null.</para>
/// </remarks>
public readonly partial record struct CreditCode : IParsable<CreditCode>
{
    /// <summary>How many characters a code has (位数), the check character among them.</summary>
    public const int Length = 18;

    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private readonly string? _value;

    private CreditCode(string value) => _value = value;

    /// <summary>The 18 characters, upper case; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>, no code at all.</summary>
    public bool IsNone => _value is null;

    /// <summary>Whether the code is doubtful (存疑): the organisation code in it fails its own check (GB 11714), or the whole reads as the
    /// number of a citizen's identity card. Real codes may be; so a doubtful one only warns and decides nothing.</summary>
    public bool IsDoubtful => !IsNone && (!HasOrganisationCheck(_value) || ReadsAsCitizen(_value));

    /// <summary>Reads a code.</summary>
    /// <remarks>Blanks around it are dropped, full-width letters and digits are read as plain ones, and small letters as
    /// capitals. Nothing else is mended: a letter O is never read as a zero.</remarks>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is no code; the message says which place is wrong and what is allowed there.</exception>
    public static CreditCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, out var code) is { } problem ? throw new FormatException(problem) : code;
    }

    /// <summary>Reads a code where the text is one; see <see cref="Parse(string)"/> for what is accepted.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The code, or <c>default</c> where the text is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out CreditCode result) => Read(s, out result) is null;

    /// <summary>The 18 characters; an empty text for <c>default</c>.</summary>
    public override string ToString() => Value;

    static CreditCode IParsable<CreditCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CreditCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CreditCode result) =>
        TryParse(s, out result);
}
