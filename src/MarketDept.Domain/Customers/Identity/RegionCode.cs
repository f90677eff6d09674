using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain.Customers.Identity;

/// <summary>The code of an administrative region (行政区划代码), as in GB/T 2260: province, city, county in six digits.</summary>
/// <remarks>
/// <para>Range: 6 digits, two for each level, the first not 0; 00 stands for "all of it", so <c>440000</c> is a province,
/// <c>440300</c> one of its cities and <c>440305</c> a district of that. Whether such a region exists is not looked up: the list
/// changes every year. Unit: none.</para>
/// <para>Equality is by number, the same in every culture. <c>default</c> is no region (<see cref="IsNone"/>): it
/// prints as an empty text, and nothing accepts it; "not known" is a null.</para>
/// </remarks>
public readonly record struct RegionCode : IParsable<RegionCode>
{
    private const int Digits = 6;
    private const int Level = 100;

    private readonly int _number;

    private RegionCode(int number) => _number = number;

    /// <summary>Whether this is <c>default</c>, no region at all.</summary>
    public bool IsNone => _number == 0;

    /// <summary>Whether another region is this one or lies within it (包含).</summary>
    public bool Covers(RegionCode other) => !IsNone && (other._number == _number || other._number / Unit == _number / Unit);

    /// <summary>Reads a region code; blanks around it are dropped, and full-width digits are read as plain ones (读取区划代码).</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no code of a region.</exception>
    public static RegionCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result)
            ? result
            : throw new FormatException($"'{Guards.Excerpt(s)}' is no code of a region. Give 6 digits such as 440305, the first not 0, and no county of the city 00.");
    }

    /// <summary>Tries to read a region code; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The code, or <c>default</c> where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out RegionCode result)
    {
        result = default;
        var text = s.AsSpan().Trim();
        if (text.Length != Digits)
            return false;
        var number = 0;
        foreach (var raw in text)
        {
            var c = Width.Narrow(raw);
            if (!char.IsAsciiDigit(c) || (number == 0 && c == '0'))
                return false;
            number = (number * 10) + (c - '0');
        }

        if (number / Level % Level == 0 && number % Level != 0)
            return false;
        result = new RegionCode(number);
        return true;
    }

    /// <summary>The six digits; an empty text for <c>default</c>.</summary>
    public override string ToString() => IsNone ? "" : FormattableString.Invariant($"{_number}");

    static RegionCode IParsable<RegionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RegionCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegionCode result) =>
        TryParse(s, out result);

    // By how much numbers of regions within this one may differ from its own.
    private int Unit => _number % (Level * Level) == 0 ? Level * Level : _number % Level == 0 ? Level : 1;
}
