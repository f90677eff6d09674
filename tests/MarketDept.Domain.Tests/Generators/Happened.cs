namespace MarketDept.Domain.Tests.Generators;

/// <summary>What happened to an aggregate, for tests that say it by value.</summary>
internal static class Happened
{
    /// <summary>Takes the events and sees that each is of this record and next in its sequence; what is left to compare is what happened, and when.</summary>
    internal static DomainEvent[] TakenFrom(Aggregate it)
    {
        Assert.Equal(it.WaitingEvents.Count > 0, it.HasChanged);
        var first = it.EventCount - it.WaitingEvents.Count;
        var taken = it.TakeEvents();
        Assert.False(it.HasChanged);
        Assert.Equal(taken.Select((_, place) => (it.Key, first + place + 1)), taken.Select(happened => (happened.Key, happened.Sequence)));
        return [.. taken.Select(happened => happened with { Key = "", Sequence = 0 })];
    }
}
