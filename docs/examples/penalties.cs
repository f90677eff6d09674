#:project ../../src/MarketDept.Domain/MarketDept.Domain.csproj

// One month's incidents: what the regulation says of each act, and what that comes to for each person.
//
//     dotnet run docs/examples/penalties.cs
//     dotnet run docs/examples/penalties.cs -- FILE [--lang zh|en] [--format text|json]
//
// This file is the whole use of the package; the files beside it read the input and print the output.

using MarketDept.Domain.Violations;

var faults = new Faults();
var arguments = Arguments.Read(args, Arguments.Beside("data/incidents-2026-06.json"), faults);
if (arguments.Help)
    return Arguments.PrintHelp("penalties", "一个月的违纪事件：逐件认定，按人合计 / one month's incidents: each act judged, totals per person");
if (faults.Count > 0)
    return faults.Print();

var file = PenaltiesFile.Read(arguments.File, faults);
if (file is null)
    return faults.Print();

AssessmentReport report;
IReadOnlyList<PersonTotal> totals;
try
{
    report = new PenaltyPolicy(file.Editions).AssessAll(file.Incidents, file.Staff.Values);
    totals = report.TotalsByPerson();
}
catch (OverflowException exception)
{
    PenaltiesFile.AddSumsBeyondRange(file.Incidents, faults);
    if (faults.Count == 0)
        faults.AddFile($"a total is too large: {exception.Message}");
    return faults.Print();
}

return arguments.Json
    ? Output.Json(json => new PenaltiesJson(json, file).Write(report, totals))
    : Output.Text(text => new PenaltiesText(text, file, arguments.Language).Write(report, totals));
