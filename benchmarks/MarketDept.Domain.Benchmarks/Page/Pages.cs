using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace MarketDept.Domain.Benchmarks.Page;

/// <summary>Writes the three tables of docs/benchmarks.md, each where a table stands, the machine, and beside the page every round as it was measured.</summary>
internal static class Pages
{
    private const string MachineBegins = "Measured on ";

    /// <param name="page">The page with its tables.</param>
    /// <param name="raw">The file of the rounds.</param>
    /// <param name="month">The command that judges a month, just in time.</param>
    /// <param name="nativeMonth">The same as a native image.</param>
    internal static int Write(string page, string raw, string month, string nativeMonth)
    {
        var tables = new Queue<IEnumerable<string>>(
        [
            OneCall.Table(arguments => Said(Environment.ProcessPath!, arguments)),
            AMonth.Table(file => Said(month, file), file => Said(nativeMonth, file)),
            AgainstOthers.Table(),
        ]);
        var written = new List<string>();
        var inTable = false;
        foreach (var line in File.ReadAllLines(page))
        {
            var isOfTable = line.StartsWith('|');
            if (isOfTable && !inTable)
                written.AddRange(tables.Dequeue().Select(Told));
            if (!isOfTable)
                written.Add(line.StartsWith(MachineBegins, StringComparison.Ordinal) ? Machine() : line);
            inTable = isOfTable;
        }

        File.WriteAllLines(page, written);
        File.WriteAllLines(raw, [Machine(), "Nanoseconds of one call, each round; of a month: milliseconds to read, judge and print, and megabytes.", .. Rounds.Raw]);
        return 0;

        static string Told(string line)
        {
            Console.WriteLine(line);
            return line;
        }
    }

    private static string Machine()
    {
        var model = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1] : null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{MachineBegins}{Environment.ProcessorCount} cores of {model ?? RuntimeInformation.ProcessArchitecture.ToString()}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.");
    }

    private static string Said(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException($"{command} ended with {process.ExitCode}.");
    }
}
