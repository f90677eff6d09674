namespace MarketDept.Domain.Receivables.Collections;

/// <summary>A rate of collection, rounded once, half away from zero: 0.9375 for 93.75 %. It may exceed 1.</summary>
internal static class CollectionRate
{
    /// <summary>The rate of a part to a whole; null without a whole.</summary>
    internal static decimal? Of(Money part, Money? whole, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        if (whole is not { IsPositive: true } of)
            return null;
        // In whole numbers: a quotient of decimals would be rounded before it is rounded.
        var scale = 1L;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        var (quotient, remainder) = Int128.DivRem((Int128)part.Fen * scale, of.Fen);
        return (decimal)(remainder * 2 >= of.Fen ? quotient + 1 : quotient) / scale;
    }

    /// <summary>The rate in percent with two decimals.</summary>
    internal static string Say(decimal? rate) => rate is { } known ? FormattableString.Invariant($"{known * 100:0.00}%") : "—";
}
