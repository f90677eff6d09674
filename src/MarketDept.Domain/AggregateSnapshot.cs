namespace MarketDept.Domain;

/// <summary>What is stored of an aggregate (聚合快照). Events not taken yet are no part of it.</summary>
public abstract record AggregateSnapshot : StoredForm
{
    private protected AggregateSnapshot()
    {
    }

    /// <summary>How many events there ever were (事件总数).</summary>
    public required long EventCount { get; init; }
}
