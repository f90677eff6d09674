using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.1")]
public class Whether_two_reports_state_the_same
{
    [Fact]
    public void The_rule_cited_and_the_reason_of_a_share_are_aside() => Same(
        new OperatingRuleBreach(ClauseId.Parse("8.1.4"), new ProvenLoss(Yuan(9), new LossShare(Share.Whole, "one reason"))),
        new OperatingRuleBreach(ClauseId.Parse("8.3.4"), new ProvenLoss(Yuan(9), new LossShare(Share.Whole, "another"))));

    [Fact]
    public void The_numbers_and_the_order_of_consignments_are_aside() => Same(
        new UnauthorizedConcession([new("A", Yuan(2), Yuan(1)), new("B", Yuan(4), Yuan(1))]),
        new UnauthorizedConcession([new("C", Yuan(4), Yuan(1)), new("D", Yuan(2), Yuan(1))]));

    [Fact]
    public void The_same_consignment_twice_is_not_once() => Other(Concession((2, 1)), Concession((2, 1), (2, 1)));

    [Fact]
    public void A_consignment_that_makes_no_difference_is_still_a_fact() => Other(Concession((2, 1)), Concession((2, 1), (3, 3)));

    [Fact]
    public void An_absent_amount_is_nothing()
    {
        Same(Breach("8.4"), Breach("8.4", 0));
        Same(Monthly((5, 1, null)), Monthly((5, 1, 0)));
        Same(Poaching(true, true, true), Poaching(true, true, true, Loss(0)));
    }

    [Fact]
    public void A_share_of_nothing_is_aside() => Same(Breach("8.4", 0, 0.5m), Breach("8.4"));

    [Fact]
    public void A_share_that_the_clause_does_not_ask_for_is_aside() =>
        Same(Poaching(true, true, true, Loss(7, 0.5m)), Poaching(true, true, true, Loss(7)));

    [Fact]
    public void A_share_that_is_not_decided_is_not_the_same_as_one_that_is() => Other(Breach("8.4", 7), Breach("8.4", 7, 0.5m));

    [Fact]
    public void Inputs_count_and_not_the_result() => Other(Deduction(10, 3, 0), Deduction(10, 0, 3));

    [Fact]
    public void The_month_of_a_receivable_counts() => Other(
        new UnauthorizedMonthlySettlement([new(new(2026, 6), Yuan(5), Yuan(0))]),
        new UnauthorizedMonthlySettlement([new(new(2026, 7), Yuan(5), Yuan(0))]));

    [Fact]
    public void The_plain_breach_by_either_way_of_reporting_is_the_same() =>
        Same(Breach("8.1.3", 9, 0.1m), Poaching(false, true, true, Loss(9, 0.1m)));

    [Fact]
    public void The_time_of_a_false_visit_counts() => Other(FalseVisit(13), FalseVisit(14));

    [Fact]
    public void The_order_of_offenders_is_aside_and_their_weights_are_not()
    {
        Assert.Equal(2, Judged(Reported("I-1", "a", Breach("8.4"), By("S01", 2), By("S02")), Reported("I-2", "a", Breach("8.4"), By("S02"), By("S01", 2))).Duplicates.Count);
        Assert.Equal(2, Judged(Reported("I-1", "a", Breach("8.4"), By("S01", 2), By("S02", 2)), Reported("I-2", "a", Breach("8.4"), By("S01"), By("S02"))).Conflicts.Count);
    }

    [Fact]
    public void The_day_counts() =>
        Assert.Single(Judged(
            ReportedOn(Day, "I-1", "a", Breach("8.4")), ReportedOn(Day.PlusDays(1), "I-2", "a", Breach("8.4"))).Conflicts);

    private static void Same(ViolationFacts one, ViolationFacts other) =>
        Assert.Single(Judged(Reported("I-1", "a", one), Reported("I-2", "a", other)).Duplicates);

    private static void Other(ViolationFacts one, ViolationFacts other) =>
        Assert.Single(Judged(Reported("I-1", "a", one), Reported("I-2", "a", other)).Conflicts);
}
