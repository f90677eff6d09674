using System.Globalization;
using System.Text.Json;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.SystemTextJson;

namespace MarketDept.Domain.Benchmarks.Page;

/// <summary>A month from a file to its pages, in a process of its own: by the just-in-time compiler, and as a native image.</summary>
internal static class AMonth
{
    private const int Runs = 5;
    private static readonly (string Name, int Incidents)[] Sizes = [("small", 280), ("medium", 10_000), ("huge", 1_000_000)];

    internal static IEnumerable<string> Table(Func<string, string> justInTime, Func<string, string> native)
    {
        yield return "| Month, just in time / native | Read | Judge | Print | Peak memory |";
        yield return "|---|---:|---:|---:|---:|";
        foreach (var (name, incidents) in Sizes)
        {
            var file = Path.GetTempFileName();
            Write(file, incidents);
            // By turns: what disturbs one image disturbs the other.
            var runs = Enumerable.Range(0, incidents > 100_000 ? 3 : Runs).Select(_ => (Jit: Read(justInTime(file)), Native: Read(native(file)))).ToArray();
            File.Delete(file);
            Rounds.Raw.AddRange(runs.SelectMany(run => new[] { Rounds.Line($"{name} month, just in time", run.Jit), Rounds.Line($"{name} month, native", run.Native) }));
            var cells = Enumerable.Range(0, 4).Select(column =>
                $"{Told(runs.Select(run => run.Jit[column]), column)} / {Told(runs.Select(run => run.Native[column]), column)}");
            yield return $"| {name}, {incidents.ToString("N0", CultureInfo.InvariantCulture)} incidents | {string.Join(" | ", cells)} |";
        }
    }

    private static string Told(IEnumerable<double> figures, int column)
    {
        var median = figures.Order().ElementAt(figures.Count() / 2) * 1e6;
        return column < 3 ? Words.Time(median) : Words.Bytes(median);
    }

    private static void Write(string file, int incidents)
    {
        var json = new JsonSerializerOptions().AddMarketDept();
        File.WriteAllLines(file, SampleMonth.Of(incidents).Select(incident => JsonSerializer.Serialize(incident, json)));
    }

    private static double[] Read(string line) => [.. line.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
}
