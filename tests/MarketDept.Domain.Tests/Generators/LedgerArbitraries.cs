using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Any entries of three customers within some five months; most fit together and some do not.</summary>
public sealed record Entered(int[][] Rows)
{
    private static readonly LocalDate First = new(2027, 12, 20);

    /// <summary>All months that any of the entries can be in, and one before and after; the fourth has a leap day.</summary>
    internal static readonly YearMonth[] Months = [.. Enumerable.Range(0, 10).Select(months => new LocalDate(2027, 11, 1).PlusMonths(months).ToYearMonth())];

    internal LedgerEntry[] All => [.. Rows.Select(Read)];

    /// <summary>The entries that are left once those at fault are taken out, and what was at fault on account of them as well.</summary>
    internal LedgerEntry[] Sound(Func<LedgerEntry, bool>? isIn = null)
    {
        LedgerEntry[] entries = [.. All.Where(isIn ?? (_ => true))];
        for (;;)
        {
            ReceivablesLedger.TryPost(entries, out _, out var all);
            var faults = all.Select(fault => fault.Entry).ToHashSet(ReferenceEqualityComparer.Instance);
            if (faults.Count == 0)
                return entries;
            entries = [.. entries.Where(entry => !faults.Contains(entry))];
        }
    }

    public override string ToString() => string.Join('\n', All.Select(entry => entry.ToString()));

    private static LedgerEntry Read(int[] row, int place)
    {
        int At(int index) => index < row.Length ? row[index] : 0;
        var on = First.PlusDays(At(1) % 150);
        var customer = $"C{At(2) % 3}";
        var amount = Money.FromFen(1 + (At(3) % 700));
        // Ids are sometimes taken already, and bills mostly those of the same customer.
        var id = At(4) % 40 == 0 ? "X" : $"{place}";
        var bill = new Id<Bill>($"B{At(5) % Math.Max(place, 1)}");
        return (At(0) % 28) switch
        {
            < 8 => new LedgerEntry.LedgerBill(new(id == "X" ? "B0" : $"B{place}"), new(customer), on, At(4) % 11 == 2 ? null : First.PlusDays(20 * (At(5) % 8)),
                At(4) % 15 == 1 ? Money.Zero : amount),
            20 => new LedgerEntry.LedgerAmendment(bill, on.PlusDays(20), on.PlusDays(20 + (20 * (At(4) % 3)))),
            21 => new LedgerEntry.LedgerCreditNote(new(id), new(customer), on.PlusDays(10), amount),
            22 => new LedgerEntry.LedgerReversal(new($"{At(5) % Math.Max(place, 1)}"), true, on.PlusDays(50)),
            23 or 24 => new LedgerEntry.LedgerReturn(new($"{At(5) % Math.Max(place, 1)}"), on.PlusDays(40)),
            25 or 26 => new LedgerEntry.LedgerApplication(new(customer), on.PlusDays(30),
                [.. Enumerable.Range(0, At(4) % 3).Select(i => new Id<Bill>($"B{(At(5) + i) % Math.Max(place, 1)}"))]),
            27 => new LedgerEntry.LedgerRefund(new(customer), on.PlusDays(40), Money.FromFen(1 + (At(3) % 100))),
            < 10 => new LedgerEntry.LedgerDeduction(new(id), bill, on.PlusDays(30), amount),
            < 12 => new LedgerEntry.LedgerWriteOff(new(id == "X" ? id : $"W{At(5) % 5}"), bill, on.PlusDays(30), amount, "法院判决"),
            < 14 => new LedgerEntry.LedgerReversal(new($"W{At(5) % 5}"), false, on.PlusDays(40)),
            < 18 => new LedgerEntry.LedgerReceipt(new(id), new(customer), on.PlusDays(10), amount, []),
            _ => new LedgerEntry.LedgerReceipt(new(id), new(customer), on.PlusDays(30), amount,
                [.. Enumerable.Range(0, At(4) % 4).Select(i => new Id<Bill>($"B{(At(5) + i) % Math.Max(place, 1)}"))]),
        };
    }
}

/// <summary>For <c>[Property(Arbitrary = [typeof(LedgerArbitraries)])]</c>.</summary>
public static class LedgerArbitraries
{
    /// <summary>A row of numbers for each entry, so that the rows' own shrinking is the ledger's.</summary>
    public static Arbitrary<Entered> Entries()
    {
        var row = Gen.ArrayOf(Gen.Choose(0, 999), 6);
        return Arb.From(Gen.Sized(size => Gen.ArrayOf(row, Math.Min(size, 60))), ArbMap.Default.ArbFor<int[][]>().Shrinker)
            .Filter(rows => rows is not null && Array.TrueForAll(rows, one => one is not null && Array.TrueForAll(one, number => number >= 0)))
            .Convert(rows => new Entered(rows), entered => entered.Rows);
    }
}
