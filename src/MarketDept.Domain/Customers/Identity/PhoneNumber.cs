using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>A telephone number (电话), however it was written: digits with area code, and an extension.</summary>
/// <remarks>
/// <para>Range: a mobile number, a landline with its area code, a 400 or 800 number, or a foreign number with its country code;
/// all but a mobile number may have an extension of 1 to 6 digits. Unit: none.</para>
/// <para>A number is contact data (2.1): <see cref="ToString"/> shows the last two digits only, and no refusal repeats the text.
/// <see cref="Number"/> and <see cref="Unmasked"/> give the whole number.</para>
/// <para>Equality is ordinal, of number and extension. <c>default</c> is no number (<see cref="IsNone"/>): it
/// prints as an empty text, and nothing accepts it.</para>
/// </remarks>
public readonly partial record struct PhoneNumber : IParsable<PhoneNumber>
{
    private const string Mask = "****";
    private const int ShownDigits = 2;

    private readonly string? _number;
    private readonly string? _extension;

    private PhoneNumber(PhoneKind kind, string number, string? extension) => (Kind, _number, _extension) = (kind, number, extension);

    /// <summary>Mobile, landline, hotline or foreign (种类); none for <c>default</c>.</summary>
    internal PhoneKind Kind { get; }

    /// <summary>The digits in full, without the extension (完整号码): <c>13800138000</c>, <c>075588888888</c>, <c>+85223456789</c>;
    /// empty for <c>default</c>. It is also the key under which numbers are compared: everybody behind one switchboard has the
    /// same.</summary>
    public string Number => _number ?? "";

    /// <summary>The digits of the extension (分机); empty where there is none.</summary>
    public string Extension => _extension ?? "";

    /// <summary>Whether this is <c>default</c>, no number at all.</summary>
    public bool IsNone => _number is null;

    /// <summary>Reads a telephone number, the same in every culture (读取电话).</summary>
    /// <remarks>Full width, blanks, brackets and hyphens are ignored, as are the prefixes +86, 0086 and 86, behind which the 0 of the area code may
    /// be missing. An extension stands behind 转, 分机, ext, x or #, or behind a hyphen where the number is complete and its last seven digits or more
    /// stand without a break. The area code is required: without it, two cities share a number.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no number; the message says what is wrong and what is allowed, and does not repeat the
    /// text.</exception>
    public static PhoneNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, out var phone) is { } problem ? throw new FormatException(problem) : phone;
    }

    /// <summary>Tries to read a telephone number; see <see cref="Parse(string)"/> for what is accepted.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The number, or <c>default</c> where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PhoneNumber result)
    {
        result = default;
        return s is not null && Read(s, out result) is null;
    }

    /// <summary>The number in full with its extension (含分机的完整号码), as <see cref="Parse(string)"/> reads it back: <c>075588888888-123</c>.</summary>
    public string Unmasked() => _extension is null ? Number : $"{_number}-{_extension}";

    /// <summary>The masked number (遮蔽号码): four asterisks and the last two digits, whatever the kind and the extension.</summary>
    public override string ToString() => _number is null ? "" : $"{Mask}{_number.AsSpan(_number.Length - ShownDigits)}";

    static PhoneNumber IParsable<PhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PhoneNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhoneNumber result) =>
        TryParse(s, out result);
}
