#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=false
#:property PublishAot=false

// Tries mutants one by one, and makes a page of what came of it:
//
//     dotnet run .ci/mutation.cs -- carry REPORTS PART FILES
//     dotnet run .ci/mutation.cs -- try REPORTS PART FILES TESTS NAMESPACE
//     dotnet run .ci/mutation.cs -- page REPORTS PAGE
//
// REPORTS holds mutants.json, the report of Stryker that lists all mutants. TESTS is a folder with the built tests and with the assembly in which
// Stryker has put all mutants. Each try is a process of its own, in which one mutant is switched on from the start, so that static tables count too.
// The tests of a NAMESPACE run until one fails. What was noticed is not tried again; what survived is. To carry
// is to begin a part with what was noticed of earlier rules, kept in REPORTS/before, in files that are still the same.

using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

var reports = args[1];
if (args[0] == "page")
{
    Page.Write(reports, args[2]);
    return 0;
}

var (part, files) = (args[2], new Regex(args[3]));
var known = Path.Combine(reports, $"{part}.jsonl");
var all = Mutants.Of(Path.Combine(reports, "mutants.json"), files).ToDictionary(mutant => mutant.Id);
var noticed = Noticed().ToDictionary(tried => tried.Id);
var open = all.Values.Where(mutant => !noticed.ContainsKey(mutant.Id)).ToList();
File.WriteAllLines(known, noticed.Values.Concat(open).Select(tried => JsonSerializer.Serialize(tried, Tried.Json)));
if (args[0] == "carry")
    return 0;

var (tests, beside) = (args[4], args[5]);
if (Test.Run(tests, beside, mutant: -1) is not "Survived" and var broken)
{
    Console.Error.WriteLine($"mutate: without a mutant, the tests of {part} are {broken}.");
    return 1;
}

Console.WriteLine($"{part}: {noticed.Count} noticed before, {open.Count} to try");
Parallel.ForEach(open, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, mutant =>
{
    var status = Test.Run(tests, beside, mutant.Id);
    lock (known)
        File.AppendAllText(known, JsonSerializer.Serialize(mutant with { Status = status }, Tried.Json) + "\n");
});
return 0;

IEnumerable<Tried> Noticed()
{
    var before = Path.Combine(reports, "before");
    if (File.Exists(known))
        return Page.Noticed(known).Where(tried => all.ContainsKey(tried.Id));
    if (!File.Exists(Path.Combine(before, $"{part}.jsonl")))
        return [];
    var earlier = Mutants.Of(Path.Combine(before, "mutants.json"), files).ToDictionary(mutant => mutant.Id, mutant => mutant.Place);
    var status = Page.Noticed(Path.Combine(before, $"{part}.jsonl")).ToLookup(tried => earlier[tried.Id], tried => tried.Status);
    return all.Values.Where(mutant => status.Contains(mutant.Place)).Select(mutant => mutant with { Status = status[mutant.Place].First() });
}

/// <summary>Switches a mutant on before the tests begin. The runtime calls it where DOTNET_STARTUP_HOOKS names this assembly.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var changed = Path.Combine(AppContext.BaseDirectory, "MarketDept.Domain.dll");
        if (Environment.GetEnvironmentVariable("MUTANT") is not { } mutant || !File.Exists(changed))
            return;
        var control = AssemblyLoadContext.Default.LoadFromAssemblyPath(changed).GetTypes().Single(type => type.Name == "MutantControl");
        control.GetField("ActiveMutant", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.SetValue(null, int.Parse(mutant, CultureInfo.InvariantCulture));
    }
}

internal sealed record Tried(int Id, string File, int Line, string Name, string Status)
{
    /// <summary>What is changed, where and to what, in a file of which text; the same for the same change of another listing.</summary>
    [JsonIgnore]
    public string Place { get; init; } = "";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
}

internal static class Test
{
    public static string Run(string tests, string beside, int mutant)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in (string[])[Path.Combine(tests, "MarketDept.Domain.Tests.dll"), "-namespace", beside, "-stopOnFail"])
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment["MUTANT"] = mutant.ToString(CultureInfo.InvariantCulture);
        using var run = Process.Start(start)!;
        run.StandardInput.Close();
        var said = Task.WhenAll(run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        if (!run.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            run.Kill(entireProcessTree: true);
            return "Timeout";
        }

        said.Wait();
        return run.ExitCode == 0 ? "Survived" : "Killed";
    }
}

internal static class Mutants
{
    /// <summary>The mutants of some files that compile and change no text.</summary>
    public static IEnumerable<Tried> Of(string report, Regex files)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
        {
            var name = file.Name.Replace('\\', '/');
            name = name[(name.LastIndexOf("MarketDept.Domain/", StringComparison.Ordinal) + "MarketDept.Domain/".Length)..];
            if (!files.IsMatch(name))
                continue;
            var text = file.Value.GetProperty("source").GetString()!;
            var source = text.Split('\n');
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                var place = mutant.GetProperty("location");
                if (mutant.GetProperty("status").GetString() is "NoCoverage" or "Killed" or "Survived" or "Timeout" && !IsText(Changed(source, place)))
                {
                    yield return new(int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture), name, place.GetProperty("start").GetProperty("line").GetInt32(), mutant.GetProperty("mutatorName").GetString()!, "Open")
                    {
                        Place = $"{name} {text.GetHashCode(StringComparison.Ordinal)} {place.GetRawText()} {mutant.GetProperty("mutatorName").GetString()} {mutant.GetProperty("replacement").GetString()}",
                    };
                }
            }
        }
    }

    /// <summary>What of the source was changed.</summary>
    private static string Changed(string[] source, JsonElement location)
    {
        var ((first, from), (last, to)) = (Place(location.GetProperty("start")), Place(location.GetProperty("end")));
        var lines = source[first..(last + 1)];
        lines[^1] = lines[^1][..Math.Min(to, lines[^1].Length)];
        lines[0] = lines[0][Math.Min(from, lines[0].Length)..];
        return string.Join('\n', lines);
    }

    private static (int Line, int Column) Place(JsonElement place) => (place.GetProperty("line").GetInt32() - 1, place.GetProperty("column").GetInt32() - 1);

    /// <summary>Words, a choice between words, or a line of an explanation.</summary>
    private static bool IsText(string changed) =>
        changed.StartsWith("writer.", StringComparison.Ordinal) || changed.Contains("? \"", StringComparison.Ordinal) || changed.Contains("? $\"", StringComparison.Ordinal)
        || changed.Any(letter => letter is >= '\u4e00' and <= '\u9fff');
}

internal static class Page
{
    /// <summary>The last that is known of each mutant.</summary>
    public static IEnumerable<Tried> Read(string known) =>
        File.ReadLines(known).Select(line => JsonSerializer.Deserialize<Tried>(line, Tried.Json)!).GroupBy(tried => tried.Id).Select(tries => tries.Last());

    /// <summary>What a test noticed.</summary>
    public static IEnumerable<Tried> Noticed(string known) => Read(known).Where(tried => tried.Status is not ("Survived" or "Open"));

    public static void Write(string reports, string page)
    {
        var parts = Directory.GetFiles(reports, "*.jsonl").Order(StringComparer.Ordinal).Select(path => (Name: Path.GetFileNameWithoutExtension(path), Tried: Read(path).ToList())).ToList();
        List<string> lines =
        [
            "# Mutation: what no test notices", "",
            "Generated by `.ci/mutate`, which changes the rules one place at a time and runs the tests of the same room. A change that turns none of them red has",
            "survived. A change with which they never end is noticed, too. Texts are left out: the cases hold them.", "",
            "| Part | Changes | Noticed | of these, never ended | Survived | Not tried yet | Score |", "|---|---:|---:|---:|---:|---:|---:|",
            .. parts.Select(part => Row(part.Name, part.Tried.Count, Of("Killed", part.Tried).Count, Of("Timeout", part.Tried).Count, Of("Survived", part.Tried).Count)),
        ];
        foreach (var (name, tried) in parts.Where(part => Of("Survived", part.Tried).Count > 0))
        {
            lines.AddRange(["", $"## {name}", ""]);
            lines.AddRange(Of("Survived", tried).GroupBy(it => it.File).OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => $"- `{file.Key}`: {string.Join(", ", file.OrderBy(it => it.Line).Select(it => $"{it.Line} {it.Name}"))}"));
        }

        File.WriteAllText(page, string.Join("\n", lines) + "\n");
        Console.WriteLine($"{page}: {parts.Count} parts");
    }

    private static string Row(string part, int all, int killed, int unended, int survived) => FormattableString.Invariant(
        $"| {part} | {all} | {killed + unended} | {unended} | {survived} | {all - killed - unended - survived} | {(killed + unended + survived == all ? $"{100m * (killed + unended) / all:0.0} %" : "")} |");

    private static List<Tried> Of(string status, List<Tried> tried) => [.. tried.Where(it => it.Status == status)];
}
