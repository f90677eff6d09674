using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>An ordinary finding waits while it is open whether a special clause answers the act: 10 yuan must not become final where 50 may be due.</summary>
[Clause("11.1")]
[Clause("11.2")]
public class Holding_an_ordinary_finding
{
    [Fact]
    public void Waits_for_a_deduction_that_is_not_verified()
    {
        var report = Judged(Reported("I-1", "act", Breach("9.3")), Reported("I-2", "act", Deduction(5, null)), Reported("I-3", "act", Breach("9.3")));

        Assert.Empty(report.Findings);
        Assert.Equal(["I-1", "I-3"], report.Held.Select(row => row.Incident.Id.Value));
        Assert.All(report.Held, row => Assert.Equal(("11.1", "I-2"), (row.Clause.Id.ToString(), Assert.Single(row.Because).Id.Value)));
        Assert.Empty(report.Duplicates);
        Assert.Equal("I-2", Assert.Single(report.Undetermined).Incident.Id.Value);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(null, null, null)]
    [InlineData(true, null, true)]
    public void Waits_for_a_poaching_in_which_no_fact_is_false(bool? intentional, bool? taken, bool? appropriated)
    {
        var report = Judged(Reported("I-1", "act", Breach("8.1.3")), Reported("I-2", "act", Poaching(intentional, taken, appropriated)));

        Assert.Empty(report.Findings);
        Assert.Equal("I-1", Assert.Single(report.Held).Incident.Id.Value);
    }

    [Fact]
    public void Does_not_wait_for_a_poaching_that_can_at_most_be_the_same_plain_breach()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.1.3")), Reported("I-2", "act", Poaching(true, false, null)));

        Assert.Equal("I-1", Assert.Single(report.Findings).Incident.Id.Value);
        Assert.Empty(report.Held);
        Assert.Equal("I-2", Assert.Single(report.Undetermined).Incident.Id.Value);
    }

    [Fact]
    public void Waits_where_one_version_of_a_disputed_case_comes_to_a_special_clause()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(5, 5)), Reported("I-2", "act", Deduction(5, 1)), Reported("I-3", "act", Breach("9.3")));

        Assert.Equal(["I-1", "I-2"], Assert.Single(report.Held).Because.Select(incident => incident.Id.Value));
        Assert.Null(Assert.Single(report.Conflicts).Clause);
    }

    [Fact]
    public void Does_not_wait_for_a_dispute_between_a_plain_breach_and_none()
    {
        var report = Judged(
            Reported("I-1", "act", Poaching(false, true, false)), Reported("I-2", "act", Poaching(false, false, false)), Reported("I-3", "act", Breach("8.1.3")));

        Assert.Equal("I-3", Assert.Single(report.Findings).Incident.Id.Value);
        Assert.Empty(report.Held);
    }

    [Fact]
    public void Names_the_open_reports_that_name_him_in_their_order_and_holds_nobody_else()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(5, null), By("S01")), Reported("I-2", "act", Breach("9.3"), By("S01"), By("S02")),
            Reported("I-3", "act", Poaching(null, true, true), By("S01")), Reported("I-4", "act", Deduction(5, null), By("S03"), By("S01")));

        var held = Assert.Single(report.Held);
        Assert.Equal(("I-2", "S01"), (held.Incident.Id.Value, held.Staff.Value));
        Assert.Equal(["I-1", "I-3", "I-4"], held.Because.Select(incident => incident.Id.Value));
        Assert.Equal("S02", Assert.Single(report.Findings).Staff.Value);
    }

    [Fact]
    public void Becomes_a_finding_once_that_is_settled()
    {
        var ordinary = Reported("I-1", "act", Breach("9.3"));

        Assert.Equal("11.1", Assert.Single(Judged(ordinary, Reported("I-2", "act", Deduction(5, 5))).Findings).Clause.Id.ToString());
        Assert.Equal("11.2.2", Assert.Single(Judged(ordinary, Reported("I-2", "act", Deduction(5, 1))).Findings).Clause.Id.ToString());
    }

    [Fact]
    public void Holds_no_special_finding()
    {
        var report = Judged(Reported("I-1", "act", FalseVisit()), Reported("I-2", "act", Deduction(5, null)));

        Assert.Equal("11.3", Assert.Single(report.Findings).Clause.Id.ToString());
        Assert.Empty(report.Held);
    }

    [Fact]
    public void Holds_no_case_that_is_itself_undetermined()
    {
        var report = new PenaltyPolicy(WithGap).AssessAll(
            ReportedOn(Day, "I-1", "act", Breach("8.4")), ReportedOn(Day.PlusDays(2), "I-2", "act", Breach("8.4")), Reported("I-3", "act", Deduction(5, null)));

        Assert.Empty(report.Held);
        Assert.Equal(3, report.Undetermined.Count);
    }
}
