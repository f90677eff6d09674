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
            Assert.True(planned <= month.Room);
            Assert.True(planned.IsZero || planned + month.AlreadyWithheld + month.TakenByOthers <= month.Cap);
            Assert.True(planned.IsZero || !of.Profile.Terms.KeepsMinimumWage
                || month.Wage.Comparable - planned - month.AlreadyWithheld - month.TakenByOthers >= month.Wage.MinimumWage);
            Assert.All(month.Deductions, part => Assert.True(part.Amount.IsPositive));
            Assert.Equal(month.Deductions.Count > 0 ? of.Profile.Terms.Notices : [], month.NoticesBefore);
        }
    }

    /// <summary>The table of profiles, kinds and conditions, written another way: by the names of the contract's own words.</summary>
    private static string ResultOf(PlanCase of, FindingItem item)
    {
        var own = of.Profile.Name == "own";
        var asksContract = own ? of.Profile.Terms.Conditions.Contains(DeductionCondition.Contract) : true;
        var asksFault = own ? of.Profile.Terms.Conditions.Contains(DeductionCondition.Fault) : of.Profile.Name is "guangdong" or "shenzhen";
        switch (item.Kind)
        {
            case FindingItemKind.DutyToCollect: return "DutyIsNoDebt";
            case FindingItemKind.Fine: return own && of.Profile.Terms.PlansFines ? "planned" : "FinesNotDeductible";
            default:
                var (contract, fault) = (of.Contract.ToNullable(), PlanCase.FaultOf(item.Key).ToNullable());
                if ((asksContract && contract == false) || (asksFault && fault == false))
                    return "ConditionNotMet";
                return (asksContract && contract is null, asksFault && fault is null) switch
                {
                    (false, false) => "planned", (true, false) => "open: Contract", (false, true) => "open: Fault", _ => "open: Contract, Fault",
                };
        }
    }

    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 500)]
    public void Planned_unplanned_undetermined_and_not_plannable_make_up_what_is_open_item_by_item(PlanCase of)
    {
        var plan = of.Plan();
        var withheld = of.Withheld.ToLookup(row => row.Key, row => row.Amount);

        foreach (var item in of.Items)
        {
            var planned = Money.Sum(plan.Months.SelectMany(month => month.Deductions).Concat(plan.Unplanned).Where(part => part.Key == item.Key).Select(part => part.Amount));
            var undetermined = plan.Undetermined.SingleOrDefault(row => row.Item.Key == item.Key);
            var reported = plan.NotPlannable.SingleOrDefault(row => row.Item.Key == item.Key);
            var refunded = Money.Sum(plan.Refunds.Where(part => part.Key == item.Key).Select(part => part.Amount));
            var taken = Money.Sum(withheld[item.Key]);
            var open = Money.Max(item.Amount - taken, Money.Zero);
            var result = ResultOf(of, item);

            Assert.Equal(result == "planned" ? open : Money.Zero, planned);
            Assert.Equal(result.StartsWith("open", StringComparison.Ordinal) && open.IsPositive ? result : null,
                undetermined is null ? null : $"open: {string.Join(", ", undetermined.Conditions)}");
            Assert.True(undetermined is null || undetermined.Item.Amount == open);
            Assert.Equal(result is "planned" || result.StartsWith("open", StringComparison.Ordinal) || (result == "ConditionNotMet" && open.IsZero) ? null : result, reported?.Ground.ToString());
            Assert.True(reported is null || reported.Item.Amount == (reported.Ground == NotPlannedGround.ConditionNotMet ? open : item.Amount));
            Assert.Equal(Money.Max(taken - item.Amount, Money.Zero), refunded);
            Assert.Equal(
                result is "FinesNotDeductible" or "ConditionNotMet" ? taken - refunded : Money.Zero,
                Money.Sum(plan.WithoutBasis.Where(part => part.Key == item.Key).Select(part => part.Amount)));
        }
    }

    /// <summary>Another way to the same sums: whole fen, day by day, without items.</summary>
    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 500)]
    public void The_sums_of_months_and_days_are_those_of_a_purse_that_pays_the_oldest_day_first(PlanCase of)
    {
        var plan = of.Plan();
        var withheld = of.Withheld.ToLookup(row => row.Key, row => row.Amount.Fen);
        var debts = of.Items.Where(item => ResultOf(of, item) == "planned")
            .GroupBy(item => item.EffectiveAt).OrderBy(day => day.Key)
            .Select(day => (On: day.Key.InUtc().Date, Since: of.CountedIn(day.Key.InUtc().Date.ToYearMonth()), Fen: new[] { day.Sum(item => Math.Max(0, item.Amount.Fen - withheld[item.Key].Sum())) })).ToArray();
        var share = of.Profile.Terms.WageShare is { } part ? (long)(part.Value * 100) : (long?)null;

        foreach (var month in plan.Months)
        {
            var wage = month.Wage;
            var room = wage.Comparable.Fen - (of.Profile.Terms.KeepsMinimumWage ? wage.MinimumWage.Fen : 0);
            room = Math.Min(room, share is { } percent ? wage.WageBase.Fen * percent / 100 : room);
            room = Math.Max(0, room);
            Assert.Equal(room, month.Cap.Fen);
            room = Math.Max(0, room - of.Withheld.Where(row => row.Month == wage.Month).Sum(row => row.Amount.Fen) - of.Others.Where(row => row.Month == wage.Month).Sum(row => row.Amount.Fen));
            Assert.Equal(room, month.Room.Fen);
            var due = debts.Where(day => day.Since <= wage.Month).ToArray();
            foreach (var day in due)
            {
                var paid = Math.Min(room, day.Fen[0]);
                Assert.Equal(paid, month.Deductions.Where(deduction => DayOf(of, deduction.Key) == day.On).Sum(deduction => deduction.Amount.Fen));
                (day.Fen[0], room) = (day.Fen[0] - paid, room - paid);
            }
        }

        Assert.Equal(debts.Sum(day => day.Fen[0]), plan.UnplannedAmounts.Together.Fen);
    }

    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 200)]
    public void In_which_order_items_and_months_are_given_does_not_matter(PlanCase of)
    {
        var ledger = of.Empty();
        foreach (var item in of.Items.Reverse())
            ledger.Take([item], Later);

        Assert.Equal(of.Plan(), of.Plan(ledger));
        Assert.Equal(of.Plan().Months, of.Profile.Plan(of.FactsOf(of.Ledger()) with { Wages = [.. of.Months.Reverse()], Withheld = [.. of.Withheld.Reverse()], Items = [.. ChargedItem.Of(of.Ledger(), PlanCase.FaultOf).Reverse()] }).Months);
    }

    [Property(Arbitrary = [typeof(PlanCases)], MaxTest = 200)]
    public void Which_of_a_days_items_bears_which_key_moves_no_fen_between_months(PlanCase of)
    {
        // The same items under keys in the opposite order.
        var items = of.Items;
        var renamed = items.Select((item, i) => new FindingItem(
            $"V-{items.Length - i:D3}/item", item.Origin, item.Staff, item.Kind, item.Amount, null, item.EffectiveAt)).ToArray();
        var profile = of.Profile.Name == "own" ? of.Profile : Fining;
        var (plan, other) = (profile.Plan(of.Ledger(items), of.Months), profile.Plan(of.Ledger(renamed), of.Months));

        Assert.Equal(plan.Months.Select(month => month.AtMost.Together), other.Months.Select(month => month.AtMost.Together));
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

        Assert.Equal((0, 0, 0, 0, 0), (plan.Undetermined.Count, plan.Unplanned.Count, plan.NotPlannable.Count, plan.Risks.Count, plan.WithoutBasis.Count));
        Assert.All(plan.Months, month => Assert.Empty(month.Deductions));
        Assert.Equal(Money.Sum(of.Withheld.Select(row => row.Amount)), Money.Sum(plan.Refunds.Select(part => part.Amount)));
    }

    [Fact]
    public void Cases_plan_carry_over_leave_a_rest_withhold_close_months_and_hit_the_cap_within_a_day()
    {
        var cases = PlanCases.Case().Generator.SampleSeeded(400, size: 60).ToArray();
        var plans = cases.Select(of => of.Plan()).ToArray();

        Assert.True(plans.Count(plan => plan.Months.Any(month => month.Deductions.Count > 0 && month.AtMost.Together == month.Room)) > 40);
        Assert.True(plans.Count(plan => plan.Unplanned.Count > 0 && plan.AtMost.Together.IsPositive) > 40);
        Assert.True(plans.Count(plan => plan.Months.Any(month => month.AlreadyWithheld.IsPositive)) > 20);
        Assert.True(plans.Count(plan => plan.Unplanned.Count == 0 && plan.AtMost.Together.IsPositive) > 10);
        Assert.True(plans.Count(plan => plan.WithoutBasis.Count > 0) > 10);
        Assert.True(plans.Count(plan => plan.Undetermined.Count > 0) > 40);
        Assert.True(plans.Count(plan => plan.NotPlannable.Any(row => row.Ground == NotPlannedGround.ConditionNotMet)) > 40);
        Assert.True(plans.Count(plan => plan.Months.Any(month => month.TakenByOthers.IsPositive && month.Deductions.Count > 0)) > 10);
        Assert.True(cases.Count(of => of.Ledger().Items.Any(item => item.LateFrom is not null && of.Months.Any(wage => wage.Month == item.LateFrom))) > 40);
    }

    private static LocalDate DayOf(PlanCase of, string key) => of.Items.Single(item => item.Key == key).EffectiveAt.InUtc().Date;
}
