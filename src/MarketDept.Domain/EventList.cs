namespace MarketDept.Domain;

/// <summary>What happened to an aggregate since it was last asked. Takes no memory before something happens.</summary>
internal struct EventList<TEvent>
{
    private List<TEvent>? _events;

    internal void Add(TEvent happened) => (_events ??= []).Add(happened);

    /// <summary>All of them in their order; afterwards there is nothing to take.</summary>
    internal ValueList<TEvent> TakeAll()
    {
        ValueList<TEvent> taken = _events is null ? [] : ValueList.From<TEvent>([.. _events]);
        _events = null;
        return taken;
    }
}
