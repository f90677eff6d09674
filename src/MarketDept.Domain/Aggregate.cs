namespace MarketDept.Domain;

/// <summary>The base of every aggregate of the package (聚合): key, events, and the moment of the last step.</summary>
/// <remarks>A host stores the snapshot and publishes the events in one transaction, and then takes the events. Not safe for two threads at once.
/// Where two processes hold copies of one record, <see cref="EventCount"/> shows which is newer.</remarks>
public abstract class Aggregate
{
    private List<DomainEvent>? _waiting;

    private protected Aggregate()
    {
    }

    /// <summary>The key of the record, given by the host (编号).</summary>
    public abstract string Key { get; }
    /// <summary>The number of all events so far (事件总数); it serves as the version of the stored record.</summary>
    public long EventCount { get; private set; }
    /// <summary>The moment of the last recorded step, whichever step that was (最近变更时间).</summary>
    public Instant LastChangedAt { get; private set; }

    /// <summary>Whether events wait that the host has not taken yet (是否有变更).</summary>
    public bool HasChanged => _waiting is { Count: > 0 };

    /// <summary>The events that were not taken yet, in their order (待取事件). Reading them changes nothing.</summary>
    public ValueList<DomainEvent> WaitingEvents => _waiting is null ? [] : ValueList.From([.. _waiting]);

    /// <summary>Takes the waiting events, in their order (取走事件). Afterwards none waits. Snapshots do not contain them.</summary>
    public ValueList<DomainEvent> TakeEvents()
    {
        var taken = WaitingEvents;
        _waiting = null;
        return taken;
    }

    /// <summary>Kind, key and status for a log (种类、编号、状态); never the data of a contact person.</summary>
    public sealed override string ToString() => StatusNow is { } status ? $"{GetType().Name} {Key} ({status})" : $"{GetType().Name} {Key}";

    /// <summary>The status; null for a record that has none.</summary>
    private protected virtual Enum? StatusNow => null;

    /// <summary>Records a step, after all checks; this method only refuses an impossible first moment.</summary>
    private protected void Record(DomainEvent happened, Instant at)
    {
        LastChangedAt = EventCount == 0 ? Guard.Against.Unreal(at) : Instant.Max(LastChangedAt, at);
        (_waiting ??= []).Add(happened with { Key = Key, Sequence = ++EventCount, At = at });
    }

    /// <summary>Continues the numbering and the time of a stored record.</summary>
    private protected void Resume(long eventCount, Instant lastChangedAt)
    {
        EventCount = Guard.Against.Negative(eventCount);
        LastChangedAt = eventCount == 0 ? lastChangedAt : Guard.Against.Unreal(lastChangedAt);
    }

    /// <summary>Refuses a step dated before the last one.</summary>
    private protected void RequireInOrder(Instant at, ClauseId clause) => Step.RequireNotBefore(Key, at, LastChangedAt, clause);
}

/// <summary>The stored form of an aggregate (聚合快照). Events that were not taken yet are not part of it.</summary>
public abstract record AggregateSnapshot : StoredForm
{
    private protected AggregateSnapshot()
    {
    }

    /// <summary>The number of all events of the record so far (事件总数); it serves as the version of the stored record.</summary>
    public required long EventCount { get; init; }
}
