using System.Globalization;
using System.Numerics;

namespace MarketDept.Domain.Warehousing;

/// <summary>A quantity of goods (数量): an exact decimal number of a unit (单位), such as 12.5 箱.</summary>
/// <remarks>
/// <para>Range: above 0, with at most <see cref="MostDigits"/> digits before the point and as many after it. Sums have no
/// limit and never round: whatever is added up, and in which order, comes to the same. Unit: any text that is not blank,
/// as written: 箱 is not 件, and Box not box. <see cref="Checking.CheckTerms"/> says whether width and blanks count. Nothing is ever converted.</para>
/// <para>Equality is by number and unit; zeros at the end do not count. Quantities have no order of their own, since there is
/// none between two units. <c>default</c> is 0 of no unit: it stands for what is absent, and nothing takes it for a quantity.</para>
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

    /// <summary>Whether it is 0, which stands for what is absent (无).</summary>
    public bool IsZero => _digits.IsZero;

    /// <summary>A quantity of this number.</summary>
    /// <param name="number">Above 0; zeros at the end do no harm.</param>
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

    /// <summary>The number as a decimal, exactly.</summary>
    /// <exception cref="OverflowException">It has more digits than a decimal holds.</exception>
    public decimal ToDecimal()
    {
        if (_digits.GetBitLength() > 96 || _decimals > 28)
            throw new OverflowException($"{Number} has more digits than a decimal holds exactly, which is about 28.");
        return decimal.Parse(Number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>This quantity and the other together (合计).</summary>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.QuantityOtherUnit"/>: nothing says how many of one unit make another.</exception>
    public Quantity Add(Quantity other) => string.Equals(_unit, other._unit, StringComparison.Ordinal)
        ? Plus(other)
        : throw WarehousingRefusals.QuantityOtherUnit.Because($"{ToString()} 与 {other}。", $"They are {ToString()} and {other}.");

    /// <inheritdoc cref="Add"/>
    public static Quantity operator +(Quantity left, Quantity right) => left.Add(right);

    /// <summary>Nothing of a unit: what a side says of an item that it does not name.</summary>
    internal static Quantity NoneOf(string unit) => default(Quantity).As(unit);

    /// <summary>The same number of the unit as another writes it.</summary>
    internal Quantity As(string unit) => new(_digits, _decimals, unit);

    /// <summary>The sum of two quantities of which the caller knows that they are of one unit; <c>default</c> adds nothing.</summary>
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
