using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;

namespace MarketDept.Domain.Tests.Payroll.Deductions;

[Clause("4.4")]
public class Planning_whatever_is_owed
{
    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 500)]
    public void Each_month_stays_within_its_cap_and_leaves_the_floor(PlanCase of)
    {
        foreach (var month in of.Plan().Months)
        {
            var planned = month.AtMost.Together;

            Assert.Equal(of.Profile.CapOf(month.Wage), month.Cap);
            Assert.True(planned.IsZero || planned + month.AlreadyWithheld <= month.Cap);
            Assert.True(planned.IsZero || !of.Profile.KeepsMinimumWage || month.Wage.Comparable - planned - month.AlreadyWithheld >= month.Wage.MinimumWage);
            Assert.All(month.Deductions, part => Assert.True(part.Amount.IsPositive));
            Assert.Equal(month.Deductions.Count > 0 ? of.Profile.Notices : [], month.NoticesBefore);
        }
    }

    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 500)]
    public void Planned_and_unplanned_make_up_the_open_amount_item_by_item(PlanCase of)
    {
        var plan = of.Plan();
        var withheld = of.Withheld.ToLookup(row => row.Key, row => row.Amount);

        Assert.Equal(plan.Open, new(plan.AtMost.Fines + plan.UnplannedAmounts.Fines, plan.AtMost.Compensation + plan.UnplannedAmounts.Compensation));
        foreach (var item in of.Items)
        {
            var planned = Money.Sum(plan.Months.SelectMany(month => month.Deductions).Concat(plan.Unplanned).Where(part => part.Key == item.Key).Select(part => part.Amount));
            var reported = plan.NotPlannable.SingleOrDefault(row => row.Key == item.Key);
            var refunded = Money.Sum(plan.Refunds.Where(part => part.Key == item.Key).Select(part => part.Amount));
            var taken = Money.Sum(withheld[item.Key]);

            // Of what is planned at all: planned, unplanned and withheld are the amount. Of the rest all of it is reported, with what was withheld.
            Assert.Equal(item.Kind == FindingItemKind.Compensation || (item.Kind == FindingItemKind.Fine && of.Profile.PlansFines), reported is null);
            Assert.Equal(item.Amount, reported?.Amount ?? planned + taken - refunded);
            Assert.Equal(taken - refunded, reported?.Withheld ?? taken - refunded);
            Assert.True(planned.IsZero || reported is null);
            Assert.True(planned.IsZero || item.Kind == FindingItemKind.Compensation || (item.Kind == FindingItemKind.Fine && of.Profile.PlansFines));
        }
    }

    /// <summary>Another way to the same sums: whole fen, day by day, without items.</summary>
    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 500)]
    public void The_sums_of_months_and_days_are_those_of_a_purse_that_pays_the_oldest_day_first(PlanCase of)
    {
        var plan = of.Plan();
        var withheld = of.Withheld.ToLookup(row => row.Key, row => row.Amount.Fen);
        var debts = of.Items.Where(item => item.Kind == FindingItemKind.Compensation || (item.Kind == FindingItemKind.Fine && of.Profile.PlansFines))
            .GroupBy(item => item.EffectiveAt).OrderBy(day => day.Key)
            .Select(day => (On: day.Key.InUtc().Date, Since: of.CountedIn(day.Key.InUtc().Date.ToYearMonth()), Fen: new[] { day.Sum(item => Math.Max(0, item.Amount.Fen - withheld[item.Key].Sum())) })).ToArray();
        var share = of.Profile.WageShare is { } part ? (long)(part.Value * 100) : (long?)null;

        foreach (var month in plan.Months)
        {
            var wage = month.Wage;
            var room = wage.Comparable.Fen - (of.Profile.KeepsMinimumWage ? wage.MinimumWage.Fen : 0);
            room = Math.Min(room, share is { } percent ? wage.WageBase.Fen * percent / 100 : room);
            room = Math.Max(0, room - of.Withheld.Where(row => row.Month == wage.Month).Sum(row => row.Amount.Fen));
            var due = debts.Where(day => day.Since <= wage.Month).ToArray();
            foreach (var day in due)
            {
                var paid = Math.Min(room, day.Fen[0]);
                Assert.Equal(paid, month.Deductions.Where(deduction => DayOf(of, deduction.Key) == day.On).Sum(deduction => deduction.Amount.Fen));
                (day.Fen[0], room) = (day.Fen[0] - paid, room - paid);
            }

            Assert.Equal(due.Sum(day => day.Fen[0]), month.CarriedOver.Together.Fen);
        }
    }

    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 200)]
    public void In_which_order_items_and_months_are_given_does_not_matter(PlanCase of)
    {
        var ledger = of.Empty();
        foreach (var item in of.Items.Reverse())
            ledger.Take([item], Later);

        Assert.Equal(of.Plan(), of.Plan(ledger));
        Assert.Equal(of.Plan(), of.Profile.Plan(of.Ledger(), [.. of.Months.Reverse()], [.. of.Withheld.Reverse()]));
    }

    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 200)]
    public void Which_of_a_days_items_bears_which_key_moves_no_fen_between_months(PlanCase of)
    {
        // The same items under keys in the opposite order.
        var items = of.Items;
        var renamed = items.Select((item, i) => new FindingItem(
            $"V-{items.Length - i:D3}/item", item.Origin, item.Staff, item.Kind, item.Amount, null, item.EffectiveAt)).ToArray();
        var (plan, other) = (of.Profile.Plan(of.Ledger(items), of.Months), of.Profile.Plan(of.Ledger(renamed), of.Months));

        Assert.Equal(plan.Months.Select(month => (month.AtMost.Together, month.CarriedOver.Together)), other.Months.Select(month => (month.AtMost.Together, month.CarriedOver.Together)));
        Assert.Equal(plan.UnplannedAmounts.Together, other.UnplannedAmounts.Together);
    }

    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 200)]
    public void Exporting_again_and_withdrawing_everything_come_to_nothing(PlanCase of)
    {
        var ledger = of.Ledger();
        ledger.Take(of.Items, Later);
        Assert.Equal(of.Plan(), of.Plan(ledger));

        ledger.Take(of.Items.Select(item => item.Reversal(Noon(12, 1))), Later);
        var plan = of.Plan(ledger);

        Assert.Equal((Money.Zero, 0, 0, 0), (plan.Open.Together, plan.Unplanned.Count, plan.NotPlannable.Count, plan.Risks.Count));
        Assert.All(plan.Months, month => Assert.Empty(month.Deductions));
        Assert.Equal(Money.Sum(of.Withheld.Select(row => row.Amount)), Money.Sum(plan.Refunds.Select(part => part.Amount)));
    }

    [Fact]
    public void Cases_plan_carry_over_leave_a_rest_withhold_close_months_and_hit_the_cap_within_a_day()
    {
        var cases = PlanCases.Case().Generator.Sample(400, size: 60).ToArray();
        var plans = cases.Select(of => of.Plan()).ToArray();

        Assert.True(plans.Count(plan => plan.Months.Any(month => month.Deductions.Count > 0 && month.CarriedOver.Together.IsPositive)) > 40);
        Assert.True(plans.Count(plan => plan.Unplanned.Count > 0 && plan.AtMost.Together.IsPositive) > 40);
        Assert.True(plans.Count(plan => plan.Months.Any(month => month.AlreadyWithheld.IsPositive)) > 20);
        Assert.True(plans.Count(plan => plan.Unplanned.Count == 0 && plan.AtMost.Together.IsPositive) > 10);
        Assert.True(plans.Count(plan => plan.NotPlannable.Any(row => row.Withheld.IsPositive)) > 10);
        Assert.True(cases.Count(of => of.Ledger().Items.Any(item => item.LateFrom is not null && of.Months.Any(wage => wage.Month == item.LateFrom))) > 40);
    }

    private static LocalDate DayOf(PlanCase of, string key) => of.Items.Single(item => item.Key == key).EffectiveAt.InUtc().Date;
}
