namespace MarketDept.Domain;

/// <summary>Something that happened to an aggregate (领域事件): whose, which in its sequence, and when. Equality is by value.</summary>
/// <remarks>The events of an aggregate are a closed hierarchy of their own below this. An event carries everything that happened,
/// by value; outside the contact context it never carries the data of a contact person.</remarks>
public abstract record DomainEvent
{
    private protected DomainEvent()
    {
    }

    /// <summary>The key of the aggregate (编号), as <see cref="Aggregate.Key"/>.</summary>
    public string Key { get; init; } = "";
    /// <summary>Its number in the sequence of the aggregate (序号), from 1; it goes on after the aggregate was restored.</summary>
    public long Sequence { get; init; }
    /// <summary>When it happened (发生时间).</summary>
    public Instant At { get; init; }

    /// <summary>What happened, whose, and which in its sequence, for a log.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{GetType().Name} {Key}/{Sequence}");
}
