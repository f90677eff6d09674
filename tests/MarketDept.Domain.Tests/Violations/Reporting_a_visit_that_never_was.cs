using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.3")]
[Clause("8.2.4")]
public class Reporting_a_visit_that_never_was
{
    [Fact]
    public void Counts_as_absence_for_the_time_claimed_and_is_not_fined_on_top()
    {
        var finding = Assessed(FalseVisit()).Findings()[0];

        Assert.Equal("11.3", finding.Clause.Id.ToString());
        Assert.Equal("2026-06-03T13:00/2026-06-03T17:30", finding.Absence.ToString());
        Assert.Equal(Money.Zero, finding.Fine);
        Assert.Equal(Money.Zero, finding.Compensation);
        Assert.Equal(Money.Zero, finding.DutyToCollect);
    }

    [Fact]
    public void Counts_as_absence_for_each_who_claimed_it() =>
        Assert.All(Assessed(FalseVisit(), By("S01"), By("S02")).Findings(), finding => Assert.NotNull(finding.Absence));

    [Fact]
    public void Overrides_the_ordinary_breach_of_the_duty_to_log_visits()
    {
        var report = Judged(Reported("I-1", "act", FalseVisit()), Reported("I-2", "act", Breach("8.2.4")));

        Assert.Equal("11.3", Assert.Single(report.Findings).Clause.Id.ToString());
        Assert.Equal("I-2", Assert.Single(report.Overridden).Incident.Id.Value);
    }

    [Fact]
    public void Stands_beside_a_serious_case_of_the_same_act_with_its_fine()
    {
        var report = Judged(Reported("I-1", "act", FalseVisit()), Reported("I-2", "act", Concession()));

        Assert.Equal([Money.Zero, Yuan(50)], report.Findings.Select(finding => finding.Fine));
    }

    [Theory]
    [InlineData(13, 13)]
    [InlineData(14, 13)]
    public void A_time_that_does_not_end_after_it_starts_is_refused(int from, int to)
    {
        var refusal = Assert.Throws<ArgumentException>(nameof(to), () =>
            new AbsenceInterval(Day.At(new LocalTime(from, 0)), Day.At(new LocalTime(to, 0))));

        Assert.Contains($"2026-06-03T{from}:00", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_nanosecond_is_a_time() =>
        Assert.NotEqual(default, new AbsenceInterval(Day.AtMidnight(), Day.AtMidnight().PlusNanoseconds(1)));

    [Fact]
    public void A_time_that_nobody_stated_is_refused() =>
        Mistake.Thrown(() => new ViolationFacts.FalseVisitReport(default));
}
