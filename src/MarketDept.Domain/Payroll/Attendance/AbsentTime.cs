using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>The absent times of one person, cut at midnight and united where they meet.</summary>
internal sealed class AbsentTime
{
    private readonly SortedDictionary<LocalDate, ValueList<AbsenceInterval>> _days = [];

    internal IEnumerable<LocalDate> Dates => _days.Keys;

    internal static AbsentTime Of(IEnumerable<AbsenceInterval> times)
    {
        var time = new AbsentTime();
        foreach (var day in times.SelectMany(ByDay).GroupBy(piece => piece.From.Date))
            time._days.Add(day.Key, United(day.OrderBy(piece => piece.From)));
        return time;
    }

    /// <summary>What stands of these items: an absence that another of them takes back does not.</summary>
    internal static AbsenceInterval[] Standing(IEnumerable<MonthItem> items)
    {
        var all = items.Select(item => item.Item).ToArray();
        var takenBack = all.Select(item => item.Reverses).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(item => item.Reverses is null && !takenBack.Contains(item.Key)).Select(item => item.Absence!.Value)];
    }

    internal ValueList<AbsenceInterval> On(LocalDate date) => _days.GetValueOrDefault(date) ?? [];

    internal Duration LengthOn(LocalDate date) =>
        On(date).Aggregate(Duration.Zero, (sum, piece) => sum + Period.Between(piece.From, piece.To, PeriodUnits.AllTimeUnits).ToDuration());

    internal static IEnumerable<AbsenceInterval> ByDay(AbsenceInterval interval)
    {
        for (var from = interval.From; from < interval.To;)
        {
            var midnight = from.Date.PlusDays(1).AtMidnight();
            var to = interval.To < midnight ? interval.To : midnight;
            yield return new AbsenceInterval(from, to);
            from = to;
        }
    }

    private static ValueList<AbsenceInterval> United(IEnumerable<AbsenceInterval> pieces)
    {
        var united = new List<AbsenceInterval>();
        foreach (var piece in pieces)
        {
            if (united.Count > 0 && piece.From <= united[^1].To)
                united[^1] = new AbsenceInterval(united[^1].From, piece.To > united[^1].To ? piece.To : united[^1].To);
            else
                united.Add(piece);
        }

        return ValueList.From(united);
    }
}
