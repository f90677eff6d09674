using Orleans.Storage;

namespace MarketDept.Cluster.Tests;

/// <summary>Two activations of one grain never both write.</summary>
public sealed class Storing_what_a_grain_holds : IDisposable
{
    private static readonly GrainId One = GrainId.Create("ledger", "1");
    private readonly string _file = Path.GetTempFileName();
    private readonly SqliteStorage _storage;

    public Storing_what_a_grain_holds() => _storage = new(_file, survivesPowerCut: false);

    [Fact]
    public async Task Whoever_writes_over_an_outdated_version_is_refused()
    {
        var (first, second) = (new GrainState<LedgerPart>(new([])), new GrainState<LedgerPart>(new([])));
        await _storage.WriteStateAsync("ledger", One, first);
        await Assert.ThrowsAsync<InconsistentStateException>(() => _storage.WriteStateAsync("ledger", One, second));

        await _storage.ReadStateAsync("ledger", One, second);
        await _storage.WriteStateAsync("ledger", One, second);
        await Assert.ThrowsAsync<InconsistentStateException>(() => _storage.WriteStateAsync("ledger", One, first));
    }

    [Fact]
    public async Task What_was_cleared_is_gone_and_whoever_read_it_before_writes_nothing()
    {
        var (first, second) = (new GrainState<LedgerPart>(new([])), new GrainState<LedgerPart>());
        await _storage.WriteStateAsync("ledger", One, first);
        await _storage.ReadStateAsync("ledger", One, second);
        await _storage.WriteStateAsync("ledger", One, second);
        await Assert.ThrowsAsync<InconsistentStateException>(() => _storage.ClearStateAsync("ledger", One, first));

        var outdated = second.ETag;
        await _storage.ClearStateAsync("ledger", One, second);
        Assert.False(second.RecordExists);
        await _storage.WriteStateAsync("ledger", One, new GrainState<LedgerPart>(new([])));
        await Assert.ThrowsAsync<InconsistentStateException>(() => _storage.WriteStateAsync("ledger", One, new GrainState<LedgerPart>(new([])) { ETag = outdated }));
    }

    [Fact]
    public async Task What_was_never_written_is_not_there()
    {
        var state = new GrainState<LedgerPart>(new([]));

        await _storage.ReadStateAsync("ledger", One, state);

        Assert.False(state.RecordExists);
    }

    public void Dispose()
    {
        _storage.Dispose();
        File.Delete(_file);
    }
}
