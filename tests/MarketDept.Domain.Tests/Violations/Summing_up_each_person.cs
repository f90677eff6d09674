using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

[Clause("11.1")]
public class Summing_up_each_person
{
    [Fact]
    public void Keeps_fines_compensation_duties_and_absences_apart()
    {
        var totals = Judged(
            Reported("I-1", null, Breach("8.4", 100, 0.5m)), Reported("I-2", null, Monthly((70, 0, 20))),
            Reported("I-3", null, FalseVisit()), Reported("I-4", null, Breach("8.5", 33))).TotalsByPerson();

        Assert.Equal(new PersonTotal(new("S01"), Yuan(70), Yuan(70), Yuan(50), 1, 1, 0), Assert.Single(totals));
    }

    [Fact]
    public void Is_in_the_ordinal_order_of_ids()
    {
        var totals = Judged(Reported("I-1", null, Breach("8.4"), By("b"), By("B"), By("a"), By("é"), By("Z"))).TotalsByPerson();

        Assert.Equal(["B", "Z", "a", "b", "é"], totals.Select(total => total.Staff.Value));
    }

    [Fact]
    public void Has_no_row_for_somebody_with_neither_a_finding_nor_an_open_act() =>
        Assert.Equal(["S02"], Judged(Reported("I-1", null, Deduction(5, 5)), Reported("I-2", null, Breach("8.4"), By("S02")))
            .TotalsByPerson().Select(total => total.Staff.Value));

    [Fact]
    public void Counts_acts_that_are_open_and_each_once()
    {
        var totals = Judged(
            Reported("I-1", "a", Deduction(5, null)), Reported("I-2", "a", Poaching(null, true, true)), Reported("I-3", "a", Breach("9.3")),
            Reported("I-4", "b", Breach("8.1.3")), Reported("I-5", "b", Poaching(null, true, true)),
            Reported("I-6", "c", Deduction(5, null)), Reported("I-7", "c", FalseVisit())).TotalsByPerson();

        Assert.Equal(new PersonTotal(new("S01"), Money.Zero, Money.Zero, Money.Zero, 1, 0, 3), Assert.Single(totals));
    }

    [Fact]
    public void Counts_findings_with_a_result_that_is_not_determined()
    {
        var totals = Judged(
            Reported("I-1", "a", FalseVisit()), Reported("I-2", "a", FalseVisit(14)), Reported("I-3", "b", Breach("8.4", null)),
            Reported("I-4", "c", Monthly((5, 0, 1))), Reported("I-5", "c", Monthly((6, 0, 1))), Reported("I-6", "d", Breach("8.4"))).TotalsByPerson();

        // The duty of c is disputed, its compensation of 1.00 is not, and is summed.
        Assert.Equal(new PersonTotal(new("S01"), Yuan(70), Yuan(1), Money.Zero, 1, 3, 0), Assert.Single(totals));
    }

    [Fact]
    public void Refuses_a_sum_beyond_all_money() =>
        Assert.Throws<OverflowException>(() => Judged(
            Reported("I-1", null, new ViolationFacts.GroundlessDeduction(Money.MaxValue, Money.Zero, Money.Zero)),
            Reported("I-2", null, Deduction(1))).TotalsByPerson());

    [Fact]
    public void The_sample_month_comes_to_what_was_computed_by_hand()
    {
        var totals = Judged(
            Reported("003", null, Concession((1860, 1580), (2240.50m, 1905), (640, 544)), By("S02")),
            Reported("013", null, Poaching(false, false, true, EconomicLoss.None), By("S02")),
            Reported("015", null, Breach("8.4"), By("S01"), By("S02")),
            Reported("020", "complaint-0618", Breach("8.1.4"), By("S02")),
            Reported("021", "complaint-0618", Breach("8.3.4"), By("S02")),
            Reported("022", null, Concession(), By("S02")),
            Reported("026", null, Monthly(), By("S02"))).TotalsByPerson();

        Assert.Equal(new PersonTotal(new("S02"), Yuan(180), Yuan(711.50m), Money.Zero, 0, 0, 0), totals[1]);
    }
}
