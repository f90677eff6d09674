using Orleans.Storage;

namespace MarketDept.Cluster.Tests;

/// <summary>A storage that fails at every other write: before anything is written, or after it, so that nobody knows.</summary>
internal sealed class UnsureStorage(IGrainStorage inner) : IGrainStorage
{
    private int _writes;

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ReadStateAsync(stateName, grainId, grainState);

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var turn = Interlocked.Increment(ref _writes) % 4;
        if (turn == 1)
            throw new IOException("The database was not reached.");
        var known = grainState.ETag;
        await inner.WriteStateAsync(stateName, grainId, grainState);
        if (turn == 3)
        {
            grainState.ETag = known;
            throw new IOException("The answer of the database was lost.");
        }
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ClearStateAsync(stateName, grainId, grainState);
}
