namespace MarketDept.Domain;

public readonly partial record struct Money
{
    /// <summary>The sum of this amount and another (合计), exactly.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public Money Add(Money other)
    {
        var sum = unchecked(_fen + other._fen);
        // Two summands of one sign and a sum of the other: it wrapped around.
        return ((_fen ^ sum) & (other._fen ^ sum)) >= 0 ? new Money(sum) : throw Overflow($"{this} + {other}");
    }

    /// <summary>This amount minus another (差额), exactly; the result may be negative.</summary>
    /// <exception cref="OverflowException">The difference is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public Money Subtract(Money other)
    {
        var difference = unchecked(_fen - other._fen);
        return ((_fen ^ other._fen) & (_fen ^ difference)) >= 0 ? new Money(difference) : throw Overflow($"{this} - {other}");
    }

    /// <summary>The amount with the opposite sign (相反数).</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>, which has no opposite.</exception>
    public Money Negate() => _fen != long.MinValue ? new Money(-_fen) : throw Overflow($"-({this})");

    /// <summary>The amount without its sign (绝对值).</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>, which has no opposite.</exception>
    public Money Abs() => _fen < 0 ? Negate() : this;

    /// <summary>A share (比例) of the amount, rounded once to the fen.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <param name="rounding">The way of rounding; 四舍五入 is <see cref="MidpointRounding.AwayFromZero"/>.</param>
    /// <returns>The share, with the sign of the amount and at most its size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way of rounding.</exception>
    public Money Multiply(Share share, MidpointRounding rounding)
    {
        EnsureKnown(rounding);
        var (fen, remainder) = DivideByWhole(_fen, share.Units);
        if (remainder == 0)
            return new Money(fen);

        var awayFromZero = remainder < 0 ? -1 : 1;
        var half = Math.Abs(remainder).CompareTo(Share.UnitsOfWhole / 2);
        var step = rounding switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.ToNegativeInfinity => remainder < 0,
            MidpointRounding.ToPositiveInfinity => remainder > 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && long.IsOddInteger(fen)),
            _ => half >= 0,
        };
        return new Money(step ? fen + awayFromZero : fen);
    }

    /// <summary>The sum of all amounts; zero where there are none.</summary>
    /// <remarks>Only the result must be in range; the order of the amounts does not matter.</remarks>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="OverflowException">The sum is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Int128 fen = 0;
        foreach (var amount in amounts)
            fen += amount._fen;
        return fen >= long.MinValue && fen <= long.MaxValue ? new Money((long)fen) : throw Overflow($"The sum of the amounts");
    }

    /// <inheritdoc cref="Add"/>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <inheritdoc cref="Subtract"/>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <inheritdoc cref="Negate"/>
    public static Money operator -(Money amount) => amount.Negate();

    // Exact in 128 bits; up to some millions of yuan the product is a long, and dividing that takes a fraction of the time.
    private static (long Quotient, long Remainder) DivideByWhole(long fen, long units)
    {
        var high = Math.BigMul(fen, units, out long low);
        if (high == low >> 63)
            return Math.DivRem(low, Share.UnitsOfWhole);
        var (quotient, remainder) = Int128.DivRem((Int128)fen * units, Share.UnitsOfWhole);
        return ((long)quotient, (long)remainder);
    }

    // The text is made only here, where something already went wrong; the plain path stays free of allocation.
    private static OverflowException Overflow(FormattableString what) => new(
        FormattableString.Invariant(what) + $" is out of the range of money. Give {AllowedRange}.");

    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money left, Money right) => left._fen <= right._fen ? left : right;

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money left, Money right) => left._fen >= right._fen ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Money other) => _fen.CompareTo(other._fen);

    /// <summary>Whether the left amount is less than the right one.</summary>
    public static bool operator <(Money left, Money right) => left._fen < right._fen;

    /// <summary>Whether the left amount is at most the right one.</summary>
    public static bool operator <=(Money left, Money right) => left._fen <= right._fen;

    /// <summary>Whether the left amount is greater than the right one.</summary>
    public static bool operator >(Money left, Money right) => left._fen > right._fen;

    /// <summary>Whether the left amount is at least the right one.</summary>
    public static bool operator >=(Money left, Money right) => left._fen >= right._fen;
}
