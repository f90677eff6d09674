namespace MarketDept.Cluster.Tests;

/// <summary>What a cluster says after a loss in the middle of the work is what one machine says.</summary>
public sealed class Losing_a_machine : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task Owners_and_totals_are_those_of_one_machine()
    {
        var cancel = TestContext.Current.CancellationToken;
        var sample = new Sample(customers: 2_000, seed: 20261129);
        var (owners, statement) = OneMachine.Of(sample);
        await using var silos = await ThreeSilos.Start(_file);
        var retry = new Retry(attempts: 60, TimeSpan.FromMilliseconds(500), cancel);
        var everyone = new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = cancel };
        await Parallel.ForEachAsync(sample.Customers, everyone, async (it, _) => await retry.Until(() =>
            silos.Grains.GetGrain<ICustomerGrain>(it.Value).Register(Sample.Identity(it), Sample.Gatherer, "名录", Sample.Opened)));

        // Each contact and each entry is sent twice. The entries of one customer come one after the other, and all else in any order.
        var work = sample.Shuffled<Func<Task>>(
        [
            .. sample.Contacts.Concat(sample.Contacts).Select(it => (Func<Task>)(() =>
                retry.Until(() => silos.Grains.GetGrain<ICustomerGrain>(it.Customer.Value).RecordContact(it)))),
            .. sample.Entries.GroupBy(it => it.Customer).Select(his => (Func<Task>)(async () =>
            {
                foreach (var (place, it) in his.Index().Concat(his.Index()))
                    await retry.Until(() => silos.Grains.LedgerOf(it.Customer).Post($"{it.Customer}/{place}", it.Entry));
            })),
        ]);
        var (done, lost) = (0, silos.Cluster.Silos[1]);
        await Parallel.ForEachAsync(work, everyone, async (it, stop) =>
        {
            if (Interlocked.Increment(ref done) == work.Length / 2)
                await silos.Cluster.KillSiloAsync(lost, stop);
            await it();
        });

        Assert.False(lost.IsActive);
        Assert.True(retry.Failures > 0, "No call failed: the silo was killed too late.");
        foreach (var customer in sample.Customers)
            Assert.Equal((customer, owners[customer]), (customer, await silos.Grains.GetGrain<ICustomerGrain>(customer.Value).WhoOwns(Language.Chinese)));
        Assert.Equal(statement, await silos.Grains.GetGrain<IStatementGrain>(0).StatementOf(Sample.Month, Sample.AsOf));
    }

    [Fact]
    public async Task Nothing_is_lost_when_writes_fail_and_then_the_whole_cluster_stops()
    {
        var retry = new Retry(attempts: 20, TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken);
        var sample = new Sample(customers: 40, seed: 7);
        var (owners, statement) = OneMachine.Of(sample);
        await using (var silos = await ThreeSilos.Start(_file, storage => new UnsureStorage(storage)))
        {
            foreach (var it in sample.Customers)
                await retry.Until(() => silos.Grains.GetGrain<ICustomerGrain>(it.Value).Register(Sample.Identity(it), Sample.Gatherer, "名录", Sample.Opened));
            foreach (var it in sample.Contacts)
                await retry.Until(() => silos.Grains.GetGrain<ICustomerGrain>(it.Customer.Value).RecordContact(it));
            foreach (var (place, it) in sample.Entries.Index())
                await retry.Until(() => silos.Grains.LedgerOf(it.Customer).Post($"{place}", it.Entry));
        }

        Assert.InRange(retry.Failures, sample.Contacts.Length / 4, int.MaxValue);
        await using var others = await ThreeSilos.Start(_file);
        foreach (var customer in sample.Customers)
            Assert.Equal(owners[customer], await others.Grains.GetGrain<ICustomerGrain>(customer.Value).WhoOwns(Language.Chinese));
        Assert.Equal(statement, await others.Grains.GetGrain<IStatementGrain>(0).StatementOf(Sample.Month, Sample.AsOf));
    }

    public void Dispose()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_file)!, Path.GetFileName(_file) + "*"))
            File.Delete(file);
    }
}
