using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.1")]
[Clause("11.2")]
public class One_act_of_one_person
{
    [Fact]
    public void Reported_twice_alike_is_found_once()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.1.4")), Reported("I-2", "act", Breach("8.1.4")));

        Assert.Equal("I-1", Assert.Single(report.Findings).Incident.Id.Value);
        var duplicate = Assert.Single(report.Duplicates);
        Assert.Equal(("I-2", "I-1"), (duplicate.Report.Incident.Id.Value, duplicate.Of.Id.Value));
    }

    [Fact]
    public void Offends_several_courtesy_clauses_and_is_still_fined_once() =>
        Assert.Equal(Yuan(10), Judged(
            Reported("I-1", "act", Breach("8.1.4")), Reported("I-2", "act", Breach("8.3.1")), Reported("I-3", "act", Breach("8.3.4")))
            .TotalsByPerson()[0].Fines);

    [Fact]
    public void Under_the_special_clause_costs_no_ordinary_fine_and_no_ordinary_compensation()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.2.3", 100, 0.5m)), Reported("I-2", "act", Concession((100, 80))));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("11.2.1", Yuan(50), Yuan(20)), (finding.Clause.Id.ToString(), finding.Fine, finding.Compensation!.Value));
        var overridden = Assert.Single(report.Overridden);
        Assert.Equal(("I-1", "11.2.1"), (overridden.Report.Incident.Id.Value, overridden.By.Id.ToString()));
    }

    [Fact]
    public void Names_the_lowest_of_several_overriding_clauses()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.2.4")), Reported("I-2", "act", FalseVisit()), Reported("I-3", "act", Deduction(5)));

        Assert.Equal("11.2.2", report.Overridden[0].By.Id.ToString());
    }

    [Fact]
    public void Reported_with_other_facts_is_a_conflict_and_no_finding()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(100)), Reported("I-2", "act", Deduction(100)), Reported("I-3", "act", Deduction(90)));

        Assert.Empty(report.Findings);
        Assert.Empty(report.Duplicates);
        var conflict = Assert.Single(report.Conflicts);
        Assert.Equal(["I-1", "I-2", "I-3"], conflict.Incidents.Select(incident => incident.Id.Value));
        Assert.Empty(report.TotalsByPerson());
    }

    [Fact]
    public void In_conflict_still_overrides_the_ordinary_breach()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(100)), Reported("I-2", "act", Deduction(90)), Reported("I-3", "act", Breach("9.3")));

        Assert.Empty(report.Findings);
        Assert.Equal("11.2.2", Assert.Single(report.Overridden).By.Id.ToString());
    }

    [Fact]
    public void Under_several_serious_clauses_is_fined_once_and_compensates_under_each()
    {
        var report = Judged(Reported("I-1", "act", Monthly((100, 0, null))), Reported("I-2", "act", Concession((100, 80))));

        Assert.Equal([Money.Zero, Yuan(50)], report.Findings.Select(finding => finding.Fine));
        Assert.Equal("11.2.1", report.Findings[0].FineCarriedBy!.Id.ToString());
        Assert.Equal((Yuan(100), Yuan(20)), (report.Findings[0].DutyToCollect, report.Findings[1].Compensation!.Value));
    }

    [Fact]
    public void In_conflict_under_the_lowest_clause_is_fined_under_the_next()
    {
        var report = Judged(
            Reported("I-1", "act", Concession((100, 80))), Reported("I-2", "act", Concession((100, 70))), Reported("I-3", "act", Deduction(5)));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("11.2.2", Yuan(50)), (finding.Clause.Id.ToString(), finding.Fine));
    }

    [Fact]
    public void Done_again_is_another_act_and_another_fine() =>
        Assert.Equal(Yuan(20), Judged(Reported("I-1", null, Breach("8.1.4")), Reported("I-2", null, Breach("8.1.4"))).TotalsByPerson()[0].Fines);

    [Fact]
    public void Is_no_act_of_another_person()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.4"), By("S01")), Reported("I-2", "act", Breach("8.4"), By("S02")));

        Assert.Equal(2, report.Findings.Count);
        Assert.Empty(report.Duplicates);
    }

    [Fact]
    public void May_be_named_by_the_id_of_the_incident_that_reported_it_first()
    {
        var report = Judged(Reported("I-1", null, Breach("8.1.4")), Reported("I-2", "I-1", Breach("8.1.4")));

        Assert.Single(report.Findings);
        Assert.Single(report.Duplicates);
    }

    [Fact]
    public void Is_in_conflict_for_the_one_both_reports_name_and_found_for_the_other()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.4"), By("S01"), By("S02")), Reported("I-2", "act", Breach("8.4"), By("S01")));

        Assert.Equal("S02", Assert.Single(report.Findings).Staff.Value);
        Assert.Equal("S01", Assert.Single(report.Conflicts).Staff.Value);
    }

    [Fact]
    public void Is_not_touched_by_reports_that_are_undetermined_or_not_applicable()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.1.3")), Reported("I-2", "act", Poaching(null, true, true)), Reported("I-3", "act", Deduction(5, 5)));

        Assert.Equal("11.1", Assert.Single(report.Findings).Clause.Id.ToString());
        Assert.Equal("I-2", Assert.Single(report.Undetermined).Incident.Id.Value);
        Assert.Equal("I-3", Assert.Single(report.NotApplicable).Incident.Id.Value);
    }

    [Fact]
    public void Two_incidents_with_one_id_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            Judged(Reported("I-1", "a", Breach("8.4")), Reported("I-2", "I-1", Breach("8.4")), Reported("I-1", "b", Breach("8.4"))));

        Assert.Contains("'I-1'", refusal.Message, StringComparison.Ordinal);
    }
}
