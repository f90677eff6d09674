using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("3.2")]
public class Judging_by_the_edition_in_force
{
    private static readonly RegulationEdition Old = new("old", Yuan(10), Yuan(50), to: new LocalDate(2026, 7, 1));
    private static readonly RegulationEdition New = new("new", Yuan(20), Yuan(80), from: new LocalDate(2026, 7, 1));
    private static readonly PenaltyPolicy Policy = new(new RegulationEditions(New, Old));

    [Theory]
    [InlineData("2026-06-30", "old", 10)]
    [InlineData("2026-07-01", "new", 20)]
    public void The_day_of_the_act_decides_which_amount_holds(string day, string edition, decimal fine)
    {
        var assessment = Policy.Assess(ReportedOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, "I-1", null, Breach("8.4")));

        Assert.Equal(edition, assessment.Edition!.Id);
        Assert.Equal(Yuan(fine), assessment.FinePerPerson);
    }

    [Fact]
    public void An_act_before_any_edition_is_undetermined_and_only_the_edition_is_missing()
    {
        var policy = new PenaltyPolicy(From(Day.PlusDays(1)));

        foreach (var facts in new ViolationFacts[] { Breach("8.4", 9), Poaching(null, null, null), Deduction(5, 5), FalseVisit() })
        {
            var assessment = policy.Assess(Incident(facts));
            Assert.Equal((Outcome.Undetermined, FactNames.Edition), (assessment.Outcome, assessment.Missing));
            Assert.Null(assessment.Clause);
            Assert.Null(assessment.Absence);
            Assert.Null(assessment.FinePerPerson);
            Assert.Null(assessment.DutyToCollect);
            Assert.False(assessment.IsDetermined);
        }
    }

    [Fact]
    public void An_act_that_is_reported_on_days_of_two_editions_is_undetermined_and_the_day_is_disputed()
    {
        var report = Policy.AssessAll(
            ReportedOn(new LocalDate(2026, 6, 30), "I-1", "act", Breach("8.4")), ReportedOn(new LocalDate(2026, 7, 1), "I-2", "act", Breach("8.4")));

        Assert.Empty(report.Findings);
        Assert.Equal([FactNames.OccurredOn, FactNames.OccurredOn], report.Undetermined.Select(row => row.Missing));
        var conflict = Assert.Single(report.Conflicts);
        Assert.Equal((null, FactNames.OccurredOn), (conflict.Clause, conflict.Facts));
    }

    [Fact]
    public void An_act_that_is_reported_on_two_days_of_one_edition_stands()
    {
        var report = Policy.AssessAll(
            ReportedOn(new LocalDate(2026, 6, 29), "I-1", "act", Breach("8.4")), ReportedOn(new LocalDate(2026, 6, 30), "I-2", "act", Breach("8.4")));

        Assert.Equal((Yuan(10), FactNames.OccurredOn, true), (report.Findings[0].Fine, report.Findings[0].Disputed, report.Findings[0].IsDetermined));
        Assert.Empty(report.Conflicts);
        Assert.Single(report.Duplicates);
    }

    [Fact]
    public void A_version_without_an_edition_is_undetermined_and_lacks_the_edition_alone()
    {
        var report = new PenaltyPolicy(From(Day.PlusDays(1))).AssessAll(
            ReportedOn(Day, "I-1", "act", Deduction(5, 5)), ReportedOn(Day.PlusDays(1), "I-2", "act", Deduction(5, 5)));

        // One version is not applicable, the other would be, and has no edition: they differ.
        Assert.Empty(report.NotApplicable);
        Assert.Equal([FactNames.OccurredOn | FactNames.Edition, FactNames.OccurredOn | FactNames.Edition], report.Undetermined.Select(row => row.Missing));
        Assert.Single(report.Conflicts);
    }

    [Fact]
    public void Two_days_without_any_edition_do_not_differ()
    {
        var report = new PenaltyPolicy(From(Day.PlusDays(9))).AssessAll(
            ReportedOn(Day, "I-1", "act", Breach("8.4")), ReportedOn(Day.PlusDays(1), "I-2", "act", Breach("8.4")));

        Assert.Equal([FactNames.Edition, FactNames.Edition], report.Undetermined.Select(row => row.Missing));
        Assert.Empty(report.Conflicts);
    }

    [Fact]
    public void Without_an_edition_nothing_is_held()
    {
        var report = new PenaltyPolicy(From(Day.PlusDays(1))).AssessAll(
            ReportedOn(Day, "I-1", "act", Deduction(5, null)), ReportedOn(Day.PlusDays(1), "I-2", "act", Breach("9.3")));

        Assert.Equal(("I-2", FactNames.Edition), (Assert.Single(report.Findings).Incident.Id.Value, Assert.Single(report.Undetermined).Missing));
        Assert.Empty(report.Held);
        Assert.Empty(new PenaltyPolicy(From(Day.PlusDays(1))).AssessAll(
            ReportedOn(Day, "I-1", "act", Poaching(null, true, true)), ReportedOn(Day.PlusDays(1), "I-2", "act", Breach("8.1.3"))).Held);
    }

    [Fact]
    public void An_act_on_the_first_day_of_an_edition_is_judged() =>
        Assert.Equal(Outcome.Applies, new PenaltyPolicy(From(Day)).Assess(Incident(Breach("8.4"))).Outcome);

    [Fact]
    public void A_fine_of_nothing_is_an_amount_like_any_other() =>
        Assert.Equal(Money.Zero, new PenaltyPolicy(new RegulationEditions(new RegulationEdition("mild", Money.Zero, Money.Zero)))
            .Assess(Incident(Concession())).FinePerPerson);
}
