using FsCheck.Xunit;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations.Conduct;

public class Rebuilding_what_was_not_collected
{
    [Fact]
    [Clause("11.2.3")]
    public void However_late_it_is_what_nobody_determined_is_to_be_collected_and_not_compensated()
    {
        var row = ArisenReceivable.Of(Paid(300m).Debt, []);
        Assert.Equal(new ArisenReceivable(new(2026, 5), Yuan(1000m), Yuan(300m)), row);
        Assert.Equal((Money.Zero, Yuan(700m)), (row.Compensation, row.DutyToCollect));
    }

    [Fact]
    [Clause("11.2.3")]
    public void What_was_written_off_is_compensated_and_the_rest_is_to_be_collected()
    {
        var (debt, determination) = WrittenOffUnder(500m, Paid(300m).Debt);
        var row = ArisenReceivable.Of(debt, [determination]);
        Assert.Equal((Yuan(500m), Yuan(500m), Yuan(200m)), (row.Uncollectable, row.Compensation, row.DutyToCollect));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Money_that_comes_in_later_reduces_the_compensation_by_as_much()
    {
        var ((debt, determination), receipt) = (WrittenOffUnder(500m), Received(120m, day: 20));
        Settlement.Recover(receipt, debt, new("W-1"), Yuan(120m), Entry("H-1", 20), Entry("A-1", 20));

        var reduction = debt.TakeEvents().OfType<ReceivableWriteOffReduced>().Single();
        var adjustment = LiabilityAdjustment.From(reduction, determination)!;

        Assert.Equal((Yuan(500m), Yuan(380m), Yuan(120m)), (adjustment.Before, adjustment.After, adjustment.Reduced));
        Assert.Equal(adjustment.Before, ArisenReceivable.Of(debt, [determination], Day(19)).Compensation);
        Assert.Equal(adjustment.After, ArisenReceivable.Of(debt, [determination], Day(20)).Compensation);
        Assert.Equal(Yuan(500m), ArisenReceivable.Of(debt, [determination]).DutyToCollect);
        Assert.Equal("应收款 R-1（2026-05）按认定 U-1 的赔偿由 ¥500.00 减为 ¥380.00。", adjustment.Explain(Language.Chinese).Lines[0].Text);
        Assert.Equal(3, adjustment.Explain(Language.English).Lines.Count);
        Assert.Same(reduction, adjustment.Reduction);
        Mistaken(() => LiabilityAdjustment.From(null!, determination));
        Mistaken(() => LiabilityAdjustment.From(reduction, null!));
        Mistaken(() => LiabilityAdjustment.From(reduction, Determined(Owed(), 1m, "U-2")));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => adjustment.Explain((Language)9));
    }

    [Fact]
    [Clause("11.2.3")]
    public void What_arose_under_a_promise_is_the_same_debt_at_the_time_of_the_carriage()
    {
        var (debt, determination) = WrittenOffUnder(500m, Paid(300m).Debt);

        Assert.Equal(new ArisenReceivable(new("R-1"), Noon(-20), Yuan(1000m), Yuan(300m), Yuan(500m)), ArisenReceivable.Of(debt, [determination], arisenAt: Noon(-20)));
        Assert.Equal(new ArisenReceivable(new("R-1"), Noon(-20), Yuan(1000m), Money.Zero, null), ArisenReceivable.Of(debt, [determination], Day(2), Noon(-20)));
        Mistaken(() => ArisenReceivable.Of(null!, [], arisenAt: Noon(0)));
        Mistaken(() => ArisenReceivable.Of(debt, null!, arisenAt: Noon(0)));
        Mistaken(() => ArisenReceivable.Of(debt, [], arisenAt: Noon(0)));

        determination.Revoke("新线索", Manager, Deciders, Noon(40));
        Assert.Null(ArisenReceivable.Of(debt, [determination], arisenAt: Noon(-20)).Uncollectable);
    }

    [Fact]
    [Clause("11.2.3")]
    public void Accepted_deductions_lower_what_arose()
    {
        var debt = Owed();
        debt.Deduct(In(Domain.Receivables.Disputes.DisputeStatus.Accepted, debt).Accepted!, Entry("K-1", 6));
        Assert.Equal(new ArisenReceivable(new(2026, 5), Yuan(850m), Money.Zero), ArisenReceivable.Of(debt, []));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Debts_of_one_month_are_one_row()
    {
        var may = new YearMonth(2026, 5);
        var (written, determination) = WrittenOffUnder(400m, Owed(500m, "R-4", month: may));
        Receivable[] debts = [Owed(100m, "R-3", month: may), written, Owed(70m, "R-5", month: new(2026, 4))];

        var rows = ArisenReceivable.ByMonth(debts, [determination]);

        Assert.Equal([new(new(2026, 4), Yuan(70m), Money.Zero), new(may, Yuan(600m), Money.Zero, Yuan(400m))], rows);
        Assert.Equal((Yuan(400m), Yuan(270m)), (Money.Sum(rows.Select(row => row.Compensation)), Money.Sum(rows.Select(row => row.DutyToCollect))));
        Assert.Empty(ArisenReceivable.ByMonth([], []));
        Mistaken(() => ArisenReceivable.ByMonth([debts[0], debts[0]], []));
        Mistaken(() => ArisenReceivable.ByMonth([null!], []));
        Mistaken(() => ArisenReceivable.ByMonth(null!, []));
        Mistaken(() => ArisenReceivable.Of(null!, []));
        Mistaken(() => ArisenReceivable.Of(debts[0], null!));
        Mistaken(() => ArisenReceivable.Of(debts[0], [null!]));
        Mistaken(() => ArisenReceivable.Of(written, []));
    }

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 200)]
    [Clause("11.2.3")]
    public void On_any_day_after_any_walk_compensation_is_what_stands_written_off_and_the_duty_what_is_owed(LedgerWalk walk)
    {
        var ledger = new Ledger();
        foreach (var step in walk.Steps)
            step.TryTake(ledger);

        for (var day = 0; day < LedgerWalks.LastDay; day++)
        {
            foreach (var debt in ledger.Debts)
            {
                var (row, standing) = (ArisenReceivable.Of(debt, ledger.Determinations, Day(day)), debt.StandingOn(Day(day)));
                Assert.Equal((standing.WrittenOff, standing.Balance), (row.Compensation, row.DutyToCollect));
            }

            var rows = ArisenReceivable.ByMonth(ledger.Debts, ledger.Determinations, Day(day));
            Assert.Equal(Money.Sum(ledger.Debts.Select(debt => debt.StandingOn(Day(day)).WrittenOff)), Money.Sum(rows.Select(row => row.Compensation)));
            Assert.Equal(Money.Sum(ledger.Debts.Select(debt => debt.BalanceOn(Day(day)))), Money.Sum(rows.Select(row => row.DutyToCollect)));
        }
    }

    [Fact]
    [Clause("11.2.3")]
    public void Without_a_determination_that_stands_nothing_is_compensated_and_the_write_off_is_to_be_reversed()
    {
        var (debt, determination) = WrittenOffUnder(600m);
        Assert.Empty(debt.ToReverse([determination]));
        Mistaken(() => LiabilityAdjustment.From(determination, debt));
        determination.Revoke("有财产", Manager, Deciders, Noon(20));

        Assert.Equal((Yuan(600m), Money.Zero), (Row(19).Compensation, Row(20).Compensation));
        Assert.Equal((null, Yuan(1000m)), (Row(20).Uncollectable, Row(20).DutyToCollect));
        Assert.Equal("W-1", debt.ToReverse([determination]).Single().Id.Value);
        Mistaken(() => debt.ToReverse([]), debt);
        var adjustment = LiabilityAdjustment.From(determination, debt)!;
        Assert.Equal((Yuan(600m), Money.Zero, Yuan(600m)), (adjustment.Before, adjustment.After, adjustment.Reduced));
        Assert.Equal((determination.Revocation, null, [new("W-1")]), (adjustment.Revocation, adjustment.Reduction, adjustment.ToReverse));
        Assert.Contains("核销 W-1 尚待冲回", adjustment.Explain(Language.Chinese).About(ExplanationTopic.Missing).Single(), StringComparison.Ordinal);

        // Reversed on the same day or later, it falls no second time.
        debt.Reverse(new("W-1"), "撤销认定", Clerk, Entry("V-1", 20));
        Assert.Null(LiabilityAdjustment.From(debt.TakeEvents().OfType<ReceivableWriteOffReduced>().Single(), determination));
        Assert.Empty(debt.ToReverse([determination]));
        adjustment = LiabilityAdjustment.From(determination, debt)!;
        Assert.Equal((Yuan(600m), 0), (adjustment.Reduced, adjustment.ToReverse.Count));
        Assert.Equal(Yuan(1000m), Row(21).DutyToCollect);

        var untouched = Determined(Owed(), 1m);
        untouched.Revoke("有财产", Manager, Deciders, Noon(20));
        Assert.Null(LiabilityAdjustment.From(untouched, Owed()));
        Mistaken(() => LiabilityAdjustment.From(untouched, Owed(id: "R-2")));
        Mistaken(() => LiabilityAdjustment.From(untouched, null!));

        ArisenReceivable Row(int day) => ArisenReceivable.Of(debt, [determination], Day(day));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Each_determination_founds_its_own_part()
    {
        var (debt, first) = WrittenOffUnder(300m);
        var second = Determined(debt, 200m, "U-2", day: 12);
        debt.WriteOff(second, Yuan(200m), Entry("W-2", 12));
        first.Revoke("有财产", Manager, Deciders, Noon(20));

        Assert.Equal(Yuan(200m), ArisenReceivable.Of(debt, [first, second]).Compensation);
        Assert.Equal(["W-1"], debt.ToReverse([first, second]).Select(entry => entry.Id.Value));
        debt.TakeEvents();
        debt.Reverse(new("W-2"), "误记", Clerk, Entry("V-2", 21));
        var adjustment = LiabilityAdjustment.From(debt.TakeEvents().OfType<ReceivableWriteOffReduced>().Single(), second)!;
        Assert.Equal((Yuan(200m), Money.Zero), (adjustment.Before, adjustment.After));
    }
}
