namespace MarketDept.Domain.Tests;

/// <summary>What waits at an aggregate, taken and compared.</summary>
internal static class Happened
{
    /// <summary>These and no others wait, each with the aggregate's key, the number after the last one taken, and its time.</summary>
    internal static void ShouldTell(this Aggregate it, params (Instant At, DomainEvent What)[] expected)
    {
        var first = it.EventCount - it.WaitingEvents.Count + 1;
        Assert.Equal(expected.Select((row, place) => row.What with { Key = it.Key, Sequence = first + place, At = row.At }), it.TakeEvents());
        Assert.False(it.HasChanged);
    }
}
