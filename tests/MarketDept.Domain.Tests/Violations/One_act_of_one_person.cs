using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What the cases of one act come to together for one person: one fine, and the special clause before the ordinary one.</summary>
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
        Assert.Equal(("I-2", "I-1"), (duplicate.Incident.Id.Value, Assert.Single(duplicate.Because).Id.Value));
    }

    [Fact]
    public void Offends_several_courtesy_clauses_and_is_still_fined_once() =>
        Assert.Equal(Yuan(10), Judged(
            Reported("I-1", "act", Breach("8.1.4")), Reported("I-2", "act", Breach("8.3.1")), Reported("I-3", "act", Breach("8.3.4")))
            .TotalsByPerson()[0].Fines);

    [Fact]
    public void Reported_by_one_with_another_person_and_by_one_alone_is_found_for_both()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.4", 9, 0.5m), By("S01")), Reported("I-2", "act", Breach("8.4", 7, 0.5m), By("S01"), By("S02")));

        // What the reports dispute is the loss: the fines stand, and each person has his row.
        Assert.Equal([("S01", Yuan(10)), ("S02", Yuan(10))], report.Findings.Select(row => (row.Staff.Value, row.Fine)));
        Assert.Equal(
            [new PersonTotal(new("S01"), Yuan(10), Money.Zero, Money.Zero, 0, 1, 0), new PersonTotal(new("S02"), Yuan(10), Money.Zero, Money.Zero, 0, 1, 0)],
            report.TotalsByPerson());
    }

    [Fact]
    public void Under_the_special_clause_costs_no_ordinary_fine_and_no_ordinary_compensation()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.2.3", 100, 0.5m)), Reported("I-2", "act", Concession((100, 80))), Reported("I-3", "act", Breach("8.2.3")));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("11.2.1", Yuan(50), Yuan(20)), (finding.Clause.Id.ToString(), finding.Fine, finding.Compensation!.Value));
        Assert.Equal([("I-1", "11.2.1"), ("I-3", "11.2.1")], report.Overridden.Select(row => (row.Incident.Id.Value, row.By!.Id.ToString())));
        Assert.Empty(report.Conflicts);
        Assert.Empty(report.Duplicates);
    }

    [Fact]
    public void Names_the_lowest_of_several_overriding_clauses()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.2.4")), Reported("I-2", "act", FalseVisit()), Reported("I-3", "act", Deduction(5)));

        Assert.Equal("11.2.2", report.Overridden[0].By!.Id.ToString());
    }

    [Fact]
    public void Is_overridden_by_a_special_clause_that_stands_though_its_amount_is_disputed()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(100)), Reported("I-2", "act", Deduction(90)), Reported("I-3", "act", Breach("9.3")));

        Assert.Equal((Yuan(50), null), (Assert.Single(report.Findings).Fine, report.Findings[0].Compensation));
        Assert.Equal("11.2.2", Assert.Single(report.Overridden).By!.Id.ToString());
    }

    [Fact]
    public void Is_overridden_and_not_held_where_one_special_clause_stands_and_another_is_open()
    {
        var report = Judged(Reported("I-1", "act", FalseVisit()), Reported("I-2", "act", Deduction(5, null)), Reported("I-3", "act", Breach("8.4")));

        Assert.Equal("11.3", Assert.Single(report.Overridden).By!.Id.ToString());
        Assert.Empty(report.Held);
    }

    [Fact]
    public void Is_not_overridden_by_what_another_person_did()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.2.3"), By("S01"), By("S02")), Reported("I-2", "act", Concession(), By("S02")));

        Assert.Equal([("S01", "11.1"), ("S02", "11.2.1")], report.Findings.Select(row => (row.Staff.Value, row.Clause.Id.ToString())));
        Assert.Equal("S02", Assert.Single(report.Overridden).Staff.Value);
    }

    [Fact]
    public void Under_several_serious_clauses_is_fined_once_and_compensates_under_each()
    {
        var report = Judged(Reported("I-1", "act", Monthly((100, 0, null))), Reported("I-2", "act", Concession((100, 80))));

        Assert.Equal([Money.Zero, Yuan(50)], report.Findings.Select(finding => finding.Fine));
        Assert.Equal("11.2.1", report.Findings[0].FineCarriedBy!.Id.ToString());
        Assert.Equal((Yuan(100), Yuan(20)), (report.Findings[0].DutyToCollect!.Value, report.Findings[1].Compensation!.Value));
    }

    [Fact]
    public void Under_the_lowest_clause_with_a_disputed_amount_still_carries_the_fine_there()
    {
        var report = Judged(
            Reported("I-1", "act", Concession((100, 80))), Reported("I-2", "act", Concession((100, 70))), Reported("I-3", "act", Deduction(5)));

        Assert.Equal([("11.2.1", Yuan(50)), ("11.2.2", Money.Zero)], report.Findings.Select(row => (row.Clause.Id.ToString(), row.Fine)));
    }

    [Fact]
    public void Under_an_undetermined_lower_clause_is_fined_under_the_one_that_stands()
    {
        var report = Judged(Reported("I-1", "act", Deduction(5, null)), Reported("I-2", "act", Monthly()));

        Assert.Equal(("11.2.3", Yuan(50)), (Assert.Single(report.Findings).Clause.Id.ToString(), report.Findings[0].Fine));
    }

    [Fact]
    public void An_absence_and_a_fine_stand_side_by_side()
    {
        var report = Judged(Reported("I-1", "act", FalseVisit()), Reported("I-2", "act", Poaching(true, true, true, Loss(7))));

        Assert.Equal([("11.3", Money.Zero), ("11.2.4", Yuan(50))], report.Findings.Select(row => (row.Clause.Id.ToString(), row.Fine)));
        Assert.All(report.Findings, row => Assert.Null(row.FineCarriedBy));
    }

    [Fact]
    public void Done_again_is_another_act_and_another_fine() =>
        Assert.Equal(Yuan(20), Judged(Reported("I-1", null, Breach("8.1.4")), Reported("I-2", null, Breach("8.1.4"))).TotalsByPerson()[0].Fines);

    [Fact]
    public void Is_an_act_of_another_person_too_and_he_is_fined_as_well()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.4"), By("S01")), Reported("I-2", "act", Breach("8.4"), By("S02")));

        Assert.Equal([("I-1", "S01"), ("I-2", "S02")], report.Findings.Select(row => (row.Incident.Id.Value, row.Staff.Value)));
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
    public void Two_incidents_with_one_id_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>("incidents", () =>
            Judged(Reported("I-1", "a", Breach("8.4")), Reported("I-2", "I-1", Breach("8.4")), Reported("I-1", "b", Breach("8.4"))));

        Assert.Contains("'I-1'", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("incidents", () => Judged(null!, Reported("I-1", "a", Breach("8.4"))));
    }
}
