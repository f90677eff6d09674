namespace MarketDept.Domain.Receivables.Collections;

/// <summary>How much of an amount came in, rounded once, half away from zero: 0.9375 for 93.75 %. It may be above 1.</summary>
internal static class CollectionRate
{
    /// <summary>The rate; null where there is nothing that it could be a rate of.</summary>
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

    /// <summary>In percent with two decimals, for the reader's eye.</summary>
    internal static string Say(decimal? rate) => rate is { } known ? FormattableString.Invariant($"{known * 100:0.00}%") : "—";
}
