using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace MarketDept.Domain.Warehousing;

public readonly partial record struct Quantity
{
    private const int DigitsOfALong = 18;

    /// <summary>The number as text (数值): plain digits and a point, without zeros at the end; <c>0</c> for <c>default</c>.</summary>
    public string Number
    {
        get
        {
            var digits = _digits.ToString(CultureInfo.InvariantCulture);
            if (_decimals == 0)
                return digits;
            digits = digits.PadLeft(_decimals + 1, '0');
            return $"{digits[..^_decimals]}.{digits[^_decimals..]}";
        }
    }

    /// <summary>Reads a number such as <c>12</c> or <c>12.50</c> as a quantity of the unit, the same in every culture.</summary>
    /// <remarks>Accepted are plain digits, with digits on both sides of a point; no sign, no blanks, no exponent, no grouping.</remarks>
    /// <param name="number">The number, above 0.</param>
    /// <param name="unit">The unit, not blank.</param>
    /// <exception cref="ArgumentException">A text is null, or the unit blank.</exception>
    /// <exception cref="FormatException">The text is no number, or has too many digits.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.QuantityNotPositive"/>.</exception>
    public static Quantity Parse(string number, string unit)
    {
        ArgumentNullException.ThrowIfNull(number);
        unit = Guard.Against.NullOrWhiteSpace(unit);
        if (!TryRead(number, MostDigits, out var digits, out var decimals))
        {
            throw new FormatException(
                $"'{Guards.Excerpt(number)}' is no number of a quantity. Write digits with or without a point, such as 12.5, at most {MostDigits} before it and {MostDigits} after it.");
        }

        return digits.IsZero
            ? throw WarehousingRefusals.QuantityNotPositive.Because($"{number} {unit}。", $"It is {number} {unit}.")
            : new Quantity(digits, decimals, unit);
    }

    /// <summary>Tries to read a number above 0 as a quantity of the unit; see <see cref="Parse"/>.</summary>
    /// <param name="number">The number; null is none.</param>
    /// <param name="unit">The unit; null or blank is none.</param>
    /// <param name="result">The quantity, or <c>default</c> where the texts are none.</param>
    public static bool TryParse([NotNullWhen(true)] string? number, [NotNullWhen(true)] string? unit, out Quantity result) =>
        TryParse(number, unit, MostDigits, out result);

    /// <summary>Reads the text of <see cref="Number"/>. The text of a sum may have more digits than a quantity that is entered.</summary>
    internal static bool TryRestore(string? number, string? unit, out Quantity result) => TryParse(number, unit, int.MaxValue, out result);

    private static bool TryParse(string? number, string? unit, int mostDigits, out Quantity result)
    {
        result = default;
        if (number is null || string.IsNullOrWhiteSpace(unit) || !Guards.Prints(unit) || !TryRead(number, mostDigits, out var digits, out var decimals) || digits.IsZero)
            return false;
        result = new Quantity(digits, decimals, unit);
        return true;
    }

    /// <summary>Number and unit, such as <c>12.5 箱</c>; <c>0</c> for <c>default</c>.</summary>
    public override string ToString() => _unit is null ? Number : $"{Number} {_unit}";

    private static bool TryRead(ReadOnlySpan<char> text, int mostDigits, out BigInteger digits, out int decimals)
    {
        digits = default;
        decimals = 0;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? [] : text[(point + 1)..];
        if (whole.IsEmpty || (part.IsEmpty && point >= 0) || !IsDigits(whole) || !IsDigits(part))
            return false;
        whole = whole.TrimStart('0');
        part = part.TrimEnd('0');
        if (whole.Length > mostDigits || part.Length > mostDigits)
            return false;
        decimals = part.Length;
        digits = whole.Length + part.Length <= DigitsOfALong
            ? Small(part, Small(whole, 0))
            : BigInteger.Parse(string.Concat(whole, part), NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    private static long Small(ReadOnlySpan<char> digits, long number)
    {
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
