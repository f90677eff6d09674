namespace MarketDept.Domain.Receivables;

/// <summary>A total that entries change day by day. An entry dated back must not make any later day negative.</summary>
internal static class RunningTotal
{
    /// <summary>The total at the end of a day.</summary>
    internal static Money On(LocalDate day, Money start, IEnumerable<(LocalDate On, Money Change)> entries) =>
        start + Money.Sum(entries.Where(entry => entry.On <= day).Select(entry => entry.Change));

    /// <summary>The lowest total at the end of a day and of all later days.</summary>
    internal static Money LowestFrom(LocalDate day, Money start, IReadOnlyCollection<(LocalDate On, Money Change)> entries)
    {
        var total = On(day, start, entries);
        var lowest = total;
        foreach (var later in entries.Where(entry => entry.On > day).GroupBy(entry => entry.On).OrderBy(group => group.Key))
        {
            total += Money.Sum(later.Select(entry => entry.Change));
            lowest = Money.Min(lowest, total);
        }

        return lowest;
    }
}
