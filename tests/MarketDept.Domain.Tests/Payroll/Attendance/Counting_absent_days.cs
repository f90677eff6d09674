using FsCheck.Xunit;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Attendance;

/// <summary>Work is from 8 to 12 and from 13 to 17.</summary>
[Clause("4.4")]
[Clause("11.3")]
public class Counting_absent_days
{
    private static readonly AbsenceRule HalfDays = new(ignoredBelow: Duration.FromMinutes(30), roundUpTo: Duration.FromHours(4));

    private static Duration Hours(double hours) => Duration.FromHours(hours);

    private static AttendanceMonth Count(PersonLedger ledger, YearMonth? month = null, AbsenceRule? rule = null, params ValueList<AbsenceInterval> visited) =>
        (rule ?? AbsenceRule.Exact).Count(ledger, month ?? June, Calendar, visited);

    private static AbsenceInterval On(int day, int from, int to) => Absence("x", day, from, to).Absence!.Value;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(29, 0)]
    [InlineData(30, 240)]
    [InlineData(240, 240)]
    [InlineData(241, 480)]
    public void A_rule_that_rounds_up_counts_whole_units_and_the_default_what_was_missed(int minutes, int counted)
    {
        Assert.Equal(Duration.FromMinutes(counted), HalfDays.CountedOf(Duration.FromMinutes(minutes)));
        Assert.Equal(Duration.FromMinutes(minutes), AbsenceRule.Exact.CountedOf(Duration.FromMinutes(minutes)));
        Assert.Equal(minutes < 30 ? Duration.Zero : Duration.FromMinutes(minutes), new AbsenceRule(Duration.FromMinutes(30)).CountedOf(Duration.FromMinutes(minutes)));
    }

    [Fact]
    public void What_the_company_may_choose_is_told_with_its_ground() =>
        Assert.Equal(
            [("AbsenceRule.RoundUpTo", "the time missed"), ("AbsenceRule.IgnoredBelow", "all of it counts")],
            AbsenceRule.Choices.Select(choice => (choice.Name, choice.Default!.Value.English)));

    [Fact]
    public void A_false_visit_is_one_absence_however_often_it_is_exported()
    {
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.TakeFrom(Final(FalseVisit()), At(10));
        ledger.TakeFrom(Final(FalseVisit()), At(11));

        var month = Count(ledger);

        var day = Assert.Single(month.Days);
        Assert.Equal((ActDay, Duration.Zero, day.Missed, month.Added), (day.Date, day.Before, day.Now, day.Missed));
        Assert.Equal("V-1/11.3/absence", Assert.Single(month.Proposals).Item.Key);
    }

    [Fact]
    [Clause("8.2.4")]
    public void A_true_visit_within_the_false_time_is_taken_off_once_it_is_verified()
    {
        var diary = VisitDiary.Open(Seller);
        VisitAccount Made(int from, int to) => new(new("K1"), At(from), At(to), "客户仓库", [], "谈妥");
        diary.Record(new("V1"), Made(0, 3), At(4));
        diary.Verify(new("V1"), new(Fact.No, "电话回访", Manager, At(4)), new());
        diary.Record(new("V3"), Made(2, 3), At(5));
        diary.Record(new("V2"), Made(1, 2), At(5));
        Assert.Empty(AbsenceRule.VisitedIn(diary));
        diary.Verify(new("V3"), new(Fact.Yes, "客户证实", Manager, At(6)), new());
        diary.Verify(new("V2"), new(Fact.Yes, "客户证实", Manager, At(6)), new());

        // From nine on 10 June: claimed until twelve, visited from ten to eleven and from eleven to twelve.
        Assert.Equal([On(10, 10, 11), On(10, 11, 12)], AbsenceRule.VisitedIn(diary));
        Assert.Equal(Hours(1), Count(Ledger(Absence("V1", 10, 9, 12)), visited: AbsenceRule.VisitedIn(diary)).Added);
        Mistake.Thrown(() => AbsenceRule.VisitedIn(null!));
    }

    [Fact]
    public void Only_working_time_is_missed()
    {
        var lunch = Count(Ledger(Absence("V-1", 10, 11, 14)));

        Assert.Equal(Hours(2), lunch.Added);
        Assert.Equal([On(10, 11, 12), On(10, 13, 14)], lunch.Days.Single().Times);
        Assert.Empty(Count(Ledger(Absence("V-1", 10, 19, 21))).Days);
        Assert.Equal(Hours(8), Count(Ledger(Absence("V-1", 10, 0, 24))).Added);
    }

    [Fact]
    [Clause("8.2.4")]
    public void What_was_truly_visited_in_the_claimed_time_is_taken_off()
    {
        var ledger = Ledger(Absence("V-1", 10, 9, 17));

        Assert.Equal(Hours(7), Count(ledger).Added);
        var day = Count(ledger, visited: [On(10, 10, 11), On(10, 16, 20), On(11, 9, 12)]).Days.Single();
        Assert.Equal((Hours(5), [On(10, 9, 10), On(10, 11, 12), On(10, 13, 16)]), (day.Missed, day.Times));
        Assert.Empty(Count(ledger, visited: [On(10, 8, 18)]).Days);
    }

    [Fact]
    public void Each_day_is_counted_by_itself_and_cut_at_midnight()
    {
        var ledger = Ledger(Absence("V-1", 30, 20, 30));

        Assert.Equal(
            [(new LocalDate(2026, 6, 30), Hours(4), Hours(4)), (new LocalDate(2026, 7, 1), Hours(6), Hours(8))],
            Count(ledger, rule: HalfDays).Days.Select(day => (day.Date, day.Missed, day.Now)));
        Assert.Equal([new AbsenceInterval(new(2026, 6, 30, 20, 0), new(2026, 7, 1, 0, 0))], Count(ledger).Days[0].Times);
    }

    [Fact]
    public void Times_that_overlap_or_meet_are_counted_once()
    {
        var day = Count(Ledger(Absence("V-1", 10, 13, 15), Absence("V-2", 10, 14, 16), Absence("V-3", 10, 16, 17), Absence("V-4", 10, 8, 9))).Days.Single();

        Assert.Equal((Hours(5), [On(10, 8, 9), On(10, 13, 17)]), (day.Missed, day.Times));
    }

    [Fact]
    public void An_absence_that_became_final_later_is_settled_then_and_adds_only_what_is_new()
    {
        var ledger = Ledger(Absence("V-1", 10, 13, 15), Absence("V-2", 10, 8, 12, since: Noon(7, 5)));

        Assert.Equal((Hours(2), Hours(4)), (Count(ledger).Added, Count(ledger, July).Added));
        var day = Count(ledger, July, HalfDays).Days.Single();
        Assert.Equal((ActDay, Hours(4), Hours(8), Hours(6)), (day.Date, day.Before, day.Now, day.Missed));
        Assert.Empty(Count(ledger, August).Days);
    }

    [Fact]
    public void A_withdrawn_absence_nets_to_zero()
    {
        var absence = Absence("V-1", 10, 8, 17);
        var at_once = Count(Ledger(absence, absence.Reversal(Noon(6, 20))));
        var later = Ledger(absence, absence.Reversal(Noon(7, 20)));

        Assert.Equal((Duration.Zero, 0, 2), (at_once.Added, at_once.Days.Count, at_once.Proposals.Count));
        Assert.Equal((Hours(8), Hours(-8)), (Count(later).Added, Count(later, July).Added));
        Assert.Empty(Count(later, July).Days.Single().Times);
        Assert.Contains("takes back V-1/absence", Count(later, July).Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("旷工 -8小时，", Count(later, July).Explain(Language.Chinese).Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_absences_are_counted() =>
        Assert.Empty(Count(Ledger(Fine("V-1"), Compensation("V-1", 5m), Duty("V-2", 7m))).Days);

    [Fact]
    public void The_proposal_says_how_it_counted_as_people_write_it()
    {
        var ledger = Ledger(Absence("V-1", 10, 13, 18), Absence("V-2", 11, 13, 14));
        var (en, zh) = (Count(ledger).Explain(Language.English), Count(ledger, visited: [new(new(2026, 6, 10, 15, 30), new(2026, 6, 10, 16, 0))]).Explain(Language.Chinese));

        Assert.Equal("S1, June 2026: 5 h of absence, proposed to payroll.", en.Lines[0].Text);
        Assert.Contains("10 June 2026: working time missed 4 h, counts as 4 h, before as 0 min.", en.About(ExplanationTopic.Step));
        Assert.Contains("V-1/absence: the visit claimed on 10 June 2026, 13:00 to 18:00, was false and is treated as absence.", en.About(ExplanationTopic.Fact));
        Assert.Equal("S1，2026年6月：旷工 4小时30分，供工资系统采用。", zh.Lines[0].Text);
        Assert.Contains("2026年6月10日：工作时间内实际缺勤 3小时30分，计 3小时30分，此前已计 0分。", zh.About(ExplanationTopic.Step));
        Assert.Contains("Nothing is multiplied here", en.About(ExplanationTopic.LegalRisk).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_rounds_up_carries_a_high_risk_and_says_by_how_much_it_exceeds()
    {
        var month = Count(Ledger(Absence("V-1", 10, 13, 14), Absence("V-2", 11, 8, 12)), rule: HalfDays);

        Assert.Equal((Hours(8), Hours(3)), (month.Added, month.ExceedsBy));
        Assert.Equal((true, false), (HalfDays.LegalRisk.IsHigh, AbsenceRule.Exact.LegalRisk.IsHigh));
        Assert.Equal(
            ["By this rule 3 h more is counted than was missed.", HalfDays.LegalRisk.Text.English], month.Explain(Language.English).About(ExplanationTopic.LegalRisk));
        Assert.Contains("按这条规则，比实际缺勤多计 3小时。", month.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk));
        Assert.Equal(Duration.Zero, Count(Ledger(Absence("V-2", 11, 8, 12)), rule: HalfDays).ExceedsBy);
    }

    [Fact]
    public void A_day_that_the_calendar_does_not_know_is_unknown_and_no_day_off()
    {
        var may = new WorkCalendar(new(new(2026, 5, 1), new(2026, 5, 31)));
        var ledger = Ledger(Absence("V-1", 10, 13, 15));

        var refusal = Assert.Throws<DomainException>(() => AbsenceRule.Exact.Count(ledger, June, may));
        Assert.Equal((PayrollRefusals.NoCalendar, new ClauseId(11, 3)), (refusal.Refusal, refusal.Clause));
        Assert.Throws<DomainException>(() => AbsenceRule.Exact.Count(Ledger(), June, may, recorded: [Recorded("T-1", 10, 8, 9)]));
        Assert.Empty(AbsenceRule.Exact.Count(ledger, new(2026, 5), may).Days);
        Assert.Empty(AbsenceRule.Exact.Count(ledger, June, new(new(new(2026, 6, 10), new(2026, 6, 10)))).Days);
    }

    [Fact]
    public void A_rule_or_a_calendar_that_cannot_be_is_a_mistake()
    {
        Mistake.Thrown(() => new AbsenceRule(-Duration.Epsilon));
        Mistake.Thrown(() => new AbsenceRule(Duration.FromHours(25)));
        Mistake.Thrown(() => new AbsenceRule(roundUpTo: Duration.Zero));
        Mistake.Thrown(() => new AbsenceRule(roundUpTo: Duration.FromHours(25)));
        Mistake.Thrown(() => new WorkCalendar(null!));
        Mistake.Thrown(() => new WorkCalendar(Calendar.Days, null!));
        Assert.Throws<ArgumentException>("times", () => new WorkCalendar(new(new(2026, 6, 10), new(2026, 6, 10)), On(10, 23, 25)));
        Assert.Equal([On(10, 8, 24)], new WorkCalendar(new(new(2026, 6, 10), new(2026, 6, 10)), On(10, 12, 24), On(10, 8, 13)).Times);
        Assert.Throws<ArgumentNullException>("ledger", () => AbsenceRule.Exact.Count(null!, June, Calendar));
        Assert.Throws<ArgumentNullException>("calendar", () => AbsenceRule.Exact.Count(Ledger(), June, null!));
    }

    /// <summary>Hour by hour: what is absent in an hour of work stands in it, whatever the month in which it was settled.</summary>
    [Property(MaxTest = 100)]
    public void The_months_add_up_to_the_rule_applied_to_what_stands(byte[] bytes, byte visitFrom, byte visitLength)
    {
        var items = new List<FindingItem>();
        foreach (var (row, number) in bytes.Chunk(4).Where(row => row.Length == 4).Take(12).Select((row, number) => (row, number)))
        {
            var from = row[1] % 30;
            var absence = Absence($"V-{number}", 1 + (row[0] % 4), from, from + 1 + (row[2] % 30), Noon(6 + (row[3] % 3), 15));
            items.Add(absence);
            if (row[3] % 5 == 0)
                items.Add(absence.Reversal(Noon(6 + (row[3] % 3) + (row[3] % 2), 16)));
        }

        var ledger = Ledger([.. items]);
        var taken = items.Select(item => item.Reverses).ToHashSet();
        var standing = items.Where(item => item.Reverses is null && !taken.Contains(item.Key)).Select(item => item.Absence!.Value).ToArray();
        var visit = On(1 + (visitFrom / 60), visitFrom % 24, (visitFrom % 24) + 1 + (visitLength % 9));
        bool Within(AbsenceInterval time, LocalDateTime at) => time.From <= at && at < time.To;
        var missed = Enumerable.Range(1, 8).Select(day => Enumerable.Range(0, 24).Select(hour => new LocalDate(2026, 6, day).AtMidnight().PlusHours(hour))
            .Count(at => at.Hour is (>= 8 and < 12) or (>= 13 and < 17) && !Within(visit, at) && standing.Any(time => Within(time, at)))).ToArray();

        Assert.Equal(Hours(missed.Sum()), SumOf(AbsenceRule.Exact));
        Assert.Equal(Hours(missed.Sum(hours => (hours + 3) / 4 * 4)), SumOf(HalfDays));

        Duration SumOf(AbsenceRule rule) => Enumerable.Range(6, 6).Aggregate(
            Duration.Zero, (sum, month) => sum + Count(ledger, new YearMonth(2026, month), rule, visit).Added);
    }
}
