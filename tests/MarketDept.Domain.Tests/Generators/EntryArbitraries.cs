using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.Logged;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Entries of few people at few times, so that they meet; all of them shrink.</summary>
public static class EntryArbitraries
{
    /// <summary>Any entries of a customer's log and of the records merged into it.</summary>
    public static Arbitrary<Entries> Entries()
    {
        var row = Gen.ArrayOf(Gen.Choose(0, 99), 7);
        return Arb.From(Gen.Sized(size => Gen.ArrayOf(row, Math.Min(size, 16))), ArbMap.Default.ArbFor<int[][]>().Shrinker)
            .Filter(rows => rows is not null && Array.TrueForAll(rows, one => one is not null && Array.TrueForAll(one, number => number >= 0)))
            .Convert(rows => new Entries(rows), entries => entries.Rows);
    }
}

/// <summary>Entries of a log, drawn as rows of numbers.</summary>
public sealed record Entries(int[][] Rows)
{
    /// <summary>The entries; ids of contacts begin with the given text.</summary>
    internal object[] All(string prefix = "K") => [.. Rows.Select((row, i) => Read(row, $"{prefix}{i}", i))];

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n", All());

    private static object Read(int[] row, string id, int index)
    {
        int At(int place) => place < row.Length ? row[place] : 0;
        var staff = $"S{At(1) % 3}";
        var minute = At(2) % 4;
        var record = $"C{(At(5) % 2) + 1}";
        return (At(0) % 13) switch
        {
            0 => Transfer(staff, minute + 4, index, record),
            1 or 2 or 3 => Arbitration(staff, minute + (At(3) % 4), index, record),
            4 => Merge("C2", "C1", minute + (At(3) % 4)),
            12 => End(staff, minute + (At(3) % 4), index, record),
            5 => By(Given.Person(staff, Position.Collector), id, minute, minute, customer: record),
            _ => Contact(id, staff, minute, minute + (At(3) % 5), At(4) % 5 != 0, record),
        };
    }
}
