#:project ../../src/MarketDept.Domain/MarketDept.Domain.csproj
#:include shared/Arguments.cs
#:include shared/Faults.cs
#:include shared/JsonEntry.cs
#:include shared/JsonFile.cs
#:include shared/StaffList.cs
#:include shared/Table.cs
#:include penalties/PenaltiesFacts.cs
#:include penalties/PenaltiesFile.cs
#:include penalties/PenaltiesJson.cs
#:include penalties/PenaltiesText.cs

// One month's incidents: what the regulation says of each, and what that comes to for each person.
//
//     dotnet run docs/examples/penalties.cs
//     dotnet run docs/examples/penalties.cs -- FILE [--lang zh|en] [--format text|json]
//
// This file is the whole use of the package; the files beside it read the input and print the output.

using MarketDept.Domain.Violations;

var faults = new Faults();
var arguments = Arguments.Read(args, Arguments.Beside("data/incidents-2026-06.json"), faults);
if (faults.Count > 0)
    return faults.Print();

var file = PenaltiesFile.Read(arguments.File, faults);
if (file is null)
    return faults.Print();

AssessmentReport report;
IReadOnlyList<PersonTotal> totals;
try
{
    report = new PenaltyPolicy(file.Editions).AssessAll(file.Incidents);
    totals = report.TotalsByPerson();
}
catch (OverflowException exception)
{
    faults.AddFile($"a total is too large: {exception.Message}");
    return faults.Print();
}

if (arguments.Json)
    PenaltiesJson.Print(report, totals);
else
    PenaltiesText.Print(report, totals, file.Staff, arguments.Language);
return 0;
