using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>Times in order without overlap, with union, intersection and difference.</summary>
internal static class AbsentTime
{
    internal static ValueList<AbsenceInterval> United(IEnumerable<AbsenceInterval> times)
    {
        var united = new List<AbsenceInterval>();
        foreach (var piece in times.OrderBy(time => time.From))
        {
            if (united.Count > 0 && piece.From <= united[^1].To)
                united[^1] = new AbsenceInterval(united[^1].From, piece.To > united[^1].To ? piece.To : united[^1].To);
            else
                united.Add(piece);
        }

        return ValueList.From(united);
    }

    /// <summary>The times that lie in both lists.</summary>
    internal static IEnumerable<AbsenceInterval> Common(IEnumerable<AbsenceInterval> times, ValueList<AbsenceInterval> within) =>
        from time in times
        from other in within
        let start = time.From > other.From ? time.From : other.From
        let end = time.To < other.To ? time.To : other.To
        where start < end
        select new AbsenceInterval(start, end);

    /// <summary>The times that lie in none of the others.</summary>
    internal static IEnumerable<AbsenceInterval> Without(IEnumerable<AbsenceInterval> times, ValueList<AbsenceInterval> others) =>
        others.Aggregate(times, static (left, other) => left.SelectMany(time => Cut(time, other)));

    internal static IEnumerable<AbsenceInterval> ByDay(AbsenceInterval time)
    {
        for (var from = time.From; from < time.To;)
        {
            var midnight = from.Date.PlusDays(1).AtMidnight();
            var to = time.To < midnight ? time.To : midnight;
            yield return new AbsenceInterval(from, to);
            from = to;
        }
    }

    internal static ILookup<LocalDate, AbsenceInterval> Days(IEnumerable<AbsenceInterval> times) =>
        United(times).SelectMany(ByDay).ToLookup(piece => piece.From.Date);

    internal static Duration Length(IEnumerable<AbsenceInterval> times) =>
        times.Aggregate(Duration.Zero, (sum, time) => sum + Period.Between(time.From, time.To, PeriodUnits.AllTimeUnits).ToDuration());

    private static AbsenceInterval[] Cut(AbsenceInterval time, AbsenceInterval other)
    {
        if (other.To <= time.From || time.To <= other.From)
            return [time];
        AbsenceInterval[] before = time.From < other.From ? [new AbsenceInterval(time.From, other.From)] : [];
        return other.To < time.To ? [.. before, new AbsenceInterval(other.To, time.To)] : before;
    }
}
