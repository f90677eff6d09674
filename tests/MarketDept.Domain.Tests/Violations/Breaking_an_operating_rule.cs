using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.1")]
public class Breaking_an_operating_rule
{
    [Fact]
    public void Costs_the_ordinary_fine_and_nothing_more_where_nothing_was_lost()
    {
        var assessment = Assessed(Breach("8.2.1"));

        Assert.Equal(Outcome.Applies, assessment.Outcome);
        Assert.Equal("11.1", assessment.Clause!.Id.ToString());
        Assert.Equal("8.2.1", assessment.Basis!.Id.ToString());
        Assert.Equal(Yuan(10), assessment.FinePerPerson);
        Assert.Equal(Money.Zero, assessment.Compensation);
        Assert.Equal(Money.Zero, assessment.DutyToCollect);
        Assert.Null(assessment.Absence);
        Assert.True(assessment.IsDetermined);
    }

    [Fact]
    public void Costs_each_person_the_whole_fine()
    {
        var findings = Assessed(Breach("8.4"), By("S01"), By("S02"), By("S03")).Findings();

        Assert.Equal(["S01", "S02", "S03"], findings.Select(finding => finding.Staff.Value));
        Assert.All(findings, finding => Assert.Equal(Yuan(10), finding.Fine));
    }

    [Fact]
    public void Makes_the_person_bear_the_decided_proportion_of_the_loss() =>
        Assert.Equal(Yuan(405), Assessed(Breach("10.2", 1350, 0.30m)).Compensation);

    [Fact]
    public void Makes_the_person_bear_the_whole_loss_where_that_was_decided() =>
        Assert.Equal(Yuan(1350.01m), Assessed(Breach("10.2", 1350.01m, 1m)).Compensation);

    [Theory]
    [InlineData(0.05, 0.1, 0.01)] // half a fen goes up
    [InlineData(0.04, 0.1, 0.00)]
    [InlineData(0.15, 0.1, 0.02)]
    [InlineData(0.01, 0.0000000001, 0.00)]
    public void Rounds_half_away_from_zero_to_the_fen(decimal loss, decimal share, decimal borne) =>
        Assert.Equal(Yuan(borne), Assessed(Breach("9.2", loss, share)).Compensation);

    [Fact]
    public void Leaves_the_compensation_undetermined_and_not_zero_while_nobody_stated_a_loss()
    {
        var assessment = Assessed(Breach("9.2", null));

        Assert.Equal((Outcome.Applies, Yuan(10)), (assessment.Outcome, assessment.FinePerPerson));
        Assert.Null(assessment.Compensation);
        Assert.Equal(Money.Zero, assessment.DutyToCollect);
        Assert.Equal(FactNames.Loss | FactNames.LossShare, assessment.Missing);
        Assert.Equal(EconomicLoss.Open, new ViolationFacts.OperatingRuleBreach(new(9, 2)).Loss);
    }

    [Fact]
    public void Leaves_the_compensation_undetermined_and_not_zero_while_no_proportion_is_decided()
    {
        var assessment = Assessed(Breach("9.2", 420));

        Assert.Equal(Outcome.Applies, assessment.Outcome);
        Assert.Equal(Yuan(10), assessment.FinePerPerson);
        Assert.Null(assessment.Compensation);
        Assert.Equal(FactNames.LossShare, assessment.Missing);
        Assert.False(assessment.IsDetermined);
    }

    [Fact]
    public void Needs_no_proportion_of_a_loss_of_nothing()
    {
        Assert.Equal(Money.Zero, Assessed(Breach("9.2", 0)).Compensation);
        Assert.Equal(Money.Zero, Assessed(Breach("9.2", 0, 0.5m)).Compensation);
    }

    [Fact]
    public void Splits_the_loss_by_weight_and_loses_no_fen()
    {
        var findings = Assessed(Breach("10.1", 1000, 0.5m), By("W01", 2), By("S04", 1)).Findings();

        Assert.Equal([Yuan(333.33m), Yuan(166.67m)], findings.Select(finding => finding.Compensation!.Value));
        Assert.All(findings, finding => Assert.Equal(Yuan(10), finding.Fine));
    }

    [Fact]
    public void Leaves_everybody_undetermined_while_no_proportion_is_decided() =>
        Assert.All(Assessed(Breach("10.1", 1000), By("W01", 2), By("S04")).Findings(), finding => Assert.Null(finding.Compensation));

    [Theory]
    [InlineData("2.1")]
    [InlineData("3.2")]
    [InlineData("5.1")]
    [InlineData("7.2")]
    [InlineData("11.1")]
    [InlineData("11.2.3")]
    [InlineData("1")]
    public void A_job_description_or_a_sanction_is_no_basis(string clause)
    {
        var refusal = Assert.Throws<DomainException>(() => Breach(clause));

        Assert.Equal(ViolationRefusals.ClauseIsNoBasis, refusal.Refusal);
        Assert.Equal("11.1", refusal.Clause.ToString());
        Assert.Contains(clause, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("8.1.1 to 10.3", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.1")]
    [InlineData("8.1.9")]
    [InlineData("12")]
    [InlineData("8.4.1")]
    public void A_clause_that_does_not_exist_is_no_basis(string clause) =>
        Assert.Same(RegulationRefusals.UnknownClause, Assert.Throws<DomainException>(() => Breach(clause)).Refusal);

    [Fact]
    public void A_proportion_is_above_nothing()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("share", () => EconomicLoss.Of(Yuan(1), Share.Zero, "why"));

        Assert.Contains("above 0 and at most 1", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_proportion_has_its_reason(string? reason) =>
        Mistake.Thrown(() => EconomicLoss.Of(Yuan(1), Share.Whole, reason!));

    [Fact]
    public void A_loss_is_not_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => EconomicLoss.Of(Money.FromFen(-1)));
}
