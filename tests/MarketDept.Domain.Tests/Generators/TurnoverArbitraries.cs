using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Confirmed bills of three months and three customers.</summary>
public sealed class BilledMonths(int[][] rows)
{
    /// <summary>A row for each bill: month, customer, then the kinds and amounts of its charges by turns.</summary>
    internal int[][] Rows { get; } = rows;

    internal YearMonth[] Months { get; } = [new(2026, 4), new(2026, 5), new(2026, 6)];

    internal Bill[] Bills => field ??= [.. Rows.Select(BillOf)];

    public override string ToString() => string.Join('\n', Rows.Select(row => string.Join(' ', row)));

    private Bill BillOf(int[] row, int number)
    {
        var customer = new Id<Customer>($"K{Of(row, 1) % 3}");
        var bill = Bill.Draft(new($"B-{number}"), Contract(customer: customer), Months[Of(row, 0) % 3], At(0));
        bill.Add(Line("H-0", 1_000_000m), At(0));
        for (var i = 2; i + 1 < row.Length; i += 2)
            bill.Add(Line($"H-{i}", row[i + 1] % 10_000 / 100m, ChargeKind.FromValue(1 + (Of(row, i) % 5)), reason: "说明"), At(0));
        bill.Present(bill.Total, Collector, BilledSources.None, At(1));
        bill.Confirm(bill.Total, Confirmer.OfCustomer(customer, "客户对账人"), "签回", At(2));
        return bill;
    }

    private static int Of(int[] row, int place) => place < row.Length ? row[place] & int.MaxValue : 0;
}

/// <summary>For <c>[Property(Arbitrary = [typeof(TurnoverArbitraries)])]</c>.</summary>
public static class TurnoverArbitraries
{
    /// <summary>Rows of whole numbers, whose own shrinking is that of the bills.</summary>
    public static Arbitrary<BilledMonths> Months() => ArbMap.Default.ArbFor<int[][]>().Convert(rows => new BilledMonths(rows), months => months.Rows);
}
