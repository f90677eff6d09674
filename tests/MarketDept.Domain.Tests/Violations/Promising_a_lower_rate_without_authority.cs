using MarketDept.Domain.Commitments;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.2.1")]
public class Promising_a_lower_rate_without_authority
{
    [Fact]
    public void Costs_the_serious_fine_and_the_whole_price_difference()
    {
        var assessment = Assessed(Concession((1860, 1580), (2240.50m, 1905), (640, 544)));

        Assert.Equal("11.2.1", assessment.Clause!.Id.ToString());
        Assert.Null(assessment.Basis);
        Assert.Equal(Yuan(50), assessment.FinePerPerson);
        Assert.Equal(Yuan(711.50m), assessment.Compensation);
        Assert.Equal(Money.Zero, assessment.DutyToCollect);
    }

    [Fact]
    public void Free_carriage_is_charged_nothing_so_the_whole_tariff_is_borne() =>
        Assert.Equal(Yuan(385), Assessed(Concession((385, 0))).Compensation);

    [Fact]
    public void The_promise_is_the_breach_even_if_nothing_was_carried_under_it()
    {
        var assessment = Assessed(Concession());

        Assert.Equal(Outcome.Applies, assessment.Outcome);
        Assert.Equal(Yuan(50), assessment.FinePerPerson);
        Assert.Equal(Money.Zero, assessment.Compensation);
    }

    [Fact]
    public void A_charge_above_the_tariff_offsets_nothing() =>
        Assert.Equal(Yuan(100), Assessed(Concession((500, 400), (500, 900))).Compensation);

    [Fact]
    public void A_charge_of_exactly_the_tariff_makes_no_difference() =>
        Assert.Equal(Money.Zero, Assessed(Concession((500, 500))).Compensation);

    [Fact]
    public void Ten_consignments_under_one_promise_are_one_fine() =>
        Assert.Equal(Yuan(50), Assessed(Concession([.. Enumerable.Repeat((100m, 90m), 10)])).Findings()[0].Fine);

    [Fact]
    public void Two_who_promised_it_together_share_the_difference_and_each_bear_the_fine()
    {
        var findings = Assessed(Concession((3300, 2970), (1100.01m, 990)), By("S01"), By("S04")).Findings();

        Assert.Equal([Yuan(220.01m), Yuan(220)], findings.Select(finding => finding.Compensation!.Value));
        Assert.All(findings, finding => Assert.Equal(Yuan(50), finding.Fine));
    }

    [Fact]
    public void An_open_cell_leaves_the_compensation_open_whatever_the_other_cells_are()
    {
        var report = Judged(
            Reported("I-1", "act", Concession((0, 5)), By("S01", 1)), Reported("I-2", "act", Concession((0, 6)), By("S01", 1)),
            Reported("I-3", "act", Concession(), By("S01", 2)));

        var finding = Assert.Single(report.Findings);
        Assert.Equal((Yuan(50), null, Money.Zero), (finding.Fine, finding.Compensation, finding.DutyToCollect!.Value));
    }

    [Theory]
    [InlineData(-1, 0, "Tariff")]
    [InlineData(0, -1, "Charged")]
    public void An_amount_is_not_negative(long tariff, long charged, string named) =>
        Assert.Throws<ArgumentOutOfRangeException>(named, () => new CarriedConsignment("YD-1", Money.FromFen(tariff), Money.FromFen(charged)));

    [Fact]
    public void One_consignment_counts_once()
    {
        var refusal = Assert.Throws<ArgumentException>("consignments", () => new ViolationFacts.UnauthorizedConcession([new("YD-1", Yuan(2), Yuan(1)), new("YD-1", Yuan(2), Yuan(1))]));

        Assert.Contains("'YD-1' occurs twice", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("consignments", () => new ViolationFacts.UnauthorizedConcession([null!]));
    }

    [Fact]
    public void A_sum_beyond_all_money_is_refused_and_not_wrapped() =>
        Assert.Throws<OverflowException>(() => Assessed(new ViolationFacts.UnauthorizedConcession(
            [new("YD-1", Money.MaxValue, Money.Zero), new("YD-2", Money.MaxValue, Money.Zero)])));
}
