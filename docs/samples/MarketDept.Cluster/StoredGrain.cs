namespace MarketDept.Cluster;

/// <summary>A grain that answers for nothing but what is stored.</summary>
/// <remarks>Whoever writes over an outdated version is refused by the storage. So two activations, which a cluster may have for a moment
/// after it lost a machine, never both succeed.</remarks>
public abstract class StoredGrain<T>(IPersistentState<T> stored) : Grain
    where T : class
{
    private bool _isOutdated;

    /// <summary>What is stored; null while nothing is. After a write that failed it is read again, for that may have come through or not.</summary>
    protected async Task<T?> Stored()
    {
        if (_isOutdated)
            await stored.ReadStateAsync();
        _isOutdated = false;
        return stored.RecordExists ? stored.State : null;
    }

    protected async Task Store(T state)
    {
        _isOutdated = true;
        stored.State = state;
        await stored.WriteStateAsync();
        _isOutdated = false;
    }
}
