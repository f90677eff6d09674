namespace MarketDept.Domain.Receivables.Collections;

/// <summary>How much of an amount came in (回收率), as an exact fraction; it may be above 1.</summary>
/// <remarks>Equality is by both amounts: 1 of 2 and 2 of 4 are two statements.</remarks>
[Clause("6.1")]
public sealed record CollectionRate : DomainValue
{
    private CollectionRate(Money part, Money whole) => (Part, Whole) = (part, whole);

    /// <summary>What came in (分子), 0 or more.</summary>
    public Money Part { get; }
    /// <summary>Of how much (分母), above 0.</summary>
    public Money Whole { get; }

    /// <summary>The rate, rounded half away from zero (四舍五入): 0.9375 for 93.75 %.</summary>
    /// <param name="decimals">How many decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more decimals.</exception>
    public decimal Rounded(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        // In whole numbers: a quotient of decimals would be rounded before it is rounded.
        var scale = 1L;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        var (quotient, remainder) = Int128.DivRem((Int128)Part.Fen * scale, Whole.Fen);
        return (decimal)(remainder * 2 >= Whole.Fen ? quotient + 1 : quotient) / scale;
    }

    /// <summary>The rate, or null where there is nothing that it could be a rate of.</summary>
    internal static CollectionRate? Of(Money part, Money? whole) => whole is { IsPositive: true } of ? new(part, of) : null;

    /// <summary>In percent with two decimals, for the reader's eye.</summary>
    internal static string Say(CollectionRate? rate) =>
        rate is null ? "—" : FormattableString.Invariant($"{rate.Rounded(4) * 100:0.00}%");
}
