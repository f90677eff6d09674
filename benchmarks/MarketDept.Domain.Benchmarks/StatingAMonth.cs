using BenchmarkDotNet.Attributes;
using MarketDept.Domain.Benchmarks.Peer;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.Receivables.Statements;
using NodaTime;

namespace MarketDept.Domain.Benchmarks;

/// <summary>The statement and the ageing of a month over a year's entries, from what each side keeps of them; and what posting them costs.</summary>
[Config(typeof(SettingsOfStatements))]
public class StatingAMonth : IDisposable
{
    private static readonly DateInterval Month = SampleLedger.Month.ToDateInterval();
    private LedgerEntry[] _entries = [];
    private ReceivablesLedger _ledger = ReceivablesLedger.Post([]);
    private RecordedBill[] _bills = [];
    private RecordedMovement[] _movements = [];
    private SqlStatement? _sql;
    private SqlStatement? _duck;

    [Params(10_000, 100_000, 1_000_000)]
    public int Entries { get; set; }

    /// <summary>Each side keeps its own copy only, so that none pays for the collection of another's.</summary>
    [GlobalSetup(Targets = [nameof(State)])]
    public void Prepare()
    {
        PrepareRows();
        _bills = [];
        _movements = [];
        _entries = [];
    }

    [GlobalSetup(Target = nameof(Post))]
    public void PrepareEntries() => _entries = SampleLedger.Of(Entries);

    [GlobalSetup(Targets = [nameof(Linq), nameof(LoadTables), nameof(LoadDuckDb)])]
    public void PrepareRows()
    {
        _entries = SampleLedger.Of(Entries);
        _ledger = ReceivablesLedger.Post(_entries);
        (_bills, _movements) = SampleLedger.Recorded(_entries, _ledger);
        Agreement.Require(State(), Linq());
    }

    [GlobalSetup(Targets = [nameof(Sqlite), nameof(DuckDb)])]
    public void PrepareTables()
    {
        PrepareRows();
        _sql = new SqlStatement(_bills, _movements, inDuckDb: false);
        _duck = new SqlStatement(_bills, _movements, inDuckDb: true);
        Agreement.Require(State(), Sqlite());
        Agreement.Require(State(), DuckDb());
        _bills = [];
        _movements = [];
        _entries = [];
        _ledger = ReceivablesLedger.Post([]);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _sql?.Dispose();
        _duck?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("1 statement")]
    public MonthStatement State() => _ledger.StatementOf(SampleLedger.Month, SampleLedger.DayAfter);

    [Benchmark]
    [BenchmarkCategory("1 statement")]
    public object Linq() => LinqStatement.Of(_bills, _movements, Month.Start, Month.End);

    [Benchmark]
    [BenchmarkCategory("1 statement")]
    public object Sqlite() => _sql!.Of(Month.Start, Month.End);

    [Benchmark]
    [BenchmarkCategory("1 statement")]
    public object DuckDb() => _duck!.Of(Month.Start, Month.End);

    /// <summary>Filling and indexing the tables, with the allocations given.</summary>
    [Benchmark]
    [BenchmarkCategory("2 posting")]
    public object LoadTables()
    {
        using var sql = new SqlStatement(_bills, _movements, inDuckDb: false);
        return sql;
    }

    [Benchmark]
    [BenchmarkCategory("2 posting")]
    public object LoadDuckDb()
    {
        using var sql = new SqlStatement(_bills, _movements, inDuckDb: true);
        return sql;
    }

    /// <summary>Examining, ordering and allocating; the peers are given the allocations.</summary>
    [Benchmark]
    [BenchmarkCategory("2 posting")]
    public ReceivablesLedger Post() => ReceivablesLedger.Post(_entries);
}
