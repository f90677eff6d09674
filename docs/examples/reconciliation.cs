#:project ../../src/MarketDept.Domain/MarketDept.Domain.csproj

// Storage customers' orders against their delivery notes, and what goes on the warehouse order sheet.
//
//     dotnet run docs/examples/reconciliation.cs
//     dotnet run docs/examples/reconciliation.cs -- FILE [--lang zh|en] [--format text|json]

var faults = new Faults();
var arguments = Arguments.Read(args, Arguments.Beside("data/orders-2026-06-10.json"), faults);
if (arguments.Help)
    return Arguments.PrintHelp("reconciliation", "订单与送货单核对 / storage orders against delivery notes");
if (faults.Count > 0)
    return faults.Print();

var reconciliation = ReconciliationFile.Read(arguments.File, faults);
if (reconciliation is null)
    return faults.Print();

return arguments.Json
    ? Output.Json(json => ReconciliationJson.Write(json, reconciliation))
    : Output.Text(text => ReconciliationText.Write(text, reconciliation, arguments.Language));
