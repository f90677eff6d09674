using System.Globalization;
using BenchmarkDotNet.Running;
using MarketDept.Domain.Benchmarks.Page;

// The page: benchmarks/refresh.sh. One class in depth: dotnet run -c Release --project benchmarks/MarketDept.Domain.Benchmarks -- --filter '*OwningCustomers*'
switch (args)
{
    case ["page", var page, var raw, var month, var native]:
        return Pages.Write(page, raw, month, native);
    case ["first", var place]:
        Console.WriteLine(OneCall.First(int.Parse(place, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
