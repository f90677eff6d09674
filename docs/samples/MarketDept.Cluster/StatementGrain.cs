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
    public async Task<MonthStatement> StatementOf(YearMonth month, LocalDate asOf) =>
        (await Task.WhenAll(Enumerable.Range(0, LedgerParts.Count).Select(part => GrainFactory.GetGrain<ILedgerPartGrain>(part).StatementOf(month, asOf))))
            .Aggregate((part, next) => part + next);
}
