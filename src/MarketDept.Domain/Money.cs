namespace MarketDept.Domain;

/// <summary>An amount of money (金额) in yuan (人民币元), exact to the fen (分).</summary>
/// <remarks>
/// <para>Range: a whole number of fen in a <see cref="long"/>, from -92,233,720,368,547,758.08 to 92,233,720,368,547,758.07 yuan,
/// negative amounts included. One currency only, CNY. <c>default</c> is ¥0.00.</para>
/// <para>Equality and ordering are by amount. A result out of range throws <see cref="OverflowException"/>. Nothing is rounded unless the caller
/// names the way of rounding.</para>
/// <para>Text is the same in every culture; see <see cref="ToString(string?)"/> and <see cref="Parse(string)"/>.</para>
/// </remarks>
public readonly partial record struct Money
    : IComparable<Money>, IParsable<Money>, ISpanFormattable
{
    private const int FenPerYuan = 100;
    private const decimal OneFen = 0.01m;
    private const string AllowedRange = "-92233720368547758.08 to 92233720368547758.07 yuan";
    private readonly long _fen;

    private Money(long fen) => _fen = fen;

    /// <summary>An amount of zero (零元), ¥0.00; the same as <c>default</c>.</summary>
    public static Money Zero => default;

    /// <summary>The smallest amount, -92,233,720,368,547,758.08 yuan. It cannot be negated.</summary>
    public static Money MinValue => new(long.MinValue);

    /// <summary>The largest amount, 92,233,720,368,547,758.07 yuan.</summary>
    public static Money MaxValue => new(long.MaxValue);

    /// <summary>The whole amount as a number of fen (分): ¥1.00 is 100. The sign is kept.</summary>
    public long Fen => _fen;

    /// <summary>The whole amount in yuan (元), with two decimals: <c>1280.00</c>.</summary>
    public decimal Yuan => _fen * OneFen;

    /// <summary>Whether the amount is 0.00.</summary>
    public bool IsZero => _fen == 0;

    /// <summary>Whether the amount is below 0.00.</summary>
    public bool IsNegative => _fen < 0;

    /// <summary>Whether the amount is above 0.00.</summary>
    public bool IsPositive => _fen > 0;

    /// <summary>Creates an amount from a number of fen (分): 100 is ¥1.00.</summary>
    /// <param name="fen">The number of fen, of either sign.</param>
    public static Money FromFen(long fen) => new(fen);

    /// <summary>Creates an amount in yuan (元), exactly; more than two decimals are refused.</summary>
    /// <param name="yuan">The yuan, with at most two decimals; further zeros are ignored.</param>
    /// <exception cref="ArgumentException">There is a part smaller than a fen.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is beyond <see cref="MinValue"/> or
    /// <see cref="MaxValue"/>.</exception>
    public static Money FromYuan(decimal yuan)
    {
        EnsureInRange(yuan, yuan);
        var fen = yuan * FenPerYuan;
        return decimal.IsInteger(fen)
            ? new Money(decimal.ToInt64(fen))
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"{yuan} yuan has a part smaller than a fen. Give two decimals, or name a way of rounding."),
                nameof(yuan));
    }

    /// <summary>Creates an amount in yuan (元), rounded once to the fen.</summary>
    /// <param name="yuan">The yuan, with any number of decimals.</param>
    /// <param name="rounding">The way of rounding; 四舍五入 is <see cref="MidpointRounding.AwayFromZero"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rounded amount is beyond <see cref="MinValue"/> or
    /// <see cref="MaxValue"/>, or there is no such way of rounding.</exception>
    public static Money FromYuan(decimal yuan, MidpointRounding rounding)
    {
        EnsureKnown(rounding);
        var rounded = decimal.Round(yuan, 2, rounding);
        EnsureInRange(rounded, yuan);
        return new Money(decimal.ToInt64(rounded * FenPerYuan));
    }

    // The amount without its sign; right for long.MinValue too, whose opposite is no long.
    private ulong Magnitude => unchecked(_fen < 0 ? 0UL - (ulong)_fen : (ulong)_fen);

    private static void EnsureInRange(decimal toHold, decimal yuan)
    {
        if (toHold < MinValue.Yuan || toHold > MaxValue.Yuan)
        {
            // Without the actual value as an argument of its own: the framework would print it in the current culture.
            throw new ArgumentOutOfRangeException(
                nameof(yuan), FormattableString.Invariant($"{yuan} yuan is out of range. Give {AllowedRange}."));
        }
    }

    private static void EnsureKnown(MidpointRounding rounding)
    {
        if (rounding is < MidpointRounding.ToEven or > MidpointRounding.ToPositiveInfinity)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rounding), $"There is no way of rounding {rounding:D}. Give the members of MidpointRounding.");
        }
    }
}
