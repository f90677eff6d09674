using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>A poaching all of whose versions come to 11.1 is no case of its own: it is judged with the ordinary breaches of the act, as one of 8.1.3.</summary>
[Clause("8.1.3")]
[Clause("11.1")]
public class Coming_to_a_plain_breach
{
    [Fact]
    public void By_either_way_of_reporting_is_found_once()
    {
        var report = Judged(Reported("I-1", "act", Poaching(false, true, true, Loss(9, 0.1m))), Reported("I-2", "act", Breach("8.1.3", 9, 0.1m)));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("I-1", "8.1.3", Yuan(10), Yuan(0.90m)), (finding.Incident.Id.Value, finding.Basis!.Id.ToString(), finding.Fine, finding.Compensation!.Value));
        Assert.Equal("I-2", Assert.Single(report.Duplicates).Incident.Id.Value);
    }

    [Fact]
    public void Keeps_for_each_person_the_clause_of_the_first_report_that_names_him()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.2.1"), By("S01")), Reported("I-2", "act", Poaching(false, true, true, EconomicLoss.None), By("S02"), By("S01")));

        Assert.Equal(["8.2.1", "8.1.3"], report.Findings.Select(row => row.Basis!.Id.ToString()));
    }

    [Fact]
    public void Brings_its_day_its_offenders_weights_loss_and_share_along()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.1.3", null), By("S01")), Reported("I-2", "act", Poaching(false, true, null, Loss(90, 1m)), By("S02", 2)));

        Assert.Equal([Yuan(30), Yuan(60)], report.Findings.Select(row => row.Compensation!.Value));
        Assert.Equal(["I-1", "I-2"], report.Findings[1].Reports.Select(incident => incident.Id.Value));
    }

    [Fact]
    public void Disputes_a_loss_with_an_ordinary_report()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.1.3", 5, 1m)), Reported("I-2", "act", Poaching(false, true, true, Loss(6, 1m))));

        Assert.Equal((Yuan(10), null), (Assert.Single(report.Findings).Fine, report.Findings[0].Compensation));
        Assert.Equal((FactNames.Loss, 2), (Assert.Single(report.Conflicts).Facts, report.Conflicts[0].Incidents.Count));
    }

    [Fact]
    public void Leaves_behind_what_it_disputed_of_the_poaching_itself()
    {
        var report = Judged(Reported("I-1", "act", Poaching(false, true, false, Loss(5))), Reported("I-2", "act", Poaching(true, false, true, Loss(5))));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("11.1", FactNames.None), (finding.Clause.Id.ToString(), finding.Disputed));
        Assert.Single(report.Duplicates);
    }

    [Fact]
    public void Joins_them_under_different_editions_too_and_is_then_undetermined_with_them()
    {
        var report = new PenaltyPolicy(WithGap).AssessAll(
            ReportedOn(Day, "I-1", "act", Poaching(false, true, false)), ReportedOn(Day.PlusDays(2), "I-2", "act", Poaching(true, false, true)),
            ReportedOn(Day, "I-3", "act", Breach("8.4")));

        Assert.Equal([FactNames.OccurredOn, FactNames.OccurredOn, FactNames.OccurredOn], report.Undetermined.Select(row => row.Missing));
        Assert.Equal(3, Assert.Single(report.Conflicts).Incidents.Count);
    }

    [Fact]
    public void In_one_version_only_stays_a_case_of_its_own()
    {
        var report = Judged(Reported("I-1", "act", Poaching(false, true, true)), Reported("I-2", "act", Poaching(true, true, true)), Reported("I-3", "act", Breach("8.1.3")));

        Assert.Equal(2, report.Undetermined.Count);
        Assert.Equal(["I-1", "I-2"], Assert.Single(report.Held).Because.Select(incident => incident.Id.Value));
    }

    [Fact]
    public void Without_an_edition_stays_a_case_of_its_own()
    {
        var report = new PenaltyPolicy(WithGap).AssessAll(ReportedOn(Day.PlusDays(1), "I-1", "act", Poaching(false, true, true)), Reported("I-2", "act", Breach("8.1.3")));

        Assert.Equal(("I-1", FactNames.Edition), (Assert.Single(report.Undetermined).Incident.Id.Value, report.Undetermined[0].Missing));
        Assert.Equal("I-2", Assert.Single(report.Findings).Incident.Id.Value);
    }

    [Fact]
    public void Is_overridden_like_any_ordinary_breach()
    {
        var report = Judged(Reported("I-1", "act", Poaching(false, true, true)), Reported("I-2", "act", Concession()));

        Assert.Equal(("I-1", "11.1", "11.2.1"), (Assert.Single(report.Overridden).Incident.Id.Value, report.Overridden[0].Clause.Id.ToString(), report.Overridden[0].By!.Id.ToString()));
    }
}
