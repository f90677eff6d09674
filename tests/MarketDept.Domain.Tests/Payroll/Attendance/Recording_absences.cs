using FsCheck.Xunit;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Attendance;

/// <summary>The company's own records, beside what was found.</summary>
[Clause("4.4")]
public class Recording_absences
{
    private static AttendanceMonth Count(PersonLedger ledger, YearMonth month, ValueList<RecordedAbsence>? recorded = null) =>
        AbsenceRule.Exact.Count(ledger, month, Calendar, recorded: recorded);

    private static Duration Hours(int hours) => Duration.FromHours(hours);

    [Fact]
    public void A_record_stands_in_the_month_with_its_source_and_is_no_proposal()
    {
        var month = Count(Ledger(), June, [Recorded("T-1", 10, 8, 17, "leave system")]);

        var day = Assert.Single(month.Days);
        Assert.Equal((0, Duration.Zero, Hours(8)), (month.Proposals.Count, month.Added, month.RecordedAdded));
        Assert.Equal((Duration.Zero, Duration.Zero, Hours(8)), (day.Missed, day.Now, day.Together));
        Assert.Empty(day.Times);
        Assert.Equal([new AbsenceInterval(new(2026, 6, 10, 8, 0), new(2026, 6, 10, 12, 0)), new AbsenceInterval(new(2026, 6, 10, 13, 0), new(2026, 6, 10, 17, 0))], day.Recorded);
        Assert.Equal("leave system", month.Recorded!.Single().Source);
        Assert.Contains("T-1 (leave system): 10 June 2026, 08:00 to 17:00.", month.Explain(Language.English).About(ExplanationTopic.Fact));
        Assert.Equal("S1, June 2026: 0 min of absence, proposed to payroll.", month.Explain(Language.English).Lines[0].Text);
    }

    [Fact]
    public void What_was_not_supplied_is_unknown_and_no_presence()
    {
        var (unknown, none) = (Count(Ledger(), June), Count(Ledger(), June, []));

        Assert.Null(unknown.Recorded);
        Assert.Empty(none.Recorded!);
        Assert.Equal(["The company's own records were not supplied; a time of which nothing is recorded is unknown, and not presence."],
            unknown.Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.Empty(none.Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.Contains("公司考勤记录 0 项，在旷工之外另计缺勤 0分；记录不是违纪认定。", none.Explain(Language.Chinese).About(ExplanationTopic.Fact));
    }

    [Fact]
    public void A_record_is_there_once_however_often_it_is_passed()
    {
        var month = Count(Ledger(), June, [Recorded("T-2", 11, 8, 10), Recorded("T-1", 10, 8, 10), Recorded("T-2", 11, 8, 10)]);

        Assert.Equal(["T-1", "T-2"], month.Recorded!.Select(record => record.Key));
        Assert.Equal(Hours(4), month.RecordedAdded);
        Assert.Equal(month, Count(Ledger(), June, [Recorded("T-1", 10, 8, 10), Recorded("T-2", 11, 8, 10)]));
    }

    [Fact]
    public void A_time_that_is_recorded_and_found_counts_once_and_as_found()
    {
        var month = Count(Ledger(Absence("V-1", 10, 14, 17)), June, [Recorded("T-1", 10, 14, 17)]);

        Assert.Equal((Hours(3), Duration.Zero), (month.Added, month.RecordedAdded));
        var more = Count(Ledger(Absence("V-1", 10, 14, 17)), June, [Recorded("T-1", 10, 12, 15)]);
        Assert.Equal((Hours(3), Hours(1), Hours(3)), (more.Added, more.RecordedAdded, more.Days.Single().Missed));
        Assert.Contains("10 June 2026: findings and records together count as 4 h, before as 0 min; a time in both counts once.",
            more.Explain(Language.English).About(ExplanationTopic.Step));
    }

    [Fact]
    public void A_finding_that_comes_later_for_a_recorded_time_takes_it_over()
    {
        var ledger = Ledger(Absence("V-1", 10, 14, 17, since: Noon(7, 5)));
        ValueList<RecordedAbsence> records = [Recorded("T-1", 10, 14, 17)];

        var (june, july) = (Count(ledger, June, records), Count(ledger, July, records));

        Assert.Equal((Duration.Zero, Hours(3), Hours(3), Hours(-3)), (june.Added, june.RecordedAdded, july.Added, july.RecordedAdded));
        Assert.Equal((Hours(3), Hours(3)), (july.Days.Single().TogetherBefore, july.Days.Single().Together));
        Assert.Empty(july.Recorded!);
    }

    [Fact]
    public void Over_the_end_of_a_month_each_day_counts_in_its_own()
    {
        ValueList<RecordedAbsence> records = [Recorded("T-1", 30, 20, 30)];

        var (june, july) = (Count(Ledger(), June, records), Count(Ledger(), July, records));

        Assert.Equal(((new LocalDate(2026, 6, 30), Hours(4)), (new LocalDate(2026, 7, 1), Hours(6))),
            ((june.Days.Single().Date, june.RecordedAdded), (july.Days.Single().Date, july.RecordedAdded)));
        Assert.Equal((1, 1, 0), (june.Recorded!.Count, july.Recorded!.Count, Count(Ledger(), August, records).Recorded!.Count));
    }

    [Fact]
    public void A_record_that_cannot_be_is_a_mistake()
    {
        var record = Recorded("T-1", 10, 8, 10);

        Mistake.Thrown(() => new RecordedAbsence(" ", Seller.Id, "time clock", record.Time));
        Mistake.Thrown(() => new RecordedAbsence("T-1", default, "time clock", record.Time));
        Mistake.Thrown(() => new RecordedAbsence("T-1", Seller.Id, "", record.Time));
        Mistake.Thrown(() => new RecordedAbsence("T-1", Seller.Id, "time clock", default));
        foreach (ValueList<RecordedAbsence> records in new ValueList<RecordedAbsence>[]
            { [null!], [record, Recorded("T-1", 10, 8, 11)], [Recorded("T-2", 10, 8, 10, staff: Colleague.Id)] })
        {
            Assert.Equal("recorded", Mistake.Thrown(() => Count(Ledger(), June, records)).ParamName);
        }
    }

    /// <summary>Hour by hour, whatever was settled in which month.</summary>
    [Property(MaxTest = 100)]
    public void Findings_and_records_add_up_to_the_rule_applied_to_both_and_the_proposals_are_those_without_records(byte[] bytes)
    {
        var rows = bytes.Chunk(4).Where(row => row.Length == 4).Take(12).Select((row, number) => (row, number)).ToArray();
        var items = rows.Where(of => of.row[3] % 2 == 0).Select(of => Absence(
            $"V-{of.number}", 28 + (of.row[0] % 3), of.row[1] % 30, (of.row[1] % 30) + 1 + (of.row[2] % 30), Noon(6 + (of.row[3] % 3), 30))).ToArray();
        var records = rows.Where(of => of.row[3] % 2 == 1).Select(of => Recorded(
            $"T-{of.number}", 28 + (of.row[0] % 3), of.row[1] % 30, (of.row[1] % 30) + 1 + (of.row[2] % 30))).ToArray();
        var (ledger, list) = (Ledger(items), ValueList.From(records));
        var times = items.Select(item => item.Absence!.Value).Concat(records.Select(record => record.Time)).ToArray();
        var expected = Enumerable.Range(0, 8).Sum(day => Enumerable.Range(0, 24).Select(hour => new LocalDate(2026, 6, 28).PlusDays(day).AtMidnight().PlusHours(hour))
            .Count(at => Calendar.Times.Any(time => time.From <= at && at < time.To) && times.Any(time => time.From <= at && at < time.To)));
        AttendanceMonth[] months = [.. Enumerable.Range(6, 4).Select(month => Count(ledger, new(2026, month), list))];

        Assert.Equal(Hours(expected), months.Aggregate(Duration.Zero, (sum, month) => sum + month.Added + month.RecordedAdded));
        Assert.Equal(Enumerable.Range(6, 4).Select(month => Count(ledger, new(2026, month)).Added), months.Select(month => month.Added));
    }
}
