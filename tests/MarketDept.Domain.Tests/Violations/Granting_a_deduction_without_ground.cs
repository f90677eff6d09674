using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.2.2")]
[Clause("9.3")]
public class Granting_a_deduction_without_ground
{
    [Theory]
    [InlineData(800, 300, 0, 500)]
    [InlineData(1260.35, 0, 460, 800.35)]
    [InlineData(100, 0, 0, 100)]
    [InlineData(100, 40, 60, 0)]
    [InlineData(0.01, 0, 0, 0.01)]
    public void Costs_the_serious_fine_and_the_lost_part(decimal deduction, decimal justified, decimal recovered, decimal lost)
    {
        var assessment = Assessed(Deduction(deduction, justified, recovered));

        Assert.Equal("11.2.2", assessment.Clause!.Id.ToString());
        Assert.Equal(Yuan(50), assessment.FinePerPerson);
        Assert.Equal(Yuan(lost), assessment.Compensation);
    }

    [Theory]
    [InlineData(95)]
    [InlineData(0)]
    public void Is_no_breach_of_this_clause_where_the_deduction_was_wholly_justified(decimal deduction)
    {
        var assessment = Assessed(Deduction(deduction, deduction));

        Assert.Equal(Outcome.NotApplicable, assessment.Outcome);
        Assert.Null(assessment.Clause);
        Assert.Equal(Money.Zero, assessment.FinePerPerson);
        Assert.Empty(assessment.Findings());
        Assert.Equal(FactNames.None, assessment.Missing);
    }

    [Fact]
    public void One_fen_without_ground_is_enough() =>
        Assert.Equal(Yuan(0.01m), Assessed(Deduction(95, 94.99m)).Compensation);

    [Theory]
    [InlineData(100, 0)]
    [InlineData(100, 99.99)]
    public void Is_undetermined_before_it_is_verified_and_says_so(decimal deduction, decimal recovered)
    {
        var assessment = Assessed(Deduction(deduction, null, recovered));

        Assert.Equal((Outcome.Undetermined, FactNames.Justified), (assessment.Outcome, assessment.Missing));
        Assert.Null(assessment.Compensation);
        Assert.Empty(assessment.Findings());
        Assert.Contains("not verified yet", assessment.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("尚未核实", assessment.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    public void Is_undetermined_before_it_is_verified_even_where_all_of_it_came_back(decimal deduction)
    {
        Assert.Equal((Outcome.Undetermined, FactNames.Justified), (Assessed(Deduction(deduction, null, deduction)).Outcome, Assessed(Deduction(deduction, null, deduction)).Missing));
        Assert.Equal(deduction == 0 ? Outcome.NotApplicable : Outcome.Applies, Assessed(Deduction(deduction, 0, deduction)).Outcome);
    }

    [Fact]
    public void What_two_reports_found_justified_and_recovered_may_be_more_than_the_deduction_and_leaves_nothing_to_compensate()
    {
        var finding = Assert.Single(Judged(Reported("I-1", "act", Deduction(100, null, 80)), Reported("I-2", "act", Deduction(100, 30, 70))).Findings);

        // By the first report 100 - 30 - 80 is less than nothing, by the second it is nothing: both come to 0.00.
        Assert.Equal((Yuan(50), Money.Zero, true), (finding.Fine, finding.Compensation!.Value, finding.IsDetermined));
    }

    [Fact]
    public void More_found_justified_by_another_report_than_this_one_says_was_deducted_is_wholly_justified() =>
        Assert.Equal(2, Judged(Reported("I-1", "act", Deduction(100, null)), Reported("I-2", "act", Deduction(120, 120))).NotApplicable.Count);

    [Fact]
    public void A_justified_deduction_that_was_not_reported_is_an_ordinary_breach_of_9_3() =>
        Assert.Equal("11.1", Assessed(Breach("9.3")).Clause!.Id.ToString());

    [Theory]
    [InlineData(100, 101, 0, "justified")]
    [InlineData(100, 40, 60.01, "recovered")]
    [InlineData(-1, 0, 0, "deduction")]
    [InlineData(1, -1, 0, "justified")]
    [InlineData(1, 0, -1, "recovered")]
    public void Amounts_that_do_not_fit_are_refused_by_name(decimal deduction, decimal justified, decimal recovered, string field) =>
        Assert.Throws<ArgumentOutOfRangeException>(field, () => Deduction(deduction, justified, recovered));
}
