namespace MarketDept.Domain;

/// <summary>The contract of an aggregate for generic code of a host (聚合契约): storing and restoring.</summary>
/// <typeparam name="TSelf">The type of the aggregate.</typeparam>
/// <typeparam name="TSnapshot">The type of its stored form: primitives and NodaTime values.</typeparam>
public interface IAggregate<TSelf, TSnapshot>
    where TSelf : Aggregate, IAggregate<TSelf, TSnapshot>
    where TSnapshot : AggregateSnapshot
{
    /// <summary>The record as primitives and NodaTime values, to be stored (快照). Events that were not taken yet are not part of it.</summary>
    TSnapshot ToSnapshot();

    /// <summary>Rebuilds the record from its stored form (还原). The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">The stored data cannot be right, or its form is newer than this package.</exception>
    static abstract TSelf Restore(TSnapshot snapshot);
}
