using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace MarketDept.Domain.Benchmarks.Page;

/// <summary>Writes the three tables of docs/benchmarks.md between their marks, and all that was measured beside.</summary>
internal static class Pages
{
    /// <param name="page">The page with its marks.</param>
    /// <param name="month">The command that judges a month, just in time.</param>
    /// <param name="nativeMonth">The same as a native image.</param>
    internal static int Write(string page, string month, string nativeMonth)
    {
        var text = File.ReadAllText(page);
        foreach (var (mark, lines) in new (string, IEnumerable<string>)[]
        {
            ("machine", [Machine()]),
            ("one call", OneCall.Table(arguments => Said(Environment.ProcessPath!, arguments))),
            ("a month", AMonth.Table([("just in time", file => Said(month, file)), ("native", file => Said(nativeMonth, file))])),
            ("against others", AgainstOthers.Table()),
        })
        {
            var (from, to) = ($"<!-- {mark} -->\n", $"<!-- end of {mark} -->");
            var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
            text = $"{text[..start]}{string.Concat(lines.Select(Told))}{text[text.IndexOf(to, StringComparison.Ordinal)..]}";
        }

        File.WriteAllText(page, text);
        return 0;

        static string Told(string line)
        {
            Console.WriteLine(line);
            return $"{line}\n";
        }
    }

    private static string Machine()
    {
        var model = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1] : null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Measured on {Environment.ProcessorCount} cores of {model ?? RuntimeInformation.ProcessArchitecture.ToString()}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.");
    }

    private static string Said(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException($"{command} ended with {process.ExitCode}.");
    }
}
