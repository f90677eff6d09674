namespace MarketDept.Domain;

/// <summary>What every aggregate of the package has (聚合): a key, a sequence of events, and the moment of its last step.</summary>
/// <remarks>A host stores the snapshot and publishes the events in one transaction, then takes the events. Not safe for two
/// threads at once; two holders of one record are told apart by <see cref="EventCount"/>.</remarks>
public abstract class Aggregate
{
    private List<DomainEvent>? _waiting;

    private protected Aggregate()
    {
    }

    /// <summary>The host's key of the record (编号).</summary>
    public abstract string Key { get; }
    /// <summary>How many events there ever were (事件总数): the version of what is stored.</summary>
    public long EventCount { get; private set; }
    /// <summary>When the last step was made (最近变更时间).</summary>
    public Instant LastChangedAt { get; private set; }

    /// <summary>Whether events wait to be taken (是否有变更).</summary>
    public bool HasChanged => _waiting is { Count: > 0 };

    /// <summary>What happened since the events were last taken (待取事件), in its order. Looking changes nothing.</summary>
    public ValueList<DomainEvent> WaitingEvents => _waiting is null ? [] : ValueList.From([.. _waiting]);

    /// <summary>Takes what happened (取走事件), in its order; afterwards none waits. A snapshot has no part of it.</summary>
    public ValueList<DomainEvent> TakeEvents()
    {
        var taken = WaitingEvents;
        _waiting = null;
        return taken;
    }

    /// <summary>Its kind, key and status (种类、编号、状态), for a log; never the data of a contact person.</summary>
    public sealed override string ToString() => StatusNow is { } status ? $"{GetType().Name} {Key} ({status})" : $"{GetType().Name} {Key}";

    /// <summary>Where it stands; null for a record that has no status.</summary>
    private protected virtual Enum? StatusNow => null;

    /// <summary>The only place where a step is written down; every check is made before it, but for the moment of the first.</summary>
    private protected void Record(DomainEvent happened, Instant at)
    {
        LastChangedAt = EventCount == 0 ? Guard.Against.Unreal(at) : Instant.Max(LastChangedAt, at);
        (_waiting ??= []).Add(happened with { Key = Key, Sequence = ++EventCount, At = at });
    }

    /// <summary>Goes on where a stored record left off.</summary>
    private protected void Resume(long eventCount, Instant lastChangedAt)
    {
        EventCount = Guard.Against.Negative(eventCount);
        LastChangedAt = lastChangedAt;
    }

    /// <summary>Refuses a step that is dated before the last one.</summary>
    private protected void RequireInOrder(Instant at, ClauseId clause) => Step.RequireNotBefore(Key, at, LastChangedAt, clause);
}

/// <summary>What is stored of an aggregate (聚合快照). Events that were not taken yet are not part of it.</summary>
public abstract record AggregateSnapshot : StoredForm
{
    private protected AggregateSnapshot()
    {
    }

    /// <summary>How many events there ever were (事件总数).</summary>
    public required long EventCount { get; init; }
}
