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

    internal static IEnumerable<string> Table((string Name, Func<string, string> Run)[] images)
    {
        yield return "| Month | Image | Read | Judge | Print | Peak memory |";
        yield return "|---|---|---:|---:|---:|---:|";
        foreach (var (name, incidents) in Sizes)
        {
            var file = Path.GetTempFileName();
            Write(file, incidents);
            // By turns: what disturbs one image disturbs the other.
            var runs = Enumerable.Range(0, incidents > 100_000 ? 3 : Runs)
                .SelectMany(_ => images.Select(image => (Image: image.Name, Figures: Read(image.Run(file))))).ToLookup(run => run.Image, run => run.Figures);
            File.Delete(file);
            foreach (var (image, _) in images)
            {
                var figures = Enumerable.Range(0, 4).Select(column => runs[image].Select(row => row[column]).Order().ElementAt(runs[image].Count() / 2)).ToArray();
                yield return $"| {name}, {incidents.ToString("N0", CultureInfo.InvariantCulture)} incidents | {image} | "
                    + $"{string.Join(" | ", figures[..3].Select(ms => Words.Time(ms * 1e6)))} | {Words.Bytes(figures[3] * 1e6)} |";
            }
        }
    }

    private static void Write(string file, int incidents)
    {
        var json = new JsonSerializerOptions().AddMarketDept();
        File.WriteAllLines(file, SampleMonth.Of(incidents).Select(incident => JsonSerializer.Serialize(incident, json)));
    }

    private static double[] Read(string line) => [.. line.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
}
