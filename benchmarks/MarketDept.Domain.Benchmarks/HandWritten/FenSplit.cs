namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>The split of an amount by weights.</summary>
internal static class FenSplit
{
    /// <summary>Largest remainder in fen, ties to the earlier; a weight of 0 is not stated and counts as 1.</summary>
    internal static long Part(long whole, ReadOnlySpan<FenOffender> offenders, int place)
    {
        if (offenders.Length == 1 || whole <= 0)
            return whole;
        var weights = 0L;
        var left = whole;
        foreach (var offender in offenders)
            weights += Weight(offender);
        foreach (var offender in offenders)
            left -= whole * Weight(offender) / weights;
        var cutOff = whole * Weight(offenders[place]) % weights;
        var before = 0;
        for (var i = 0; i < offenders.Length; i++)
        {
            var other = whole * Weight(offenders[i]) % weights;
            before += other > cutOff || (other == cutOff && i < place) ? 1 : 0;
        }

        return (whole * Weight(offenders[place]) / weights) + (before < left ? 1 : 0);
    }

    private static long Weight(in FenOffender offender) => Math.Max(1, offender.Weight);
}
