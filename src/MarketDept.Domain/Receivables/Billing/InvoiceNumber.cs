using System.Diagnostics.CodeAnalysis;
using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The number of an invoice (发票号码), with its code (发票代码) where it has one.</summary>
/// <remarks>
/// <para>Range: 20 digits and no code (digital), or 8 digits with a code of 10 or 12 (older). Leading zeros count. Unit: none. An older
/// number is written code, hyphen, number: <c>1100223130-01234567</c>; without the hyphen a code of 12 and its number would look
/// like a digital one.</para>
/// <para>Equality is ordinal, of the text; the same in every culture. There is no order. <c>default</c> is no number
/// (<see cref="IsNone"/>): it prints as an empty text, and nothing accepts it.</para>
/// </remarks>
[Clause("9.5")]
public readonly record struct InvoiceNumber : IParsable<InvoiceNumber>
{
    private const int DigitalLength = 20;
    private const int OlderLength = 8;
    private const string DigitalForm = "20 digits without a code";
    private const string OlderForm = "a code of 10 or 12 digits, a hyphen and 8 digits";

    private readonly string? _value;

    private InvoiceNumber(string value) => _value = value;

    /// <summary>The whole number as text: 20 digits, or code, hyphen and 8 digits; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The code of an older number, 10 or 12 digits (发票代码); empty for a digital number and for <c>default</c>.</summary>
    public string Code => IsDigital || IsNone ? "" : Value[..^(OlderLength + 1)];

    /// <summary>The number without its code (发票号码): 20 digits where digital, otherwise 8; empty for <c>default</c>.</summary>
    public string Number => IsDigital || IsNone ? Value : Value[^OlderLength..];

    /// <summary>Whether the number is digital (数电发票): 20 digits and no code.</summary>
    public bool IsDigital => _value?.Length == DigitalLength;

    /// <summary>Whether this is <c>default</c>, which is no number.</summary>
    public bool IsNone => _value is null;

    /// <summary>Reads a number from text: 20 digits, or code, hyphen and 8 digits.</summary>
    /// <remarks>Blanks around the number are dropped, and full-width digits and hyphens are read as plain ones. Nothing else is mended.</remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no number.</exception>
    public static InvoiceNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result)
            ? result
            : throw new FormatException($"'{Guards.Excerpt(s)}' is no invoice number. Give {DigitalForm}, or {OlderForm}.");
    }

    /// <summary>Tries to read a number from text; <see cref="Parse"/> tells what is accepted.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="result">The number; <c>default</c> where the text is no number.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out InvoiceNumber result)
    {
        var text = string.Concat((s ?? "").Trim().Select(Width.Narrow));
        var read = text.Split('-') switch
        {
            [var number] => number.Length == DigitalLength && number.All(char.IsAsciiDigit),
            [var code, var number] => code.Length is 10 or 12 && number.Length == OlderLength && (code + number).All(char.IsAsciiDigit),
            _ => false,
        };
        result = read ? new InvoiceNumber(text) : default;
        return read;
    }

    static InvoiceNumber IParsable<InvoiceNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InvoiceNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InvoiceNumber result) =>
        TryParse(s, out result);

    /// <summary>The whole number as text; empty for <c>default</c>.</summary>
    public override string ToString() => Value;
}
