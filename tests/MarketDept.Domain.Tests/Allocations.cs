namespace MarketDept.Domain.Tests;

/// <summary>What code allocates. The runtime may add something of its own to a measurement, but not to every one.</summary>
internal static class Allocations
{
    /// <summary>The bytes of a hundred runs, as the least of five measurements; the first run is not measured.</summary>
    internal static long Of(Action action)
    {
        action();
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    /// <summary>How many times as many bytes it takes to do four times as much. What is prepared is not measured.</summary>
    internal static double Growth(int few, Func<int, Action> prepare)
    {
        Bytes(prepare(few));
        return Bytes(prepare(4 * few)) / (double)Bytes(prepare(few));
    }

    private static long Bytes(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
