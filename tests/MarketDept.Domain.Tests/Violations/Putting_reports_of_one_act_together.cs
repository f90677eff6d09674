using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Silence gives way: what one report of an act leaves open and another states is known.</summary>
[Clause("11.1")]
[Clause("11.2")]
[Clause("11.3")]
public class Putting_reports_of_one_act_together
{
    [Fact]
    public void Knows_a_loss_and_its_share_by_the_report_that_states_them()
    {
        var finding = Single(Breach("8.4", null), Breach("8.4", 100), Breach("8.4", 100, 0.3m));

        Assert.Equal((Yuan(30), FactNames.None), (finding.Compensation!.Value, finding.Missing));
    }

    [Fact]
    public void Knows_a_verification() => Assert.Equal(Yuan(60), Single(Deduction(100, null), Deduction(100, 40)).Compensation);

    [Fact]
    public void Knows_the_facts_of_a_poaching_by_several_reports() =>
        Assert.Equal(("11.2.4", Yuan(9)), ClauseAndCompensation(Single(Poaching(true, null, null), Poaching(null, true, null, Loss(9)), Poaching(null, null, true))));

    [Fact]
    public void Knows_rows_that_one_report_has_and_another_has_not() =>
        Assert.Equal(Yuan(3), Single(
            new ViolationFacts.UnauthorizedConcession([new("A", Yuan(2), Yuan(1))]), new ViolationFacts.UnauthorizedConcession([new("B", Yuan(5), Yuan(3)), new("A", Yuan(2), Yuan(1))])).Compensation);

    [Fact]
    public void Knows_what_was_determined_uncollectable()
    {
        var finding = Single(Monthly((100, 0, null), (50, 0, null)), Monthly((100, 0, 30)));

        Assert.Equal((Yuan(30), Yuan(120)), (finding.Compensation!.Value, finding.DutyToCollect!.Value));
    }

    [Fact]
    public void Knows_a_weight_and_an_offender_that_another_report_names()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(90), By("S01")), Reported("I-2", "act", Deduction(90), By("S02"), By("S01", 2)));

        Assert.Equal([("I-1", "S01", Yuan(60)), ("I-2", "S02", Yuan(30))], report.Findings.Select(row => (row.Incident.Id.Value, row.Staff.Value, row.Compensation!.Value)));
        Assert.All(report.Findings, row => Assert.Equal((Yuan(50), FactNames.None), (row.Fine, row.Disputed)));
        Assert.Equal(("I-2", "S01"), (Assert.Single(report.Duplicates).Incident.Id.Value, report.Duplicates[0].Staff.Value));
    }

    [Fact]
    public void Keeps_a_weight_that_somebody_stated_as_1_apart_from_one_that_nobody_did()
    {
        Assert.NotEqual(FactNames.None, Judged(
            Reported("I-1", "act", Deduction(90), By("S01", 1), By("S02")), Reported("I-2", "act", Deduction(90), By("S01", 2), By("S02"))).Findings[0].Disputed);
        Assert.Equal(FactNames.None, Judged(
            Reported("I-1", "act", Deduction(90), By("S01"), By("S02")), Reported("I-2", "act", Deduction(90), By("S01", 2), By("S02"))).Findings[0].Disputed);
    }

    [Fact]
    public void Keeps_a_loss_that_was_stated_as_none_apart_from_one_that_nobody_stated()
    {
        Assert.Equal(FactNames.Loss, Judged(Reported("I-1", "act", Breach("8.4", 0)), Reported("I-2", "act", Breach("8.4", 7))).Findings[0].Disputed);
        Assert.Equal(FactNames.None, Judged(Reported("I-1", "act", Breach("8.4", null)), Reported("I-2", "act", Breach("8.4", 7))).Findings[0].Disputed);
    }

    [Fact]
    public void Leaves_aside_ids_order_of_rows_the_rule_cited_and_the_reason_of_a_share()
    {
        Agreed(Breach("8.1.4", 9, 0.5m), new ViolationFacts.OperatingRuleBreach(new(8, 3, 4), EconomicLoss.Of(Yuan(9), Share.FromDecimal(0.5m), "another reason")));
        Agreed(
            new ViolationFacts.UnauthorizedConcession([new("A", Yuan(2), Yuan(1)), new("B", Yuan(4), Yuan(1))]),
            new ViolationFacts.UnauthorizedConcession([new("B", Yuan(4), Yuan(1)), new("A", Yuan(2), Yuan(1))]));
    }

    [Fact]
    public void Compares_amounts_and_shares_by_value()
    {
        Agreed(
            new ViolationFacts.OperatingRuleBreach(new(8, 4), EconomicLoss.Of(Money.Parse("5"), Share.Parse("0.5"), "a")),
            new ViolationFacts.OperatingRuleBreach(new(8, 4), EconomicLoss.Of(Money.Parse("5.00"), Share.Parse("0.50"), "b")));
    }

    [Fact]
    public void Takes_reports_of_another_kind_as_another_case_and_of_another_act_as_another_act()
    {
        Assert.Equal(2, Judged(Reported("I-1", "act", Deduction(9)), Reported("I-2", "act", Monthly())).Findings.Count);
        Assert.Null(Judged(Reported("I-1", "a", Breach("8.4", 9)), Reported("I-2", "b", Breach("8.4", 9, 0.5m))).Findings[0].Compensation);
    }

    [Fact]
    public void Rests_a_finding_on_all_reports_of_the_case_also_those_that_name_others()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.4"), By("S02")), Reported("I-2", "act", Breach("8.4"), By("S01")), Reported("I-3", "act", FalseVisit(), By("S03")));

        Assert.Equal(["I-1", "I-2"], report.Findings[1].Reports.Select(incident => incident.Id.Value));
        Assert.Equal("I-3", Assert.Single(report.Findings[2].Reports).Id.Value);
    }

    private static Finding Single(params ViolationFacts[] reports)
    {
        var report = Judged([.. reports.Select((facts, i) => Reported($"I-{i}", "act", facts))]);
        Assert.Equal(reports.Length - 1, report.Duplicates.Count);
        Assert.Empty(report.Conflicts);
        return Assert.Single(report.Findings);
    }

    private static void Agreed(ViolationFacts one, ViolationFacts other) => Assert.Equal(FactNames.None, Single(one, other).Disputed);

    private static (string, Money) ClauseAndCompensation(Finding finding) => (finding.Clause.Id.ToString(), finding.Compensation!.Value);
}
