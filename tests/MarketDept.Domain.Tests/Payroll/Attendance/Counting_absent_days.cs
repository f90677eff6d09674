using FsCheck.Xunit;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Attendance;

[Clause("4.4")]
[Clause("11.3")]
public class Counting_absent_days
{
    private static readonly AbsenceRule Rule = new(Duration.FromHours(4), ignoredBelow: Duration.FromMinutes(30));

    private static int HalfDays(PersonLedger ledger, YearMonth? month = null) => Rule.Count(ledger, month ?? June).HalfDays;

    [Theory]
    [InlineData(0, DayPortion.None)]
    [InlineData(29, DayPortion.None)]
    [InlineData(30, DayPortion.Half)]
    [InlineData(240, DayPortion.Half)]
    [InlineData(241, DayPortion.Whole)]
    [InlineData(1440, DayPortion.Whole)]
    public void The_companys_limits_say_what_a_day_counts_for(int minutes, DayPortion portion)
    {
        Assert.Equal(portion, Rule.PortionOf(Duration.FromMinutes(minutes)));
        Assert.Equal(minutes == 0 ? DayPortion.None : portion == DayPortion.None ? DayPortion.Half : portion,
            new AbsenceRule(Duration.FromHours(4)).PortionOf(Duration.FromMinutes(minutes)));
    }

    [Fact]
    public void A_false_visit_is_one_absence_however_often_it_is_exported()
    {
        var ledger = new PersonLedger(Seller.Id);
        ledger.TakeFrom(Final(FalseVisit()), At(10));
        ledger.TakeFrom(Final(FalseVisit()), At(11));

        var month = Rule.Count(ledger, June);

        var day = Assert.Single(month.Days);
        Assert.Equal((ActDay, Duration.FromMinutes(90), DayPortion.None, DayPortion.Half, 1), (day.Date, day.Length, day.Before, day.Now, month.HalfDays));
        Assert.Equal("V-1/absence", Assert.Single(month.Proposals).Item.Key);
    }

    [Fact]
    public void Each_day_is_counted_by_itself_and_cut_at_midnight()
    {
        var days = Rule.Count(Ledger(Absence("V-1", 10, 20, 30)), June).Days;

        Assert.Equal(
            [(new LocalDate(2026, 6, 10), Duration.FromHours(4), DayPortion.Half), (new LocalDate(2026, 6, 11), Duration.FromHours(6), DayPortion.Whole)],
            days.Select(day => (day.Date, day.Length, day.Now)));
        Assert.Equal([new AbsenceInterval(new(2026, 6, 10, 20, 0), new(2026, 6, 11, 0, 0))], days[0].Times);
        Assert.Equal(Duration.FromHours(24), Rule.Count(Ledger(Absence("V-1", 10, 0, 24)), June).Days.Single().Length);
    }

    [Fact]
    public void Times_that_overlap_or_meet_are_counted_once()
    {
        var day = Rule.Count(Ledger(Absence("V-1", 10, 13, 15), Absence("V-2", 10, 14, 16), Absence("V-3", 10, 16, 17), Absence("V-4", 10, 8, 9)), June).Days.Single();

        Assert.Equal(Duration.FromHours(5), day.Length);
        Assert.Equal(
            [new AbsenceInterval(new(2026, 6, 10, 8, 0), new(2026, 6, 10, 9, 0)), new AbsenceInterval(new(2026, 6, 10, 13, 0), new(2026, 6, 10, 17, 0))],
            day.Times);
        Assert.Equal(2, HalfDays(Ledger(Absence("V-1", 10, 8, 20), Absence("V-2", 10, 9, 10))));
    }

    [Fact]
    public void An_absence_that_became_final_later_is_settled_then_and_adds_only_what_is_new()
    {
        var ledger = Ledger(Absence("V-1", 10, 13, 15), Absence("V-2", 10, 8, 12, since: Noon(7, 5)));

        Assert.Equal((1, 1), (HalfDays(ledger), HalfDays(ledger, July)));
        var day = Rule.Count(ledger, July).Days.Single();
        Assert.Equal((ActDay, DayPortion.Half, DayPortion.Whole, Duration.FromHours(6)), (day.Date, day.Before, day.Now, day.Length));
        Assert.Empty(Rule.Count(ledger, August).Days);
    }

    [Fact]
    public void A_withdrawn_absence_nets_to_zero()
    {
        var absence = Absence("V-1", 10, 8, 17);
        var at_once = Rule.Count(Ledger(absence, absence.Reversal(Noon(6, 20))), June);
        var later = Ledger(absence, absence.Reversal(Noon(7, 20)));

        Assert.Equal((0, 0, 2), (at_once.HalfDays, at_once.Days.Count, at_once.Proposals.Count));
        Assert.Equal((2, -2), (HalfDays(later), HalfDays(later, July)));
        Assert.Empty(Rule.Count(later, July).Days.Single().Times);
        Assert.Contains("takes back V-1/absence", Rule.Count(later, July).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_absences_are_counted() =>
        Assert.Equal(new AttendanceMonth(Seller.Id, June, Rule, [], null, []), Rule.Count(Ledger(Fine("V-1"), Compensation("V-1", 5m), Duty("V-2", 7m)), June));

    [Fact]
    public void The_proposal_says_how_it_counted_and_that_nothing_is_multiplied()
    {
        var words = Rule.Count(Ledger(Absence("V-1", 10, 13, 18), Absence("V-2", 11, 13, 14)), June).Explain(Language.English);

        Assert.Equal("S1, 2026-06: 1.5 days of absence, proposed to payroll.", words.Lines[0].Text);
        Assert.Contains("2026-06-10: 5:00:00 in all, counts as a whole day, before as nothing.", words.About(ExplanationTopic.Step));
        Assert.Contains("Nothing is multiplied here", words.About(ExplanationTopic.LegalRisk).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_cannot_be_is_a_mistake()
    {
        Assert.ThrowsAny<ArgumentException>(() => new AbsenceRule(Duration.Zero));
        Assert.ThrowsAny<ArgumentException>(() => new AbsenceRule(Duration.FromDays(1)));
        Assert.ThrowsAny<ArgumentException>(() => new AbsenceRule(Duration.FromHours(4), -Duration.Epsilon));
        Assert.ThrowsAny<ArgumentException>(() => new AbsenceRule(Duration.FromHours(4), Duration.FromHours(5)));
        Assert.Throws<ArgumentNullException>(() => Rule.Count(null!, June));
    }

    /// <summary>Minute by minute: what is absent in a minute stands in it, whatever the month in which it was settled.</summary>
    [Property(MaxTest = 100)]
    public void The_months_add_up_to_the_rule_applied_to_what_stands(byte[] bytes)
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
        var expected = Enumerable.Range(1, 8).Select(day => Enumerable.Range(0, 24)
            .Count(hour => standing.Any(time => new LocalDate(2026, 6, day).AtMidnight().PlusHours(hour) is var at && time.From <= at && at < time.To)))
            .Sum(hours => hours == 0 ? 0 : hours <= 4 ? 1 : 2);

        Assert.Equal(expected, Enumerable.Range(6, 6).Sum(month => HalfDays(ledger, new YearMonth(2026, month))));
    }
}
