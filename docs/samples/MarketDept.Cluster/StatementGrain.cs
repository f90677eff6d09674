namespace MarketDept.Cluster;

/// <summary>The department's statement of a month (月报), added up from the parts of the ledger. It holds nothing.</summary>
public interface IStatementGrain : IGrainWithIntegerKey
{
    /// <summary>The statement of all customers, asked for on a day after the month's last.</summary>
    Task<MonthStatement> StatementOf(YearMonth month, LocalDate asOf);
}

[StatelessWorker]
public sealed class StatementGrain : Grain, IStatementGrain
{
    public async Task<MonthStatement> StatementOf(YearMonth month, LocalDate asOf)
    {
        var parts = await Task.WhenAll(Enumerable.Range(0, LedgerParts.Count)
            .Select(part => GrainFactory.GetGrain<ILedgerPartGrain>(part).StatementOf(month, asOf)));
        var customers = ValueList.From(parts.SelectMany(part => part.Customers).OrderBy(row => row.Customer));
        var missing = ValueList.From(parts.SelectMany(part => part.Missing));
        // A statement is written as its rows, and the domain adds them up when it is read.
        return JsonSerializer.SerializeToElement(new { month, customers, missing }, ClusterSetup.Json).Deserialize<MonthStatement>(ClusterSetup.Json)!;
    }
}
