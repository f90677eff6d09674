#:project ../../src/MarketDept.Domain/MarketDept.Domain.csproj

// A department's contact log: who owns which customer, and why.
//
//     dotnet run docs/examples/ownership.cs
//     dotnet run docs/examples/ownership.cs -- FILE [--lang zh|en] [--format text|json]

var faults = new Faults();
var arguments = Arguments.Read(args, Arguments.Beside("data/contacts-2026-06.json"), faults);
if (arguments.Help)
    return Arguments.PrintHelp("ownership", "联系记录：客户归谁，为什么 / a contact log: who owns which customer, and why");
if (faults.Count > 0)
    return faults.Print();

var file = OwnershipFile.Read(arguments.File, faults);
if (file is null)
    return faults.Print();

return arguments.Json
    ? Output.Json(json => OwnershipJson.Write(json, file.Customers))
    : Output.Text(text => OwnershipText.Write(text, file.Customers, file.Staff, arguments.Language));
