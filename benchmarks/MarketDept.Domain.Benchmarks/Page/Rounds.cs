using System.Diagnostics;
using System.Globalization;

namespace MarketDept.Domain.Benchmarks.Page;

/// <summary>Works measured by turns in one run: what disturbs one round disturbs all of them. Times are of one call, in nanoseconds.</summary>
internal sealed record Rounds(string Name, double Lower, double Median, double Upper, long Bytes)
{
    /// <summary>Every round of this run, a line a work.</summary>
    internal static List<string> Raw { get; } = [];

    private const int Warm = 3;
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(50);

    /// <summary>How far the middle half of the rounds spreads about the median, as a part of it.</summary>
    internal double Spread => (Upper - Lower) / 2 / Median;

    internal static Rounds[] Of(string title, int rounds, params (string Name, Func<object?> Work)[] works)
    {
        var calls = Array.ConvertAll(works, work => CallsOf(work.Work));
        var times = Array.ConvertAll(works, _ => new double[rounds]);
        for (var round = -Warm; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                // Nobody pays for what another left behind.
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var time = Elapsed(works[i].Work, calls[i]).TotalNanoseconds / calls[i];
                if (round >= 0)
                    times[i][round] = time;
            }
        }

        Raw.AddRange(works.Select((work, i) => Line($"{title}, {work.Name}", times[i])));
        foreach (var time in times)
            Array.Sort(time);
        return [.. works.Select((work, i) => new Rounds(work.Name, times[i][rounds / 4], times[i][rounds / 2], times[i][rounds - 1 - (rounds / 4)], BytesOf(work.Work)))];
    }

    internal static string Line(string name, IEnumerable<double> figures) =>
        $"{name}: {string.Join(' ', figures.Select(figure => figure.ToString("0.##", CultureInfo.InvariantCulture)))}";

    private static int CallsOf(Func<object?> work)
    {
        var calls = 1;
        // The least of three, so that what disturbs one is not taken for the work.
        while (Enumerable.Range(0, 3).Min(_ => Elapsed(work, calls)) < Long)
            calls *= 2;
        return calls;
    }

    private static TimeSpan Elapsed(Func<object?> work, int calls)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < calls; i++)
            work();
        return watch.Elapsed;
    }

    private static long BytesOf(Func<object?> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
