using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Deductions;

[Clause("4.4")]
[Clause("11.1")]
[Clause("11.2")]
public class Planning_deductions
{
    private static readonly JurisdictionProfile National = JurisdictionProfile.National;

    private static ItemPart Fines(string id, decimal yuan, string clause = "11.1") => new($"{id}/fine", FindingItemKind.Fine, ClauseId.Parse(clause), Yuan(yuan));

    private static ItemPart Pays(string id, decimal yuan, string clause = "11.1") =>
        new($"{id}/compensation", FindingItemKind.Compensation, ClauseId.Parse(clause), Yuan(yuan));

    private static DeductionAmounts Both(decimal fines, decimal compensation) => new(Yuan(fines), Yuan(compensation));

    private static ValueList<WageMonth> Months(int count, decimal wage = 5000m) =>
        ValueList.From(Enumerable.Range(0, count).Select(i => Wage(June.PlusMonths(i), wage)));

    [Fact]
    public void Nationally_fines_and_compensation_share_one_cap_and_the_rest_is_carried_over()
    {
        var plan = National.Plan(Ledger(Fine("V-1", 50m), Compensation("V-1", 1500m, since: Noon(6, 16))), Months(2));

        Assert.Equal(Both(50m, 1500m), plan.Open);
        Assert.Equal([Yuan(1000m), Yuan(1000m)], plan.Months.Select(month => month.Cap));
        Assert.Equal([Fines("V-1", 50m), Pays("V-1", 950m)], plan.Months[0].Deductions);
        Assert.Equal((Both(50m, 950m), Both(0m, 550m)), (plan.Months[0].AtMost, plan.Months[0].CarriedOver));
        Assert.Equal([Pays("V-1", 550m)], plan.Months[1].Deductions);
        Assert.Equal((Both(0m, 550m), Both(0m, 0m)), (plan.Months[1].AtMost, plan.Months[1].CarriedOver));
        Assert.Equal((Both(50m, 1500m), 0), (plan.AtMost, plan.Unplanned.Count));
        Assert.Equal(Yuan(1550m), plan.AtMost.Together);
        Assert.All(plan.Months, month => Assert.Empty(month.NoticesBefore));
    }

    [Fact]
    public void In_Guangdong_fines_are_reported_and_not_planned_and_a_notice_goes_before()
    {
        var plan = JurisdictionProfile.Guangdong.Plan(Ledger(Fine("V-1", 50m), Compensation("V-1", 300m)), Months(2));

        Assert.Equal(Both(0m, 300m), plan.AtMost);
        Assert.Equal([new("V-1/fine", FindingItemKind.Fine, new(11, 1), Yuan(50m), NotPlannableGround.FinesNotDeductible)], plan.NotPlannable);
        Assert.Equal(["a written notice of the reason and the amount of the deduction"], plan.Months[0].NoticesBefore.Select(notice => notice.English));
        Assert.Empty(plan.Months[1].NoticesBefore);
        Assert.Contains(new LegalRiskFlag(new(11, 1), FindingItemKind.Fine, LegalRiskLevel.High, plan.Risks[0].Text), plan.Risks);
    }

    [Fact]
    public void In_Shenzhen_both_are_planned_down_to_the_minimum_wage()
    {
        var plan = JurisdictionProfile.Shenzhen.Plan(Ledger(Fine("V-1", 50m), Compensation("V-1", 3000m)), Months(2));

        Assert.Equal([Yuan(2310m), Yuan(740m)], plan.Months.Select(month => month.AtMost.Together));
        Assert.Equal(Both(50m, 3000m), plan.AtMost);
        Assert.Equal(LegalRiskLevel.Noted, plan.Risks.Single().Level);
    }

    [Fact]
    public void A_profile_of_ones_own_says_whether_fines_are_planned_and_which_notices_go_before()
    {
        var own = JurisdictionProfile.Custom("own", new("自定", "own"), Share.FromDecimal(0.1m), true, plansFines: false, [new("谈话", "a talk")]);

        var plan = own.Plan(Ledger(Fine("V-1", 50m), Compensation("V-1", 300m)), Months(1));

        Assert.Equal((Both(0m, 300m), 1, "a talk"), (plan.AtMost, plan.NotPlannable.Count, plan.Months[0].NoticesBefore.Single().English));
        Assert.Equal(LegalRiskLevel.Noted, plan.Risks.Single().Level);
        Assert.DoesNotContain("sanctioned", plan.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2690, 0)]
    [InlineData(2000, 0)]
    [InlineData(2690.01, 0.01)]
    public void At_below_and_just_above_the_minimum_wage(decimal wage, decimal planned)
    {
        var plan = National.Plan(Ledger(Fine("V-1")), Months(1, wage));

        Assert.Equal((Yuan(planned), Yuan(10m - planned)), (plan.AtMost.Together, plan.UnplannedAmounts.Together));
        Assert.Equal(plan.UnplannedAmounts, plan.Months[0].CarriedOver);
    }

    [Fact]
    public void The_oldest_comes_first_by_the_day_since_when_it_counts()
    {
        var ledger = Ledger(
            Compensation("V-1", 600m, since: Noon(6, 20)), Compensation("V-2", 600m, since: Noon(6, 3)), Compensation("V-3", 600m, since: Noon(6, 11)));

        var plan = National.Plan(ledger, Months(2));

        Assert.Equal([Pays("V-2", 600m), Pays("V-3", 400m)], plan.Months[0].Deductions);
        Assert.Equal([Pays("V-3", 200m), Pays("V-1", 600m)], plan.Months[1].Deductions);
    }

    [Fact]
    public void Items_of_one_day_share_what_is_left_in_proportion_and_lose_no_fen()
    {
        var ledger = Ledger(Compensation("V-1", 900m), Compensation("V-2", 900m, since: Noon(6, 15) + Duration.FromHours(5)), Fine("V-3", 1200.01m));

        var plan = National.Plan(ledger, Months(1));

        Assert.Equal([Pays("V-1", 300m), Pays("V-2", 300m), Fines("V-3", 400m)], plan.Months[0].Deductions);
        Assert.Equal([Pays("V-1", 600m), Pays("V-2", 600m), Fines("V-3", 800.01m)], plan.Unplanned);
    }

    [Fact]
    public void An_item_is_not_planned_before_the_month_in_which_it_is_counted()
    {
        var plan = National.Plan(Ledger(Fine("V-1", since: Noon(7, 1)), Fine("V-2", since: Noon(9, 1))), Months(2));

        Assert.Equal((0, Both(0m, 0m)), (plan.Months[0].Deductions.Count, plan.Months[0].CarriedOver));
        Assert.Equal([Fines("V-1", 10m)], plan.Months[1].Deductions);
        Assert.Equal([Fines("V-2", 10m)], plan.Unplanned);
    }

    [Fact]
    public void An_item_of_a_closed_month_is_planned_from_the_month_on_in_which_it_is_counted_and_is_older_all_the_same()
    {
        var ledger = new PersonLedger(Seller.Id);
        ledger.Close(June, Deputy, Noon(7, 1));
        ledger.Take([Compensation("V-1", 600m, since: Noon(6, 20)), Compensation("V-2", 600m, since: Noon(7, 2))], Later);

        var plan = National.Plan(ledger, Months(3));

        Assert.Equal((0, Both(0m, 0m)), (plan.Months[0].Deductions.Count, plan.Months[0].CarriedOver));
        Assert.Equal([Pays("V-1", 600m), Pays("V-2", 400m)], plan.Months[1].Deductions);
        Assert.Equal([Pays("V-2", 200m)], plan.Months[2].Deductions);
    }

    [Fact]
    public void A_duty_to_collect_and_an_absence_are_never_planned()
    {
        var plan = National.Plan(Ledger(Duty("V-1", 800m), Absence("V-2", 10, 13, 17)), Months(3));

        Assert.Equal((Both(0m, 0m), Both(0m, 0m)), (plan.Open, plan.AtMost));
        Assert.Equal(
            [
                new NotPlannable("V-1/duty-to-collect", FindingItemKind.DutyToCollect, new(11, 2, 3), Yuan(800m), NotPlannableGround.DutyIsNoDebt),
                new NotPlannable("V-2/absence", FindingItemKind.Absence, new(11, 3), Money.Zero, NotPlannableGround.AbsenceIsNoAmount),
            ],
            plan.NotPlannable);
    }

    [Fact]
    public void What_a_leaver_still_owes_is_an_unplanned_balance()
    {
        var plan = National.Plan(Ledger(Compensation("V-1", 1500m), Fine("V-2", since: Noon(6, 18))), Months(1), leaves: true);

        Assert.Equal([Pays("V-1", 500m), Fines("V-2", 10m)], plan.Unplanned);
        Assert.Equal((Both(10m, 500m), Both(0m, 1000m)), (plan.UnplannedAmounts, plan.AtMost));
        Assert.Contains("The person leaves; the balance is a claim outside the plan", plan.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("余额属于计划之外的债权", plan.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_month_everything_is_unplanned()
    {
        var plan = National.Plan(Ledger(Fine("V-1")), []);

        Assert.Equal(([Fines("V-1", 10m)], 0), (plan.Unplanned, plan.Months.Count));
        Assert.Contains("wages of later months are not known", plan.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_withheld_already_is_taken_off_and_uses_the_months_cap_up()
    {
        var ledger = Ledger(Compensation("V-1", 3000m));

        var plan = National.Plan(ledger, Months(2), [new("V-1/compensation", new(2026, 5), Yuan(700m)), new("V-1/compensation", June, Yuan(400m))]);

        Assert.Equal(Both(0m, 1900m), plan.Open);
        Assert.Equal((Yuan(1000m), Yuan(400m), Yuan(600m)), (plan.Months[0].Cap, plan.Months[0].AlreadyWithheld, plan.Months[0].AtMost.Together));
        Assert.Equal((Yuan(1000m), Yuan(300m)), (plan.Months[1].AtMost.Together, plan.UnplannedAmounts.Together));
    }

    [Fact]
    public void What_was_withheld_beyond_the_cap_leaves_no_room_and_is_said()
    {
        var plan = National.Plan(Ledger(Compensation("V-1", 3000m)), Months(1), [new("V-1/compensation", June, Yuan(1200m))]);

        Assert.Equal((Yuan(200m), 0), (plan.Months[0].ExceedsCapBy, plan.Months[0].Deductions.Count));
        Assert.Contains("In 2026-06 ¥200.00 more was withheld than the cap allows.", plan.Explain(Language.English).About(ExplanationTopic.LegalRisk));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Once_the_debt_is_recovered_what_was_withheld_for_it_is_refunded_and_set_off_against_nothing()
    {
        var liability = Compensation("V-1", 1000m, act: "act", clause: "11.2.3");
        var ledger = Ledger(liability, liability.Reversal(Noon(7, 20)), Compensation("V-2", 400m, since: Noon(7, 21), act: "act", clause: "11.2.3"));

        var plan = National.Plan(ledger, [Wage(August)], [new(liability.Key, June, Yuan(600m)), new(liability.Key, July, Yuan(-100m))]);

        Assert.Equal([Pays("V-1", 500m, "11.2.3")], plan.Refunds);
        Assert.Equal([Pays("V-2", 400m, "11.2.3")], plan.Months[0].Deductions);
        Assert.Contains("To be refunded: V-1/compensation (compensation, clause 11.2.3) ¥500.00, withheld beyond what is owed now; it is set off against nothing.",
            plan.Explain(Language.English).About(ExplanationTopic.Step));
    }

    [Fact]
    public void What_was_given_back_in_full_is_no_refund_any_more_and_makes_no_room()
    {
        var item = Compensation("V-1", 1000m);
        var ledger = Ledger(item, item.Reversal(Noon(6, 20)), Compensation("V-2", 5000m));

        var plan = National.Plan(ledger, [Wage(July)], [new(item.Key, June, Yuan(600m)), new(item.Key, July, Yuan(-600m))]);

        Assert.Empty(plan.Refunds);
        Assert.Equal((Money.Zero, Yuan(1000m)), (plan.Months[0].AlreadyWithheld, plan.Months[0].AtMost.Together));
    }

    [Fact]
    public void What_was_taken_back_is_not_planned()
    {
        var plan = National.Plan(Ledger([.. Withdrawn(Monthly()).ExportItems()]), Months(2));

        Assert.Equal((Both(0m, 0m), 0, 0, 0), (plan.Open, plan.NotPlannable.Count, plan.Risks.Count, plan.Refunds.Count));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Uncollected_money_charged_to_a_person_carries_a_high_risk_and_so_does_its_duty()
    {
        var plan = National.Plan(Ledger([.. Final(Monthly()).ExportItems()]), Months(1));

        Assert.Equal(
            [(FindingItemKind.Fine, LegalRiskLevel.Noted), (FindingItemKind.Compensation, LegalRiskLevel.High), (FindingItemKind.DutyToCollect, LegalRiskLevel.High)],
            plan.Risks.Select(risk => (risk.Kind, risk.Level)));
        Assert.All(plan.Risks, risk => Assert.Equal(new ClauseId(11, 2, 3), risk.Clause));
        Assert.Contains("Chengdu", plan.Risks[1].Text.English, StringComparison.Ordinal);
        Assert.Empty(National.Plan(Ledger(Compensation("V-1", 5m, clause: "11.2.1")), []).Risks);
    }

    [Theory]
    [InlineData(50, 50, 0)]
    [InlineData(20, 20, 0)]
    [InlineData(60, 50, 10)]
    public void A_fine_that_was_withheld_though_none_may_be_planned_is_said_and_is_no_refund(decimal taken, decimal withheld, decimal beyond)
    {
        var plan = JurisdictionProfile.Guangdong.Plan(Ledger(Fine("V-1", 50m)), [Wage(July)], [new("V-1/fine", June, Yuan(taken))]);

        Assert.Equal(
            [new("V-1/fine", FindingItemKind.Fine, new(11, 1), Yuan(50m), NotPlannableGround.FinesNotDeductible, Yuan(withheld))], plan.NotPlannable);
        Assert.Equal((Both(0m, 0m), Both(0m, 0m)), (plan.Open, plan.AtMost));
        Assert.Equal(beyond == 0m ? [] : [Fines("V-1", beyond)], plan.Refunds);
        Assert.Contains(
            $"For V-1/fine (clause 11.1) {Yuan(withheld):C} was withheld, though this profile does not allow a fine to be planned: it has to be checked and given "
            + "back outside of the plan. No finding was taken back by it.", plan.Explain(Language.English).About(ExplanationTopic.LegalRisk));
        Assert.Contains(
            $"V-1/fine（第11.1条）的罚款已扣 {Yuan(withheld):C}，而所选规则不允许列入扣款；应在计划之外核对，并予退还。这不是认定被冲销后的应退还。",
            plan.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk));
    }

    [Fact]
    public void Once_the_fine_is_given_back_or_the_finding_is_withdrawn_there_is_nothing_withheld_to_say()
    {
        var fine = Fine("V-1", 50m);
        Withholding[] back = [new(fine.Key, June, Yuan(50m)), new(fine.Key, July, Yuan(-50m))];

        Assert.Equal(Money.Zero, JurisdictionProfile.Guangdong.Plan(Ledger(fine), [], ValueList.From(back)).NotPlannable.Single().Withheld);
        var withdrawn = JurisdictionProfile.Guangdong.Plan(Ledger(fine, fine.Reversal(Noon(7, 1))), [], [back[0]]);
        Assert.Equal((0, Fines("V-1", 50m)), (withdrawn.NotPlannable.Count, withdrawn.Refunds.Single()));
    }

    [Fact]
    public void Under_a_profile_that_plans_a_sanctioned_fine_the_risk_does_not_say_that_it_is_left_out()
    {
        JurisdictionProfile Own(bool plansFines) =>
            JurisdictionProfile.Custom("own", new("自定", "own"), null, true, plansFines, sources: JurisdictionProfile.Guangdong.Sources);

        var (planned, reported) = (Own(true).Plan(Ledger(Fine("V-1")), Months(1)), Own(false).Plan(Ledger(Fine("V-1")), Months(1)));

        Assert.Equal((Both(10m, 0m), LegalRiskLevel.High, 0), (planned.AtMost, planned.Risks.Single().Level, planned.NotPlannable.Count));
        Assert.EndsWith("sanctioned there; this profile plans the fine all the same.", planned.Risks.Single().Text.English, StringComparison.Ordinal);
        Assert.EndsWith("所选规则仍把罚款列入扣款。", planned.Risks.Single().Text.Chinese, StringComparison.Ordinal);
        Assert.Equal((Both(0m, 0m), LegalRiskLevel.High, 1), (reported.AtMost, reported.Risks.Single().Level, reported.NotPlannable.Count));
        Assert.EndsWith("sanctioned there; the fine is reported and not planned.", reported.Risks.Single().Text.English, StringComparison.Ordinal);
        Assert.EndsWith("罚款只列出，不列入扣款。", reported.Risks.Single().Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_says_at_most_its_sources_and_that_it_is_no_legal_advice()
    {
        var plan = JurisdictionProfile.Guangdong.Plan(Ledger(Fine("V-1"), Compensation("V-1", 1500m)), Months(1));
        var (en, zh) = (plan.Explain(Language.English), plan.Explain(Language.Chinese));

        Assert.Equal(
            "S1, under Guangdong, months planned 1: at most fines ¥0.00, compensation ¥1,000.00 may be asked for; the unplanned balance is fines ¥0.00, compensation ¥500.00.",
            en.Lines[0].Text);
        Assert.Contains(
            "2026-06: the lesser of 20% of the wage base ¥5,000.00 and ¥5,000.00 less the minimum wage ¥2,690.00; cap ¥1,000.00, withheld already ¥0.00, "
            + "at most fines ¥0.00, compensation ¥1,000.00 more, carried over fines ¥0.00, compensation ¥500.00.", en.About(ExplanationTopic.Step));
        Assert.Contains("Before anything is withheld in 2026-06: a written notice of the reason and the amount of the deduction.", en.About(ExplanationTopic.Missing));
        Assert.Contains("V-1/fine (clause 11.1) is a fine of ¥10.00; under this profile no fine is deducted, so it is reported and not planned.", en.About(ExplanationTopic.NotApplied));
        Assert.Equal(3, en.About(ExplanationTopic.Fact).Count(text => text.EndsWith("To be checked against the official text.", StringComparison.Ordinal)));
        Assert.EndsWith("this is no legal advice.", en.ToString(), StringComparison.Ordinal);
        Assert.Contains("至多可要求", zh.Lines[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("也不是法律意见。", zh.ToString(), StringComparison.Ordinal);
        Assert.Equal(en.Lines.Count, zh.Lines.Count);
    }

    [Fact]
    public void A_month_given_twice_or_left_out_is_refused()
    {
        void Refuses(Refusal why, params WageMonth[] months)
        {
            var refusal = Assert.Throws<DomainException>(() => National.Plan(Ledger(), ValueList.From(months)));
            Assert.Equal((why, new ClauseId(4, 4)), (refusal.Refusal, refusal.Clause));
        }

        Refuses(DeductionRefusals.MonthTwice, Wage(June), Wage(July), Wage(June));
        Refuses(DeductionRefusals.MonthsNotConsecutive, Wage(June), Wage(August));
        Refuses(DeductionRefusals.MonthsNotConsecutive, Wage(June), Wage(June.PlusMonths(12)));
        Assert.Equal([June, July, August], National.Plan(Ledger(), [Wage(August), Wage(June), Wage(July)]).Months.Select(month => month.Month));
        Assert.Equal(2, National.Plan(Ledger(), [Wage(new(2026, 12)), Wage(new(2027, 1))]).Months.Count);
    }

    [Fact]
    public void What_was_withheld_for_something_else_or_given_back_too_much_is_refused()
    {
        var fine = Fine("V-1");
        var ledger = Ledger(fine, fine.Reversal(Noon(6, 20)), Duty("V-2", 5m));

        foreach (var key in new[] { "V-9/fine", "V-2/duty-to-collect", "V-1/fine/reversal" })
        {
            var unknown = Assert.Throws<DomainException>(() => National.Plan(ledger, [], [new(key, June, Yuan(1m))]));
            Assert.Equal(DeductionRefusals.UnknownItem, unknown.Refusal);
        }

        var tooMuch = Assert.Throws<DomainException>(() => National.Plan(ledger, [], [new("V-1/fine", June, Yuan(1m)), new("V-1/fine", July, Yuan(-1.01m))]));
        Assert.Equal(DeductionRefusals.GivenBackTooMuch, tooMuch.Refusal);
        Assert.Contains("¥0.01 too much", tooMuch.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => new Withholding(" ", June, Yuan(1m)));
        Assert.ThrowsAny<ArgumentException>(() => new Withholding("V-1/fine", June, Money.Zero));
    }

    [Fact]
    public void The_largest_amounts_are_planned_and_what_was_withheld_beyond_them_is_a_mistake()
    {
        var most = Money.MaxValue;
        var ledger = Ledger(Compensation("V-1", most.Yuan - 10m), Fine("V-2", 10m));

        var plan = National.Plan(ledger, Months(2), [new("V-2/fine", June, most)]);

        Assert.Equal((most - Yuan(10m), most - Yuan(10m)), (plan.Open.Together, plan.Refunds.Single().Amount));
        Assert.Equal(most, National.Plan(ledger, [], []).UnplannedAmounts.Together);
        Assert.NotEmpty(National.Plan(ledger, []).Explain(Language.English).Lines);
        foreach (var amount in new[] { most, Money.MinValue })
        {
            Assert.Equal("withheld", Assert.Throws<ArgumentException>(
                () => National.Plan(ledger, [], [new("V-1/compensation", June, amount), new("V-2/fine", June, amount)])).ParamName);
        }

        Assert.Throws<ArgumentException>(() => National.Plan(ledger, [], [new("V-1/compensation", June, Money.MinValue)]));
        Assert.Equal(
            DeductionRefusals.GivenBackTooMuch,
            Assert.Throws<DomainException>(() => National.Plan(ledger, [], [new("V-1/compensation", June, -most)])).Refusal);
    }

    [Fact]
    public void Nothing_at_all_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => National.Plan(null!, []));
        Assert.Throws<ArgumentNullException>(() => National.Plan(Ledger(), null!));
        Assert.Throws<ArgumentNullException>(() => National.Plan(Ledger(), [null!]));
        Assert.Throws<ArgumentNullException>(() => National.Plan(Ledger(), [], [null!]));
    }

    [Fact]
    public void Planning_leaves_the_ledger_as_it_was()
    {
        PersonLedger ledger = Ledger(Fine("V-1"), Compensation("V-1", 300m));
        var before = JsonOf(ledger);

        Assert.Equal(National.Plan(ledger, Months(2)), National.Plan(ledger, Months(2)));
        Assert.Equal(before, JsonOf(ledger));
        Assert.Empty(ledger.TakeEvents());
    }
}
