#:project ../../src/MarketDept.Domain/MarketDept.Domain.csproj

// What customers were charged and paid: the receivables statement of a month, with ageing, and where the month's money went.
//
//     dotnet run docs/examples/statement.cs
//     dotnet run docs/examples/statement.cs -- FILE --month 2026-06 [--lang zh|en] [--format text|json]
//
// This file is the whole use of the package; the files beside it read the input and print the output.

using MarketDept.Domain;
using MarketDept.Domain.Receivables.Statements;

var faults = new Faults();
var arguments = Arguments.Read(args, Arguments.Beside("data/ledger-2026-06.json"), faults, StatementMonth.Option);
var month = StatementMonth.Read(arguments, faults);
if (arguments.Help)
    return Arguments.PrintHelp("statement", "应收款项月报表 / the month statement of receivables", "--month 2026-06 ");
if (faults.Count > 0)
    return faults.Print();

var file = StatementFile.Read(arguments.File, faults);
if (file is null)
    return faults.Print();

try
{
    if (!ReceivablesLedger.TryPost(file.Entries, out var ledger, out var wrong))
        file.Tell(wrong);
    if (ledger is null || faults.Count > 0)
        return faults.Print();

    // A host passes the day on which it asks; here every month counts as ended.
    var statement = ledger.StatementOf(month, asOf: month.ToDateInterval().End.PlusDays(1));
    return arguments.Json
        ? Output.Json(json => StatementJson.Write(json, statement, ledger))
        : Output.Text(text => StatementText.Write(text, statement, ledger, file.Customers, arguments.Language));
}
catch (OverflowException)
{
    faults.AddFile($"a total is too large; allowed is at most {Money.MaxValue}");
    return faults.Print();
}
