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
        Assert.Equal(MissingFacts.None, assessment.Missing);
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

        Assert.Equal((Outcome.Undetermined, MissingFacts.JustifiedPart), (assessment.Outcome, assessment.Missing));
        Assert.Null(assessment.Compensation);
        Assert.Empty(assessment.Findings());
        Assert.Contains("not verified yet", assessment.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("尚未核实", assessment.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, Outcome.Applies)]
    [InlineData(0, Outcome.NotApplicable)]
    public void Needs_no_verification_where_all_of_it_came_back(decimal deduction, Outcome outcome)
    {
        var assessment = Assessed(Deduction(deduction, null, deduction));

        Assert.Equal((outcome, Money.Zero), (assessment.Outcome, assessment.Compensation));
        Assert.Equal(outcome, Assessed(Deduction(deduction, 0, deduction)).Outcome);
    }

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
        Assert.Equal(field, Assert.Throws<ArgumentOutOfRangeException>(() => Deduction(deduction, justified, recovered)).ParamName);
}
