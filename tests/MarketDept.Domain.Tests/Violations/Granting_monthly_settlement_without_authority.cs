using MarketDept.Domain.Commitments;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.2.3")]
public class Granting_monthly_settlement_without_authority
{
    [Fact]
    public void Costs_the_serious_fine_and_makes_each_months_receivable_a_duty_to_collect()
    {
        var assessment = Assessed(Monthly((18400, 12000, null), (500, 0, null)));

        Assert.Equal("11.2.3", assessment.Clause!.Id.ToString());
        Assert.Equal(Yuan(50), assessment.FinePerPerson);
        Assert.Equal(Yuan(6900), assessment.DutyToCollect);
        Assert.Equal(Money.Zero, assessment.Compensation);
    }

    [Fact]
    public void Compensates_what_was_determined_uncollectable_and_that_is_no_duty_any_more()
    {
        var assessment = Assessed(Monthly((18400, 12000, null), (9750.50m, 0, 9750.50m)));

        Assert.Equal(Yuan(9750.50m), assessment.Compensation);
        Assert.Equal(Yuan(6400), assessment.DutyToCollect);
    }

    [Fact]
    public void Compensates_only_the_determined_part() =>
        Assert.Equal((Yuan(30), Yuan(70)), Remedies(Monthly((100, 0, 30))));

    [Fact]
    public void Money_that_came_in_later_reduces_the_compensation() =>
        Assert.Equal((Yuan(40), Money.Zero), Remedies(Monthly((100, 60, 100))));

    [Fact]
    public void Money_that_came_in_whole_leaves_nothing() =>
        Assert.Equal((Money.Zero, Money.Zero), Remedies(Monthly((100, 100, 100))));

    [Fact]
    public void A_determination_of_nothing_is_as_none() =>
        Assert.Equal(Remedies(Monthly((100, 20, null))), Remedies(Monthly((100, 20, 0))));

    [Fact]
    public void One_month_does_not_offset_another() =>
        Assert.Equal((Yuan(100), Yuan(100)), Remedies(Monthly((100, 0, 100), (100, 0, 0))));

    [Fact]
    public void It_rests_on_age_where_any_report_of_the_act_says_so()
    {
        var row = new ArisenReceivable(new YearMonth(2026, 6), Yuan(9), Money.Zero, Yuan(5));
        var report = Judged(
            Reported("I-1", "act", new ViolationFacts.UnauthorizedMonthlySettlement([row])),
            Reported("I-2", "act", new ViolationFacts.UnauthorizedMonthlySettlement([row with { RestsOnAge = true }])));

        Assert.Equal((Yuan(5), true), (Assert.Single(report.Findings).Compensation!.Value, report.Findings[0].RestsOnAge));
    }

    [Fact]
    public void A_month_has_one_row()
    {
        var june = new ArisenReceivable(new YearMonth(2026, 6), Yuan(9), Money.Zero, null);
        var refusal = Assert.Throws<ArgumentException>("receivables", () => new ViolationFacts.UnauthorizedMonthlySettlement(
            [june, new(new YearMonth(2026, 7), Yuan(9), Money.Zero, null), june]));

        Assert.Contains("Month 2026-06 occurs twice", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_promise_is_the_breach_before_anything_is_owed()
    {
        var assessment = Assessed(Monthly());

        Assert.Equal(Yuan(50), assessment.FinePerPerson);
        Assert.Equal((Money.Zero, Money.Zero), (assessment.Compensation!.Value, assessment.DutyToCollect!.Value));
    }

    [Theory]
    [InlineData(100, 60, 50)]
    [InlineData(100, 0, 10)]
    public void An_open_cell_leaves_both_remedies_open_whatever_the_other_cells_are(int amount, int collected, int uncollectable)
    {
        var report = Judged(
            Reported("I-1", "act", Monthly((amount, collected, uncollectable))), Reported("I-2", "act", Monthly((amount, collected, uncollectable + 1))),
            ReportedOn(Day, "I-3", "act", Monthly((amount, collected, null)), By("S01", 2)), ReportedOn(Day, "I-4", "act", Monthly(), By("S01", 3)));

        // I-3 and I-4 say something of their own, a weight, and leave open what I-1 and I-2 dispute.
        var finding = Assert.Single(report.Findings);
        Assert.Equal((Yuan(50), null, null), (finding.Fine, finding.Compensation, finding.DutyToCollect));
        Assert.Equal(FactNames.Receivables | FactNames.Weight, finding.Missing);
    }

    [Fact]
    public void What_one_report_determined_may_be_more_than_another_says_arose()
    {
        var finding = Assert.Single(Judged(Reported("I-1", "act", Monthly((100, 0, null))), Reported("I-2", "act", Monthly((120, 20, 120)))).Findings);

        // By both reports 100 are outstanding, and all of it is determined uncollectable.
        Assert.Equal((Yuan(100), Money.Zero), (finding.Compensation!.Value, finding.DutyToCollect!.Value));
    }

    [Fact]
    public void Both_remedies_are_split_over_the_offenders_each_by_itself()
    {
        var findings = Assessed(Monthly((0.03m, 0, 0.01m)), By("S01"), By("S02")).Findings();

        Assert.Equal((Yuan(0.01m), Yuan(0.01m)), (findings[0].Compensation!.Value, findings[0].DutyToCollect));
        Assert.Equal((Money.Zero, Yuan(0.01m)), (findings[1].Compensation!.Value, findings[1].DutyToCollect));
    }

    [Theory]
    [InlineData(100, 101, null, "collected")]
    [InlineData(100, 0, 101, "uncollectable")]
    [InlineData(-1, 0, null, "amount")]
    [InlineData(100, -1, null, "collected")]
    [InlineData(100, 0, -1, "uncollectable")]
    public void Amounts_that_do_not_fit_are_refused_by_name(int amount, int collected, int? uncollectable, string field) =>
        Assert.Throws<ArgumentOutOfRangeException>(field, () => Monthly((amount, collected, uncollectable)));

    [Fact]
    public void A_row_that_nobody_stated_is_refused() =>
        Assert.Throws<ArgumentException>("receivables", () => new ViolationFacts.UnauthorizedMonthlySettlement([default]));

    [Fact]
    public void Warns_of_the_legal_risk_in_its_explanation() =>
        Assert.Contains("Chengdu", Assert.Single(Assessed(Monthly()).Explain(Language.English).About(ExplanationTopic.LegalRisk)), StringComparison.Ordinal);

    private static (Money? Compensation, Money? Duty) Remedies(ViolationFacts.UnauthorizedMonthlySettlement facts)
    {
        var assessment = Assessed(facts);
        return (assessment.Compensation, assessment.DutyToCollect);
    }
}
