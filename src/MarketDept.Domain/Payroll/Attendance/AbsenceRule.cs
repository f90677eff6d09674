using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Regulations.Text;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>The company's rule for counting absent time (旷工计时规则). The default counts exactly the working time missed.</summary>
/// <remarks>Immutable, without a clock; equality is by value. Neither time nor wages are multiplied.</remarks>
public sealed record AbsenceRule : DomainValue
{
    /// <summary>Creates a rule from a lower limit and a rounding unit.</summary>
    /// <param name="ignoredBelow">Days on which less time was missed are not counted; zero: every day counts.</param>
    /// <param name="roundUpTo">The unit to which the missed time of a day is rounded up; null: no rounding. Courts have rejected rounding up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative, the unit is not above zero, or one of them is above 24 hours.</exception>
    public AbsenceRule(Duration ignoredBelow = default, Duration? roundUpTo = null)
    {
        var day = Duration.FromDays(1);
        IgnoredBelow = ignoredBelow >= Duration.Zero && ignoredBelow <= day
            ? ignoredBelow
            : throw new ArgumentOutOfRangeException(nameof(ignoredBelow), "The time is out of range. State zero to 24 hours.");
        RoundUpTo = roundUpTo is not { } unit || (unit > Duration.Zero && unit <= day)
            ? roundUpTo
            : throw new ArgumentOutOfRangeException(nameof(roundUpTo), "The unit is out of range. State more than zero and up to 24 hours, or null.");
    }

    /// <summary>The default rule (按实际缺勤计时): exactly the working time missed, without limit or rounding.</summary>
    public static AbsenceRule Exact { get; } = new();
    /// <summary>The settings of this record described as data (设定项), one row for each property: clause, choices, default, ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("AbsenceRule.RoundUpTo", new(11, 3), new("缺勤时间是否取整", "Whether absent time is rounded up"),
            [new("按实际缺勤计", "the time missed"), new("进到若干小时的整数倍", "up to whole units of so many hours")], new("按实际缺勤计", "the time missed"), LegalRisks.RoundedAbsence.Text),
        new("AbsenceRule.IgnoredBelow", new(11, 3), new("每天缺勤不足多久的不计", "Below which time an absence of a day is not counted"),
            [new("全部计入", "all of it counts"), new("若干分钟", "so many minutes")], new("全部计入", "all of it counts"),
            new("制度按旷工处理，没有规定下限。", "The regulation treats it as absence and does not give a lower limit.")),
    ];

    /// <summary>The limit below which a day's missed time is not counted (不计下限); zero: every day counts.</summary>
    public Duration IgnoredBelow { get; }
    /// <summary>The unit to which the missed time of a day is rounded up (取整单位); null: no rounding.</summary>
    public Duration? RoundUpTo { get; }

    /// <summary>The legal risk of counting absent time by this rule (法律风险): high where time is rounded up.</summary>
    public LegalRisk LegalRisk => RoundUpTo is null ? LegalRisks.Absence : LegalRisks.RoundedAbsence;

    /// <summary>The time that counts for a day (计时), from the working time missed on that day.</summary>
    public Duration CountedOf(Duration missed)
    {
        if (missed <= Duration.Zero || missed < IgnoredBelow)
            return Duration.Zero;
        if (RoundUpTo is not { } unit)
            return missed;
        var units = (missed.ToInt64Nanoseconds() + unit.ToInt64Nanoseconds() - 1) / unit.ToInt64Nanoseconds();
        return unit * units;
    }

    /// <summary>Counts the absences that one month adds to a person's ledger, and those that the month takes back (当月旷工).</summary>
    /// <remarks>
    /// Working time missed is what was falsely claimed, within the calendar, less what was truly visited; times that overlap count once. A
    /// day is counted over all that stands of it by the end of the month, less what it counted for before: the months of a ledger add up.
    /// What the company recorded itself stands beside that, in the month of each of its days, and adds what no finding covers.
    /// </remarks>
    /// <param name="ledger">The person's ledger of items.</param>
    /// <param name="month">The month in which the items are counted. The absent days may lie before it.</param>
    /// <param name="calendar">The working times of all absent days.</param>
    /// <param name="visited">The times of genuine visits to customers, from <see cref="VisitedIn"/>; null: none is known. They count for all months alike: where
    /// one becomes known after a month was handed over, count that month again.</param>
    /// <param name="recorded">The company's own records of the person's absence, also of earlier months; null: not supplied, so nothing is known of
    /// them.</param>
    /// <exception cref="ArgumentException">An argument is null; a record is another person's, or has the key of another record.</exception>
    /// <exception cref="DomainException">The calendar does not know a day of an absence (<see cref="PayrollRefusals.NoCalendar"/>).</exception>
    /// <example><code>
    /// AttendanceMonth absent = AbsenceRule.Exact.Count(account, june, calendar, visited: [], recorded: [clock]);
    /// Console.WriteLine(absent.Explain(Language.Chinese));
    /// </code></example>
    [Clause("11.3")]
    [Clause("4.4")]
    public AttendanceMonth Count(
        PersonLedger ledger, YearMonth month, WorkCalendar calendar, ValueList<AbsenceInterval>? visited = null, ValueList<RecordedAbsence>? recorded = null)
    {
        Guard.Against.Null(ledger);
        Guard.Against.Default(month);
        Guard.Against.Null(calendar);
        var own = recorded is null ? null : RequireOwn(ledger, recorded);
        var items = ledger.Items.Where(item => item.Item.Kind == FindingItemKind.Absence && item.Month <= month).ToArray();
        foreach (var time in items.Select(item => item.Item.Absence!.Value).Concat((own ?? []).Select(record => record.Time)).Where(time => !calendar.Knows(time)))
        {
            throw PayrollRefusals.NoCalendar.Because(
                zh: $"{time.From} 至 {time.To}；日历：{calendar.Days.Start} 至 {calendar.Days.End}。",
                en: $"{time.From} to {time.To}; the calendar is of {calendar.Days.Start} to {calendar.Days.End}.");
        }

        // Day by day: what stood before the month, and what stands at its end, by findings alone and with the records.
        var (found, foundBefore) = (Missed(items), Missed(items.Where(item => item.Month < month)));
        var recordedNow = RecordedUpTo(month);
        var (findings, findingsBefore, records) = (AbsentTime.Days(found), AbsentTime.Days(foundBefore), AbsentTime.Days(recordedNow));
        var (all, allBefore) = (AbsentTime.Days([.. found, .. recordedNow]), AbsentTime.Days([.. foundBefore, .. RecordedUpTo(month.PlusMonths(-1))]));
        var days = all.Concat(allBefore).Select(day => day.Key).Distinct().Order()
            .Where(date => !findings[date].SequenceEqual(findingsBefore[date]) || !all[date].SequenceEqual(allBefore[date]))
            .Select(date => new AbsentDay(
                date, ValueList.From(findings[date]), Counted(findingsBefore[date]), Counted(findings[date]), ValueList.From(records[date]),
                Counted(allBefore[date]), Counted(all[date])));
        return new AttendanceMonth(
            ledger.Staff, month, this, ValueList.From(items.Where(item => item.Month == month)),
            own is null ? null : ValueList.From(own.Where(record => AbsentTime.ByDay(record.Time).Any(piece => piece.From.Date.ToYearMonth() == month))),
            ValueList.From(days.ToArray()));

        Duration Counted(IEnumerable<AbsenceInterval> times) => CountedOf(AbsentTime.Length(times));

        AbsenceInterval[] Missed(IEnumerable<MonthItem> of) => [.. AbsentTime.Without(AbsentTime.Common(Standing(of), calendar.Times), visited ?? [])];

        AbsenceInterval[] RecordedUpTo(YearMonth last) =>
        [
            .. AbsentTime.Common((own ?? []).Select(record => record.Time), calendar.Times).SelectMany(AbsentTime.ByDay)
                .Where(piece => piece.From.Date.ToYearMonth() <= last),
        ];
    }

    /// <summary>The times of a person's visits that were verified as genuine (属实的拜访时段), from the visit diary.</summary>
    /// <param name="diary">The diary of the person.</param>
    /// <exception cref="ArgumentNullException">The diary is null.</exception>
    [Clause("8.2.4")]
    public static ValueList<AbsenceInterval> VisitedIn(VisitDiary diary)
    {
        return ValueList.From(Guard.Against.Null(diary).Visits.Where(visit => visit.IsGenuine.IsYes)
            .Select(visit => new AbsenceInterval(Local(visit.Account!.Start), Local(visit.Account.End))).OrderBy(time => time.From).ToArray());

        LocalDateTime Local(Instant at) => at.InBusinessZone().LocalDateTime;
    }

    /// <summary>The absences among these items that no other item takes back.</summary>
    private static IEnumerable<AbsenceInterval> Standing(IEnumerable<MonthItem> items)
    {
        var all = items.Select(item => item.Item).ToArray();
        var takenBack = all.Select(item => item.Reverses).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return all.Where(item => item.Reverses is null && !takenBack.Contains(item.Key)).Select(item => item.Absence!.Value);
    }

    /// <summary>The records, each once, by time and then by key.</summary>
    private static RecordedAbsence[] RequireOwn(PersonLedger ledger, ValueList<RecordedAbsence> recorded)
    {
        var byKey = new Dictionary<string, RecordedAbsence>(StringComparer.Ordinal);
        foreach (var record in recorded)
        {
            Guard.Against.Null(record, nameof(recorded));
            if (record.Staff != ledger.Staff)
                throw new ArgumentException($"Record '{record.Key}' belongs to '{record.Staff}'. Supply records of '{ledger.Staff}'.", nameof(recorded));
            if (!byKey.TryAdd(record.Key, record) && byKey[record.Key] != record)
                throw new ArgumentException($"Record '{record.Key}' is there twice with another content. Give each its own key.", nameof(recorded));
        }

        return [.. byKey.Values.OrderBy(record => record.Time.From).ThenBy(record => record.Key, StringComparer.Ordinal)];
    }
}
