using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>How the company turns absent time into half and whole days (旷工折算规则). The regulation fixes nothing, so there is no default.</summary>
/// <remarks>
/// A policy: immutable, without a clock; equality is by value. It says how long somebody was absent and multiplies nothing, neither days nor wages. A
/// host that counts otherwise takes the times of <see cref="AbsentDay.Times"/> and counts them itself.
/// </remarks>
[Clause("4.4")]
[Clause("11.3")]
public sealed record AbsenceRule
{
    /// <summary>Sets the limits.</summary>
    /// <param name="halfDayUpTo">Up to how much absent time a day counts half, this much included; longer is a whole day. Above zero, below 24 hours.</param>
    /// <param name="ignoredBelow">Below how much absent time a day is not counted; zero: each minute counts. At most <paramref name="halfDayUpTo"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    public AbsenceRule(Duration halfDayUpTo, Duration ignoredBelow = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(halfDayUpTo, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(halfDayUpTo, Duration.FromDays(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(ignoredBelow, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ignoredBelow, halfDayUpTo);
        HalfDayUpTo = halfDayUpTo;
        IgnoredBelow = ignoredBelow;
    }

    /// <summary>Up to how much absent time a day counts half (半天上限).</summary>
    public Duration HalfDayUpTo { get; }

    /// <summary>Below how much absent time a day is not counted (不计下限).</summary>
    public Duration IgnoredBelow { get; }

    /// <summary>What a day with so much absent time counts for (折算).</summary>
    /// <param name="absent">The absent time of one day; none or less counts for nothing.</param>
    public DayPortion PortionOf(Duration absent) =>
        absent <= Duration.Zero || absent < IgnoredBelow ? DayPortion.None : absent <= HalfDayUpTo ? DayPortion.Half : DayPortion.Whole;

    /// <summary>What one month adds to a person's absences, and takes back of them (当月旷工).</summary>
    /// <remarks>
    /// Times that overlap count once. A day is counted over all that stands of it by the end of the month, less what it had
    /// counted for before: the months of a ledger add up to the rule applied to what stands. What the company recorded itself stands
    /// beside that, each record once and in the month of each of its days, and adds what is not a finding's already.
    /// </remarks>
    /// <param name="ledger">The person's ledger.</param>
    /// <param name="month">The month in which the items are counted; the days themselves may lie before it.</param>
    /// <param name="recorded">
    /// The company's own records of his absence, those of earlier months as well, so that a finding that comes later finds what was counted; null: not
    /// supplied, which is something else than none.
    /// </param>
    /// <exception cref="ArgumentException">There is no ledger; a record is null, another person's, or has the key of another record.</exception>
    public AttendanceMonth Count(PersonLedger ledger, YearMonth month, ValueList<RecordedAbsence>? recorded = null)
    {
        Guard.Against.Null(ledger);
        var own = recorded is null ? null : RequireOwn(ledger, recorded);
        var pieces = (own ?? []).SelectMany(record => AbsentTime.ByDay(record.Time)).ToLookup(piece => piece.From.Date.ToYearMonth().CompareTo(month));
        AbsenceInterval[] earlier = [.. pieces.Where(group => group.Key < 0).SelectMany(group => group)];
        AbsenceInterval[] byNow = [.. earlier, .. pieces[0]];
        var items = ledger.Items.Where(item => item.Item.Kind == FindingItemKind.Absence && item.Month <= month).ToArray();
        AbsenceInterval[] foundBefore = AbsentTime.Standing(items.Where(item => item.Month < month)), found = AbsentTime.Standing(items);
        var (before, now, records) = (AbsentTime.Of(foundBefore), AbsentTime.Of(found), AbsentTime.Of(byNow));
        var (togetherBefore, together) = (AbsentTime.Of([.. foundBefore, .. earlier]), AbsentTime.Of([.. found, .. byNow]));
        var days = new List<AbsentDay>();
        foreach (var date in before.Dates.Union(together.Dates).Order())
        {
            if (before.On(date).Equals(now.On(date)) && togetherBefore.On(date).Equals(together.On(date)))
                continue;
            var length = now.LengthOn(date);
            days.Add(new AbsentDay(
                date, now.On(date), length, PortionOf(before.LengthOn(date)), PortionOf(length), records.On(date),
                PortionOf(togetherBefore.LengthOn(date)), PortionOf(together.LengthOn(date))));
        }

        return new AttendanceMonth(
            ledger.Staff, month, this, ValueList.From(items.Where(item => item.Month == month)),
            own is null ? null : ValueList.From(own.Where(record => AbsentTime.ByDay(record.Time).Any(piece => piece.From.Date.ToYearMonth() == month))),
            ValueList.From(days));
    }

    /// <summary>Each record once, by time, then by key.</summary>
    private static RecordedAbsence[] RequireOwn(PersonLedger ledger, ValueList<RecordedAbsence> recorded)
    {
        var byKey = new Dictionary<string, RecordedAbsence>(StringComparer.Ordinal);
        foreach (var record in recorded)
        {
            Guard.Against.Null(record, nameof(recorded));
            if (record.Staff != ledger.Staff)
                throw new ArgumentException($"Record '{record.Key}' is of '{record.Staff}'; allowed are those of '{ledger.Staff}'.", nameof(recorded));
            if (!byKey.TryAdd(record.Key, record) && byKey[record.Key] != record)
                throw new ArgumentException($"Record '{record.Key}' is there twice with another content; allowed is the same content, or another key.", nameof(recorded));
        }

        return [.. byKey.Values.OrderBy(record => record.Time.From).ThenBy(record => record.Key, StringComparer.Ordinal)];
    }
}
