namespace MarketDept.Domain.Receivables.Collections;

/// <summary>The targets that the company has set (收款任务表), one for a collector and a month.</summary>
[Clause("6.1")]
public sealed class CollectionTargets
{
    private readonly Dictionary<(Id<StaffMember> Collector, YearMonth Month), Money> _amounts = [];

    /// <summary>Takes the targets.</summary>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="DomainException"><see cref="CollectionRefusals.TargetTwice"/>: a collector has two for a month.</exception>
    public CollectionTargets(params IEnumerable<CollectionTarget> targets)
    {
        foreach (var target in Guard.Against.Null(targets))
        {
            if (!_amounts.TryAdd((Guard.Against.Null(target, nameof(targets)).Collector, target.Month), target.Amount))
                throw CollectionRefusals.TargetTwice.Because($"{target.Collector}，{target.Month}。", $"'{target.Collector}' has two targets for {target.Month}.");
        }
    }

    /// <summary>What somebody is to collect in a period (期间任务): the targets of its months together.</summary>
    /// <returns>Null where that is not known: the period is not made of whole months, or a month has no target.</returns>
    /// <exception cref="ArgumentNullException">There is no period.</exception>
    /// <exception cref="OverflowException">Together they are more than <see cref="Money.MaxValue"/>.</exception>
    public Money? Of(Id<StaffMember> collector, DateInterval period)
    {
        Guard.Against.Null(period);
        if (period.Start.Day != 1 || period.End != period.End.ToYearMonth().ToDateInterval().End)
            return null;
        var sum = Money.Zero;
        for (var first = period.Start; first <= period.End; first = first.PlusMonths(1))
        {
            if (!_amounts.TryGetValue((collector, first.ToYearMonth()), out var amount))
                return null;
            sum += amount;
        }

        return sum;
    }

    /// <summary>Who has a target in any month of a period.</summary>
    internal IEnumerable<Id<StaffMember>> CollectorsIn(DateInterval period) =>
        _amounts.Keys.Where(key => key.Month >= period.Start.ToYearMonth() && key.Month <= period.End.ToYearMonth()).Select(key => key.Collector).Distinct();
}
