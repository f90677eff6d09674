using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What is compensated or collected is one sum for the case, split over its offenders by weight; the fine is each offender's whole.</summary>
[Clause("11.1")]
[Clause("11.2")]
public class Splitting_among_the_offenders_of_an_act
{
    [Fact]
    public void Goes_over_the_offenders_of_all_its_reports()
    {
        var report = Judged(Reported("I-1", "act", Deduction(90), By("S01")), Reported("I-2", "act", Deduction(90), By("S02")), Reported("I-3", "act", Deduction(90), By("S03")));

        Assert.All(report.Findings, row => Assert.Equal((Yuan(50), Yuan(30)), (row.Fine, row.Compensation!.Value)));
    }

    [Fact]
    public void Gives_the_odd_fen_to_the_offender_who_is_named_earlier_in_the_order_of_reports()
    {
        var report = Judged(
            Reported("I-1", "act", Concession((0.05m, 0)), By("S03"), By("S02")), Reported("I-2", "act", Concession((0.05m, 0)), By("S01"), By("S03")));

        Assert.Equal(
            [("S03", Yuan(0.02m)), ("S02", Yuan(0.02m)), ("S01", Yuan(0.01m))], report.Findings.Select(row => (row.Staff.Value, row.Compensation!.Value)));
    }

    [Fact]
    public void Gives_left_over_fen_to_the_largest_remainders()
    {
        var findings = Judged(Reported("I-1", null, Deduction(1), By("S01", 1), By("S02", 1), By("S03", 4))).Findings;

        // 16⅔, 16⅔ and 66⅔ fen: two are left over, and the first two have them.
        Assert.Equal([Yuan(0.17m), Yuan(0.17m), Yuan(0.66m)], findings.Select(row => row.Compensation!.Value));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Splits_the_duty_by_the_same_weights_alone_and_with_other_reports()
    {
        var owed = Monthly((90, 0, null), (60, 0, 60));
        var alone = Assessed(owed, By("S01", 2), By("S02", 1)).Findings();
        var together = Judged(Reported("I-1", "act", owed, By("S01", 2), By("S02", 1)), Reported("I-2", "act", owed, By("S02", 1), By("S01", 2))).Findings;

        Assert.All([alone, together], findings => Assert.Equal(
            [(Yuan(60), Yuan(40)), (Yuan(30), Yuan(20))], findings.Select(row => (row.DutyToCollect!.Value, row.Compensation!.Value))));
    }

    [Fact]
    public void Is_open_for_all_while_one_weight_is()
    {
        var report = Judged(
            Reported("I-1", "act", Deduction(90, 0), By("S01", 1), By("S02")), Reported("I-2", "act", Deduction(90, 0), By("S01", 2)),
            Reported("I-3", "act", Deduction(90, null, 45), By("S02")));

        // I-3 says of its own how much came back, and leaves the weight of S01 open.
        Assert.All(report.Findings, row => Assert.Equal((Yuan(50), null), (row.Fine, row.Compensation)));
        Assert.All(report.Findings, row => Assert.Equal(FactNames.Weight | FactNames.Recovered, row.Missing));
    }

    [Fact]
    public void Is_not_open_where_there_is_nothing_to_split_or_nobody_to_split_it_with()
    {
        var nothing = Judged(
            Reported("I-1", "act", Deduction(90, 0, 90), By("S01", 1), By("S02")), Reported("I-2", "act", Deduction(90, 0, 90), By("S01", 2)),
            Reported("I-3", "act", Deduction(80, null, 80), By("S02")));
        Assert.All(nothing.Findings, row => Assert.Equal((Money.Zero, FactNames.None), (row.Compensation!.Value, row.Missing)));

        var alone = Judged(
            Reported("I-1", "act", Concession((5, 1)), By("S01", 1)), Reported("I-2", "act", Concession((5, 1)), By("S01", 2)),
            Reported("I-3", "act", Concession((6, 2)), By("S01")));
        Assert.Equal((Yuan(4), FactNames.None), (Assert.Single(alone.Findings).Compensation!.Value, alone.Findings[0].Missing));
    }

    [Fact]
    public void Is_open_without_a_conflict_where_every_version_leaves_some_weight_open()
    {
        // Two reports dispute the weight of S01 and two that of S02, and none states both.
        var report = Judged(
            Reported("I-1", "act", Monthly((90, 0, null)), By("S01", 1), By("S02")), Reported("I-2", "act", Monthly((90, 0, null)), By("S01", 2), By("S02")),
            Reported("I-3", "act", Monthly((90, 0, null)), By("S01"), By("S02", 1)), Reported("I-4", "act", Monthly((90, 0, null)), By("S01"), By("S02", 2)));

        Assert.All(report.Findings, row => Assert.Equal((Money.Zero, null, FactNames.Weight), (row.Compensation!.Value, row.DutyToCollect, row.Missing)));
        Assert.Empty(report.Conflicts);
        Assert.Equal(6, report.Duplicates.Count);
    }

    [Fact]
    public void Lacks_the_weight_as_well_where_the_sum_is_open_too()
    {
        var report = Judged(
            Reported("I-1", "act", Breach("8.4", 5), By("S01", 1), By("S02")), Reported("I-2", "act", Breach("8.4", 5), By("S01", 2)),
            Reported("I-3", "act", Breach("8.4", 6), By("S02")));

        Assert.All(report.Findings, row => Assert.Equal(FactNames.LossShare | FactNames.Weight, row.Missing));
        Assert.Empty(report.Conflicts);
    }

    [Fact]
    public void Comes_before_a_part_of_it_is_overridden()
    {
        var report = Judged(Reported("I-1", "act", Breach("8.2.3", 100, 1m), By("S01"), By("S02")), Reported("I-2", "act", Concession(), By("S02")));

        // The half of S02 falls away with his ordinary finding; it does not fall to S01.
        Assert.Equal(Yuan(50), report.Findings[0].Compensation);
    }

    [Fact]
    public void Comes_before_a_part_of_it_is_held()
    {
        var report = Judged(Reported("I-1", "act", Breach("9.3", 100, 1m), By("S01"), By("S02")), Reported("I-2", "act", Deduction(5, null), By("S02")));

        Assert.Equal(Yuan(50), Assert.Single(report.Findings).Compensation);
        Assert.Equal("S02", Assert.Single(report.Held).Staff.Value);
    }
}
