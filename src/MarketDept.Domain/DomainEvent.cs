namespace MarketDept.Domain;

/// <summary>An event of an aggregate (领域事件), with the aggregate's key, the event's number and its moment. Equality is by value.</summary>
/// <remarks>The events of each aggregate are a closed hierarchy below this type. An event carries by value everything that happened. Only events of
/// the contact context carry data of a contact person.</remarks>
public abstract record DomainEvent
{
    private protected DomainEvent()
    {
    }

    /// <summary>The key of the aggregate, equal to <see cref="Aggregate.Key"/> (编号).</summary>
    public string Key { get; init; } = "";
    /// <summary>The number of the event within its aggregate (序号), from 1. Restoring the aggregate does not restart it.</summary>
    public long Sequence { get; init; }
    /// <summary>The moment of the step that the event reports (发生时间).</summary>
    public Instant At { get; init; }

    /// <summary>Kind, key and number of the event, such as <c>NoticeIssued N-1/3</c>, for a log.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{GetType().Name} {Key}/{Sequence}");
}
