// Judges a month from a file with one incident a line, and tells the milliseconds of reading, judging and printing, and the peak of memory in MB.
// dotnet run -c Release --project benchmarks/MarketDept.Month -- incidents.jsonl
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MarketDept.Domain;
using MarketDept.Domain.SystemTextJson;
using MarketDept.Domain.Violations;

var json = new JsonSerializerOptions().AddMarketDept();
var incidents = new List<Incident>();
var read = Stopwatch.StartNew();
foreach (var line in File.ReadLines(args[0]))
    incidents.Add((Incident)JsonSerializer.Deserialize(line, json.GetTypeInfo(typeof(Incident)))!);
read.Stop();

var judge = Stopwatch.StartNew();
var report = PenaltyPolicy.Standard.AssessAll(incidents);
var totals = report.TotalsByPerson();
judge.Stop();

var print = Stopwatch.StartNew();
using (var page = new StreamWriter(Stream.Null))
{
    foreach (var finding in report.Findings)
        page.WriteLine(finding.Explain(Language.Chinese));
    foreach (var total in totals)
        page.WriteLine(total);
}

print.Stop();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{read.Elapsed.TotalMilliseconds:0.00} {judge.Elapsed.TotalMilliseconds:0.00} {print.Elapsed.TotalMilliseconds:0.00} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0}"));
