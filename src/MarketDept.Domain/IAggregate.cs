namespace MarketDept.Domain;

/// <summary>What generic code of a host can ask of an aggregate (聚合契约): to be stored, and to be restored.</summary>
/// <typeparam name="TSelf">The aggregate.</typeparam>
/// <typeparam name="TSnapshot">Its stored form: primitives and NodaTime values.</typeparam>
public interface IAggregate<TSelf, TSnapshot>
    where TSelf : Aggregate, IAggregate<TSelf, TSnapshot>
    where TSnapshot : AggregateSnapshot
{
    /// <summary>The record as primitives and NodaTime values, to be stored (快照). Events that were not taken yet are not part of it.</summary>
    TSnapshot ToSnapshot();

    /// <summary>The record that was stored (还原). Structure is checked and no rule applied.</summary>
    /// <exception cref="StoredDataException">What is stored cannot be right, or its form is newer than this package.</exception>
    static abstract TSelf Restore(TSnapshot snapshot);
}
