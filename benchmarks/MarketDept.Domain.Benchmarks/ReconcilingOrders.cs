using BenchmarkDotNet.Attributes;
using MarketDept.Domain.Benchmarks.HandWritten;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Benchmarks;

/// <summary>Order lines against note lines: by the package, and by a plain full join in LINQ.</summary>
[Config(typeof(SettingsOfReconciliation))]
public class ReconcilingOrders
{
    private StorageOrder[] _orders = [];
    private DeliveryNote[] _notes = [];

    [Params(1_000, 10_000, 100_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        (_orders, _notes) = SampleOrders.Of(Lines);
        Agreement.Require(OrderReconciliation.Of(_orders, _notes), LinqJoin.Differences(_orders, _notes));
    }

    [Benchmark(Baseline = true)]
    public int LinqFullJoin() => LinqJoin.Differences(_orders, _notes).Count;

    [Benchmark]
    public int Reconcile() => OrderReconciliation.Of(_orders, _notes).Checks.Count;
}
