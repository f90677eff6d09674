namespace MarketDept.Domain.Benchmarks.Page;

/// <summary>The package beside what one would use otherwise, by turns in one run; both give the same figures before anything is timed.</summary>
internal static class AgainstOthers
{
    private const int Few = 7;
    private const int Many = 15;

    internal static IEnumerable<string> Table()
    {
        yield return "| Work | With | Time | To the package | Spread | Bytes |";
        yield return "|---|---|---:|---:|---:|---:|";
        foreach (var row in new[] { AnIncident(), TheSameInAMonth(), Owners(), AYear(), Orders() }.SelectMany(rows => rows))
            yield return row;
    }

    private static IEnumerable<string> AnIncident()
    {
        var it = new AssessingOneIncident { Kind = "unauthorized-concession" };
        it.Prepare().GetAwaiter().GetResult();
        return Rows("one incident, three consignments", Many,
            ("the package", () => Counted(it.Assess())), ("a hand-written loop", () => Counted(it.HandWritten())),
            ("compiled expressions", () => it.CompiledExpressions()), ("RulesEngine", () => it.RulesEngine().AsTask().GetAwaiter().GetResult()));
    }

    private static IEnumerable<string> TheSameInAMonth()
    {
        var it = new AssessingAMonth { Incidents = 100_000 };
        it.Prepare();
        it.PrepareByHand();
        return Rows("a month of 100,000 incidents together", Few, ("the package", it.AssessAll), ("a hand-written loop", it.HandWrittenAll));
    }

    private static IEnumerable<string> Owners()
    {
        var it = new OwningCustomers();
        it.Prepare();
        return Rows("who owns 100,000 customers, of a million contacts", Few,
            ("the package, evidence kept", () => Counted(it.BuildAndAsk())), ("LINQ, nothing kept", () => Counted(it.LinqOwners())));
    }

    private static IEnumerable<string> AYear()
    {
        using var it = new StatingAMonth { Entries = 100_000 };
        it.PrepareRows();
        var load = Rounds.Of("a year of entries, load", Few, ("the package", it.Post), ("SQLite", it.LoadTables), ("DuckDB", it.LoadDuckDb));
        it.PrepareTables();
        it.PrepareRows();
        var query = Rounds.Of("a year of entries, statement", Few, ("the package", it.State), ("LINQ", it.Linq), ("SQLite", it.Sqlite), ("DuckDB", it.DuckDb));
        return query.Select((row, i) =>
        {
            var loaded = load.SingleOrDefault(it => it.Name == row.Name);
            return $"| {(i == 0 ? "a year of 100,000 entries: load; the statement of a month" : "")} | {row.Name} | {(loaded is null ? "–" : Words.Time(loaded.Median))}; {Words.Time(row.Median)} "
                + $"| {(i == 0 ? "" : $"{(loaded is null ? "–" : Words.Times1(loaded.Median / load[0].Median))}; {Words.Times1(row.Median / query[0].Median)}")} "
                + $"| {(loaded is null ? "–" : Words.Percent(loaded.Spread))}; {Words.Percent(row.Spread)} | {(loaded is null ? "–" : Words.Bytes(loaded.Bytes))}; {Words.Bytes(row.Bytes)} |";
        });
    }

    private static IEnumerable<string> Orders()
    {
        var it = new ReconcilingOrders { Lines = 10_000 };
        it.Prepare();
        return Rows("10,000 order lines against notes", Few, ("the package", () => Counted(it.Reconcile())), ("a full join in LINQ", () => Counted(it.LinqFullJoin())));
    }

    private static IEnumerable<string> Rows(string work, int rounds, params (string Name, Func<object?> Work)[] works)
    {
        var measured = Rounds.Of(work, rounds, works);
        return measured.Select((row, i) => $"| {(i == 0 ? work : "")} | {row.Name} | {Words.Time(row.Median)} | {(i == 0 ? "" : Words.Times1(row.Median / measured[0].Median))} "
            + $"| {Words.Percent(row.Spread)} | {Words.Bytes(row.Bytes)} |");
    }

    /// <summary>A number is used, and is no object.</summary>
    private static string? Counted(long number) => number == long.MinValue ? "" : null;
}
