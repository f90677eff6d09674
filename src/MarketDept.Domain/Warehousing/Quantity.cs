using System.Globalization;
using System.Numerics;

namespace MarketDept.Domain.Warehousing;

/// <summary>A quantity of goods (数量): an exact decimal number of a unit (单位), such as 12.5 箱.</summary>
/// <remarks>
/// <para>Range: above 0, with at most <see cref="MostDigits"/> digits before the point and as many after it. Sums have no
/// limit and never round: whatever is added up, and in which order, comes to the same. Unit: any text that is not blank,
/// as written: 箱 is not 件, and Box not box. <see cref="Checking.CheckTerms"/> says whether width and blanks count. Nothing is ever converted.</para>
/// <para>Equality is by number and unit; zeros at the end do not count. There is no order among quantities, since two units cannot be compared.
/// <c>default</c> is 0 without a unit and stands for an absent quantity; no method accepts it as one.</para>
/// </remarks>
[Clause("10.1")]
public readonly partial record struct Quantity
{
    /// <summary>How many digits a quantity may have before the point, and after it (最多位数): 30 each.</summary>
    public const int MostDigits = 30;

    private readonly BigInteger _digits;
    private readonly int _decimals;
    private readonly string? _unit;

    // The digits of a number with decimals never end in 0, so that equal numbers have equal parts.
    private Quantity(BigInteger digits, int decimals, string? unit) => (_digits, _decimals, _unit) = (digits, decimals, unit);

    /// <summary>The unit (单位), as written; empty for <c>default</c>.</summary>
    public string Unit => _unit ?? "";

    /// <summary>Whether the quantity is 0, as <c>default</c> is, which stands for an absent quantity (无).</summary>
    public bool IsZero => _digits.IsZero;

    /// <summary>Creates a quantity from a number above 0 and its unit (数量).</summary>
    /// <param name="number">The number, above 0; zeros at the end are ignored.</param>
    /// <param name="unit">The unit, not blank.</param>
    /// <exception cref="ArgumentException">The unit is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.QuantityNotPositive"/>.</exception>
    public static Quantity Of(decimal number, string unit)
    {
        unit = Guard.Against.NullOrWhiteSpace(unit);
        if (number <= 0)
            throw WarehousingRefusals.QuantityNotPositive.Because($"{number} {unit}。", $"It is {number} {unit}.");
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        return Shortest(new BigInteger(new decimal(parts[0], parts[1], parts[2], isNegative: false, scale: 0)), number.Scale, unit);
    }

    /// <summary>The number as a decimal, exactly; a sum with more digits than a decimal holds is refused.</summary>
    /// <exception cref="OverflowException">The number has more digits than a decimal holds.</exception>
    public decimal ToDecimal()
    {
        if (_digits.GetBitLength() > 96 || _decimals > 28)
            throw new OverflowException($"{Number} has more digits than a decimal holds exactly, which is about 28.");
        return decimal.Parse(Number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>The sum of this quantity and another of the same unit (合计).</summary>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.QuantityOtherUnit"/>: nothing says how many of one unit make another.</exception>
    public Quantity Add(Quantity other) => string.Equals(_unit, other._unit, StringComparison.Ordinal)
        ? Plus(other)
        : throw WarehousingRefusals.QuantityOtherUnit.Because($"{ToString()} 与 {other}。", $"They are {ToString()} and {other}.");

    /// <inheritdoc cref="Add"/>
    public static Quantity operator +(Quantity left, Quantity right) => left.Add(right);

    /// <summary>Zero of a unit: the quantity of an item that a side does not name.</summary>
    internal static Quantity NoneOf(string unit) => default(Quantity).As(unit);

    /// <summary>The same number with the unit as another side writes it.</summary>
    internal Quantity As(string unit) => new(_digits, _decimals, unit);

    /// <summary>The sum of two quantities of one unit, unchecked; <c>default</c> adds nothing.</summary>
    internal Quantity Plus(in Quantity other)
    {
        if (IsZero)
            return other;
        if (_decimals == 0 && other._decimals == 0)
            return new Quantity(_digits + other._digits, 0, _unit);
        var decimals = Math.Max(_decimals, other._decimals);
        return Shortest(DigitsAt(decimals) + other.DigitsAt(decimals), decimals, _unit);
    }

    /// <summary>Whether the numbers are the same, whatever the units.</summary>
    internal bool HasNumberOf(in Quantity other) => _decimals == other._decimals && _digits == other._digits;

    /// <summary>Whether the number is less than the other's, whatever the units.</summary>
    internal bool IsLessThan(in Quantity other)
    {
        var decimals = Math.Max(_decimals, other._decimals);
        return DigitsAt(decimals) < other.DigitsAt(decimals);
    }

    private BigInteger DigitsAt(int decimals) => decimals == _decimals ? _digits : _digits * BigInteger.Pow(10, decimals - _decimals);

    private static Quantity Shortest(BigInteger digits, int decimals, string? unit)
    {
        while (decimals > 0)
        {
            var (shorter, last) = BigInteger.DivRem(digits, 10);
            if (!last.IsZero)
                break;
            digits = shorter;
            decimals--;
        }

        return new Quantity(digits, decimals, unit);
    }
}
