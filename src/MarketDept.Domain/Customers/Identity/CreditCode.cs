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
public readonly record struct CreditCode : IParsable<CreditCode>
{
    /// <summary>The number of characters of every code (位数): 18, the check character among them.</summary>
    public const int Length = 18;

    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private const int Modulus = 31;
    private const int WeightStep = 3; // GB 32100-2015: place i weighs 3^(i-1) mod 31.

    private readonly string? _value;

    private CreditCode(string value) => _value = value;

    /// <summary>The 18 characters, upper case; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>, no code at all.</summary>
    public bool IsNone => _value is null;

    /// <summary>Whether the code is doubtful (存疑): its organisation code fails its own check (GB 11714), or the whole reads as a citizen's identity
    /// card number. Real codes can be doubtful, so doubt is a warning and decides nothing.</summary>
    public bool IsDoubtful => !IsNone && (!HasOrganisationCheck(_value) || ReadsAsCitizen(_value));

    /// <summary>Reads a unified social credit code, the same in every culture (读取代码).</summary>
    /// <remarks>Blanks around the code are dropped, full-width letters and digits are read as plain ones, and small letters as capitals. Nothing
    /// else is mended: a letter O is never read as a zero.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no code; the message says which place is wrong and what is allowed there.</exception>
    public static CreditCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, out var code) is { } problem ? throw new FormatException(problem) : code;
    }

    /// <summary>Tries to read a unified social credit code; see <see cref="Parse(string)"/> for what is accepted.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The code, or <c>default</c> where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CreditCode result) => Read(s, out result) is null;

    /// <summary>The 18 characters; an empty text for <c>default</c>.</summary>
    public override string ToString() => Value;

    static CreditCode IParsable<CreditCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CreditCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CreditCode result) =>
        TryParse(s, out result);

    /// <summary>Reads a code, and gives back what is wrong with the text; null where nothing is.</summary>
    private static string? Read(ReadOnlySpan<char> s, out CreditCode code)
    {
        code = default;
        s = s.Trim();
        Span<char> text = stackalloc char[Length];
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < s.Length; i++)
        {
            var c = Capital(Width.Narrow(s[i]));
            var value = Characters.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
            {
                return FormattableString.Invariant(
                    $"Place {i + 1} of the unified social credit code is {Width.Describe(s[i])}. Give 0-9 and A-Z without I, O, S, V and Z.");
            }

            if (i < Length)
                text[i] = c;
            if (i < Length - 1)
            {
                sum += value * weight;
                weight = weight * WeightStep % Modulus;
            }
        }

        if (s.Length != Length)
            return FormattableString.Invariant($"A unified social credit code has {Length} characters; this text has {s.Length}.");

        if (text.TrimStart('0').IsEmpty)
            return "A unified social credit code of zeros is a placeholder; leave the code out where it is not known.";

        // The check value is 31 − (Σ mod 31), and 31 is written 0.
        if (text[^1] != Characters[(Modulus - (sum % Modulus)) % Modulus])
        {
            return "The check character in place 18 of the unified social credit code does not belong to the 17 characters before it. "
                + "Give the one that GB 32100-2015 computes from them, and any of the 18 may be the wrong one.";
        }

        code = new CreditCode(new string(text));
        return null;
    }

    /// <summary>Whether the organisation code in places 9 to 17 has the check character that GB 11714 computes.</summary>
    private static bool HasOrganisationCheck(ReadOnlySpan<char> code) => code[16] == "0X987654321"[Weighted(code[8..], [3, 7, 9, 10, 5, 8, 4, 2]) % 11];

    /// <summary>Whether the code reads as the number of a citizen's identity card: digits, a year of birth, and the check character of GB 11643.</summary>
    private static bool ReadsAsCitizen(ReadOnlySpan<char> code) => !code[..17].ContainsAnyExceptInRange('0', '9') && code[6..8] is "19" or "20"
        && code[17] == "10X98765432"[Weighted(code, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];

    private static int Weighted(ReadOnlySpan<char> code, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (char.IsAsciiDigit(code[i]) ? code[i] - '0' : code[i] - 'A' + 10);
        return sum;
    }

    private static char Capital(char c) => c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c;
}
