#:project ../../src/MarketDept.Domain/MarketDept.Domain.csproj

// What people owe by final findings, and what may be taken of it from their wages: at most, month by month.
//
//     dotnet run docs/examples/deductions.cs
//     dotnet run docs/examples/deductions.cs -- FILE [--lang zh|en] [--format text|json]
//
// This file is the whole use of the package; the files beside it read the input and print the output.

using MarketDept.Domain.Payroll.Deductions;

var faults = new Faults();
var arguments = Arguments.Read(args, Arguments.Beside("data/deductions-2026-07.json"), faults);
if (arguments.Help)
    return Arguments.PrintHelp("deductions", "可从工资中扣的至多金额 / what may be taken from wages at most");
if (faults.Count > 0)
    return faults.Print();

var file = DeductionsFile.Read(arguments.File, faults);
if (file is null)
    return faults.Print();

DepartmentPlan department;
try
{
    department = new DepartmentPlan(file.Profile, file.People.Select(file.Profile.Plan));
}
catch (ArgumentException exception)
{
    faults.AddFile($"a total is too large: {exception.Message}");
    return faults.Print();
}

return arguments.Json
    ? Output.Json(json => DeductionsJson.Write(json, department))
    : Output.Text(text => DeductionsText.Write(text, department, arguments.Language));
