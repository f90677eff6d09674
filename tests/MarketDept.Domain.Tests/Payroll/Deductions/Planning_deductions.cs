using MarketDept.Domain.Payroll;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Deductions;

[Clause("4.4")]
[Clause("11.1")]
[Clause("11.2")]
public class Planning_deductions
{
    private static ItemPart Fines(string id, decimal yuan, string clause = "11.1") => new($"{id}/fine", FindingItemKind.Fine, ClauseId.Parse(clause), Yuan(yuan));

    private static ItemPart Pays(string id, decimal yuan, string clause = "11.1") =>
        new($"{id}/compensation", FindingItemKind.Compensation, ClauseId.Parse(clause), Yuan(yuan));

    private static DeductionAmounts Both(decimal fines, decimal compensation) => new(Yuan(fines), Yuan(compensation));

    private static ValueList<WageMonth> Months(int count, decimal wage = 5000m) =>
        ValueList.From(Enumerable.Range(0, count).Select(i => Wage(June.PlusMonths(i), wage)));

    [Fact]
    public void Where_fines_are_planned_they_share_one_cap_with_compensation_and_the_rest_waits()
    {
        var plan = Fining.Plan(Ledger(Fine("V-1", 50m), Compensation("V-1", 1500m, since: Noon(6, 16))), Months(2));

        Assert.Equal([Yuan(1000m), Yuan(1000m)], plan.Months.Select(month => month.Cap));
        Assert.Equal([Fines("V-1", 50m), Pays("V-1", 950m)], plan.Months[0].Deductions);
        Assert.Equal(Both(50m, 950m), plan.Months[0].AtMost);
        Assert.Equal([Pays("V-1", 550m)], plan.Months[1].Deductions);
        Assert.Equal((Both(50m, 1500m), 0), (plan.AtMost, plan.Unplanned.Count));
        Assert.Equal(Yuan(1550m), plan.AtMost.Together);
        Assert.All(plan.Months, month => Assert.Empty(month.NoticesBefore));
    }

    [Fact]
    public void No_profile_of_the_package_plans_a_fine()
    {
        foreach (var profile in JurisdictionProfile.All)
        {
            var plan = profile.Plan(Ledger(Fine("V-1", 50m), Compensation("V-1", 300m)), Months(2));

            Assert.Equal(Both(0m, 300m), plan.AtMost);
            Assert.Equal([new(Fines("V-1", 50m), NotPlannedGround.FinesNotDeductible, [])], plan.NotPlannable);
            Assert.Equal(
                profile == JurisdictionProfile.National ? [] : ["a written notice of the reason and the amount of the deduction"],
                plan.Months[0].NoticesBefore.Select(notice => notice.English));
            Assert.Empty(plan.Months[1].NoticesBefore);
            Assert.Equal(profile != JurisdictionProfile.National, plan.Explain(Language.English).ToString().Contains("is sanctioned there.", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("national", true, null, "planned", "")]
    [InlineData("national", false, true, "refused", "contract")]
    [InlineData("national", null, false, "open", "contract")]
    [InlineData("guangdong", true, true, "planned", "")]
    [InlineData("guangdong", true, null, "open", "fault")]
    [InlineData("guangdong", null, null, "open", "contract, fault")]
    [InlineData("guangdong", null, false, "refused", "fault")]
    [InlineData("guangdong", false, false, "refused", "contract, fault")]
    [InlineData("shenzhen", null, true, "open", "contract")]
    [InlineData("shenzhen", true, false, "refused", "fault")]
    public void Compensation_is_planned_where_every_condition_is_known_to_be_so(string name, bool? contract, bool? fault, string result, string conditions)
    {
        var plan = JurisdictionProfile.Get(name).Plan(Ledger(Compensation("V-1", 300m)), Months(1), contract: contract, fault: fault);
        ValueList<DeductionCondition> named = [.. conditions.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(text => Enum.Parse<DeductionCondition>(text, ignoreCase: true))];

        Assert.Equal(result == "planned" ? Yuan(300m) : Money.Zero, plan.AtMost.Together);
        Assert.Equal(result == "open" ? [new(Pays("V-1", 300m), NotPlannedGround.ConditionUnknown, named)] : [], plan.Undetermined);
        Assert.Equal(result == "refused" ? [new(Pays("V-1", 300m), NotPlannedGround.ConditionNotMet, named)] : [], plan.NotPlannable);
        Assert.Empty(plan.Unplanned);
    }

    [Fact]
    public void What_a_condition_asks_is_asked_of_compensation_only_and_what_it_leaves_open_is_less_what_was_withheld()
    {
        var own = Own(plansFines: true, conditions: [DeductionCondition.Fault]);
        var ledger = Ledger(Fine("V-1", 50m), Compensation("V-2", 300m), Compensation("V-3", 80m));
        ValueList<Withholding> withheld = [new("V-2/compensation", June, Yuan(100m)), new("V-3/compensation", June, Yuan(80m))];

        var (open, refused) = (own.Plan(ledger, [Wage(July)], withheld, fault: Fact.Unknown), own.Plan(ledger, [Wage(July)], withheld, fault: Fact.No));

        Assert.Equal((Both(50m, 0m), Both(50m, 0m)), (open.AtMost, refused.AtMost));
        Assert.Equal([new(Pays("V-2", 200m), NotPlannedGround.ConditionUnknown, [DeductionCondition.Fault])], open.Undetermined);
        Assert.Equal([Pays("V-2", 200m)], refused.NotPlannable.Select(row => row.Item));
        Assert.Equal([Pays("V-2", 100m), Pays("V-3", 80m)], refused.WithoutBasis);
        Assert.Contains("Undetermined: V-2/compensation (compensation, clause 11.1) ¥200.00. First find out whether the person is at fault; until then nothing of it is planned.",
            open.Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.Contains("V-2/compensation（赔偿，第11.1条）¥200.00：不得从工资中扣，因为本人没有过错。", refused.Explain(Language.Chinese).About(ExplanationTopic.NotApplied));
    }

    [Fact]
    public void Each_condition_that_fails_or_is_open_is_told_by_its_name()
    {
        var own = Own(conditions: [DeductionCondition.Contract]);
        var ledger = Ledger(Compensation("V-2", 300m));

        var (open, refused) = (own.Plan(ledger, [Wage(July)], contract: Fact.Unknown), own.Plan(ledger, [Wage(July)], contract: Fact.No));

        Assert.Contains("V-2/compensation（赔偿，第11.1条）¥300.00：不得从工资中扣，因为劳动合同没有约定。", refused.Explain(Language.Chinese).About(ExplanationTopic.NotApplied));
        Assert.Contains(open.Explain(Language.English).About(ExplanationTopic.Missing), line => line.Contains("whether the labour contract provides for it", StringComparison.Ordinal));
    }

    [Fact]
    [Clause("4.4")]
    public void What_other_departments_take_counts_against_the_same_limit()
    {
        var facts = DeductionFacts.Of(Ledger(Compensation("V-1", 900m)), new WageMonth(July, Yuan(4000m), Yuan(3800m), Yuan(2690m))) with
        {
            Contract = Fact.Yes, Others = [new(July, Yuan(300m)), new(July, Yuan(200m))],
        };
        var plan = JurisdictionProfile.National.Plan(facts);

        Assert.Equal((Yuan(800m), Yuan(500m), Yuan(300m), Yuan(300m)),
            (plan.Months[0].Cap, plan.Months[0].TakenByOthers, plan.Months[0].Room, plan.AtMost.Together));
        Assert.Contains("July 2026: withheld already ¥0.00, taken by other departments ¥500.00, left ¥300.00.", plan.Explain(Language.English).About(ExplanationTopic.Step));
        var beyond = JurisdictionProfile.National.Plan(facts with { Others = [new(July, Yuan(900m))], Withheld = [new("V-1/compensation", July, Yuan(50m))] }).Months[0];
        Assert.Equal((Money.Zero, Yuan(150m)), (beyond.Room, beyond.ExceedsCapBy));
        var unknown = Assert.Throws<DomainException>(() => JurisdictionProfile.National.Plan(facts with { Others = [new(June, Yuan(1m))] }));
        Assert.Equal(DeductionRefusals.UnknownMonth, unknown.Refusal);
        Mistake.Thrown(() => new OtherDeduction(July, Yuan(-1m)));
    }

    [Fact]
    public void A_month_whose_wage_is_paid_is_not_planned()
    {
        var facts = DeductionFacts.Of(Ledger(Compensation("V-1", 900m)), Wage(July), Wage(June)) with { FirstUnpaid = July };

        Assert.Equal(DeductionRefusals.MonthPaid, Assert.Throws<DomainException>(() => Fining.Plan(facts)).Refusal);
        Assert.Single(Fining.Plan(facts with { Wages = [Wage(July)] }).Months);
        Assert.Equal(2, Fining.Plan(facts with { FirstUnpaid = June }).Months.Count);
    }

    [Fact]
    public void A_wage_that_is_below_the_minimum_already_is_told()
    {
        var plan = JurisdictionProfile.National.Plan(Ledger(Compensation("V-1", 900m)), [Wage(June, 2600m)]);

        Assert.Equal((Yuan(90m), Money.Zero), (plan.Months[0].BelowMinimumBy, plan.Months[0].Cap));
        Assert.Contains("2026年6月的工资在扣款之前已低于当地最低工资 ¥90.00。", plan.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk));
        Assert.Equal(Money.Zero, JurisdictionProfile.National.Plan(Ledger(), [Wage(June, 2690m)]).Months[0].BelowMinimumBy);
    }

    [Theory]
    [InlineData(2690, 0)]
    [InlineData(2000, 0)]
    [InlineData(2690.01, 0.01)]
    public void At_below_and_just_above_the_minimum_wage(decimal wage, decimal planned)
    {
        var plan = Fining.Plan(Ledger(Fine("V-1")), Months(1, wage));

        Assert.Equal((Yuan(planned), Yuan(10m - planned)), (plan.AtMost.Together, plan.UnplannedAmounts.Together));
    }

    [Fact]
    public void The_oldest_comes_first_by_the_day_since_when_it_counts()
    {
        var ledger = Ledger(
            Compensation("V-1", 600m, since: Noon(6, 20)), Compensation("V-2", 600m, since: Noon(6, 3)), Compensation("V-3", 600m, since: Noon(6, 11)));

        var plan = Fining.Plan(ledger, Months(2));

        Assert.Equal([Pays("V-2", 600m), Pays("V-3", 400m)], plan.Months[0].Deductions);
        Assert.Equal([Pays("V-3", 200m), Pays("V-1", 600m)], plan.Months[1].Deductions);
    }

    [Fact]
    public void Items_of_one_day_share_what_is_left_in_proportion_and_lose_no_fen()
    {
        var ledger = Ledger(Compensation("V-1", 900m), Compensation("V-2", 900m, since: Noon(6, 15) + Duration.FromHours(5)), Fine("V-3", 1200.01m));

        var plan = Fining.Plan(ledger, Months(1));

        Assert.Equal([Pays("V-1", 300m), Pays("V-2", 300m), Fines("V-3", 400m)], plan.Months[0].Deductions);
        Assert.Equal([Pays("V-1", 600m), Pays("V-2", 600m), Fines("V-3", 800.01m)], plan.Unplanned);
    }

    [Fact]
    public void An_item_is_not_planned_before_the_month_in_which_it_is_counted()
    {
        var plan = Fining.Plan(Ledger(Fine("V-1", since: Noon(7, 1)), Fine("V-2", since: Noon(9, 1))), Months(2));

        Assert.Empty(plan.Months[0].Deductions);
        Assert.Equal([Fines("V-1", 10m)], plan.Months[1].Deductions);
        Assert.Equal([Fines("V-2", 10m)], plan.Unplanned);
    }

    [Fact]
    public void An_item_of_a_closed_month_is_planned_from_the_month_on_in_which_it_is_counted_and_is_older_all_the_same()
    {
        var ledger = PersonLedger.Open(Seller.Id);
        ledger.Close(June, Deputy, Noon(7, 1));
        ledger.Take([Compensation("V-1", 600m, since: Noon(6, 20)), Compensation("V-2", 600m, since: Noon(7, 2))], Later);

        var plan = Fining.Plan(ledger, Months(3));

        Assert.Empty(plan.Months[0].Deductions);
        Assert.Equal([Pays("V-1", 600m), Pays("V-2", 400m)], plan.Months[1].Deductions);
        Assert.Equal([Pays("V-2", 200m)], plan.Months[2].Deductions);
    }

    [Fact]
    public void A_duty_to_collect_and_an_absence_are_never_planned()
    {
        var plan = Fining.Plan(Ledger(Duty("V-1", 800m), Absence("V-2", 10, 13, 17)), Months(3));

        Assert.Equal((Both(0m, 0m), 0), (plan.AtMost, plan.Unplanned.Count));
        Assert.Equal(
            [
                new NotPlanned(new("V-1/duty-to-collect", FindingItemKind.DutyToCollect, new(11, 2, 3), Yuan(800m)), NotPlannedGround.DutyIsNoDebt, []),
                new NotPlanned(new("V-2/absence", FindingItemKind.Absence, new(11, 3), Money.Zero), NotPlannedGround.AbsenceIsNoAmount, []),
            ],
            plan.NotPlannable);
    }

    [Fact]
    public void What_a_leaver_still_owes_is_an_unplanned_balance()
    {
        var plan = Fining.Plan(Ledger(Compensation("V-1", 1500m), Fine("V-2", since: Noon(6, 18))), Months(1), leaves: true);

        Assert.Equal([Pays("V-1", 500m), Fines("V-2", 10m)], plan.Unplanned);
        Assert.Equal((Both(10m, 500m), Both(0m, 1000m)), (plan.UnplannedAmounts, plan.AtMost));
        Assert.Contains("The person leaves; the balance is a claim outside the plan", plan.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("余额属于计划之外的债权", plan.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_month_everything_is_unplanned()
    {
        var plan = Fining.Plan(Ledger(Fine("V-1")), []);

        Assert.Equal(([Fines("V-1", 10m)], 0), (plan.Unplanned, plan.Months.Count));
        Assert.Contains("wages of later months are not known", plan.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_withheld_already_is_taken_off_and_uses_the_months_cap_up()
    {
        var ledger = Ledger(Compensation("V-1", 3000m));

        var plan = Fining.Plan(ledger, Months(2), [new("V-1/compensation", new(2026, 5), Yuan(700m)), new("V-1/compensation", June, Yuan(400m))]);

        Assert.Equal((Yuan(1000m), Yuan(400m), Yuan(600m)), (plan.Months[0].Cap, plan.Months[0].AlreadyWithheld, plan.Months[0].AtMost.Together));
        Assert.Equal((Yuan(1000m), Yuan(300m)), (plan.Months[1].AtMost.Together, plan.UnplannedAmounts.Together));
    }

    [Fact]
    public void What_was_withheld_beyond_the_cap_leaves_no_room_and_is_said()
    {
        var plan = Fining.Plan(Ledger(Compensation("V-1", 3000m)), Months(1), [new("V-1/compensation", June, Yuan(1200m))]);

        Assert.Equal((Yuan(200m), 0), (plan.Months[0].ExceedsCapBy, plan.Months[0].Deductions.Count));
        Assert.Contains("In June 2026 ¥200.00 more was taken than the cap allows.", plan.Explain(Language.English).About(ExplanationTopic.LegalRisk));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Once_the_debt_is_recovered_what_was_withheld_for_it_is_refunded_and_set_off_against_nothing()
    {
        var liability = Compensation("V-1", 1000m, act: "act", clause: "11.2.3");
        var ledger = Ledger(liability, liability.Reversal(Noon(7, 20)), Compensation("V-2", 400m, since: Noon(7, 21), act: "act", clause: "11.2.3"));

        var plan = Fining.Plan(ledger, [Wage(August)], [new(liability.Key, June, Yuan(600m)), new(liability.Key, July, Yuan(-100m))]);

        Assert.Equal([Pays("V-1", 500m, "11.2.3")], plan.Refunds);
        Assert.Equal([Pays("V-2", 400m, "11.2.3")], plan.Months[0].Deductions);
        Assert.Contains("To be refunded: V-1/compensation (compensation, clause 11.2.3) ¥500.00, withheld beyond what is owed now; set off against nothing.",
            plan.Explain(Language.English).About(ExplanationTopic.Step));
    }

    [Fact]
    public void What_was_given_back_in_full_is_no_refund_any_more_and_makes_no_room()
    {
        var item = Compensation("V-1", 1000m);
        var ledger = Ledger(item, item.Reversal(Noon(6, 20)), Compensation("V-2", 5000m));

        var plan = Fining.Plan(ledger, [Wage(July)], [new(item.Key, June, Yuan(600m)), new(item.Key, July, Yuan(-600m))]);

        Assert.Empty(plan.Refunds);
        Assert.Equal((Money.Zero, Yuan(1000m)), (plan.Months[0].AlreadyWithheld, plan.Months[0].AtMost.Together));
    }

    [Fact]
    public void What_was_taken_back_is_not_planned()
    {
        var plan = Fining.Plan(Ledger([.. Withdrawn(Monthly()).ExportItems()]), Months(2));

        Assert.Equal((Both(0m, 0m), 0, 0, 0, 0), (plan.AtMost, plan.Unplanned.Count, plan.NotPlannable.Count, plan.Risks.Count, plan.Refunds.Count));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Uncollected_money_charged_to_a_person_carries_a_high_risk_and_so_does_its_duty()
    {
        var plan = Fining.Plan(Ledger([.. Final(Monthly()).ExportItems()]), Months(1));

        Assert.Equal(
            [(FindingItemKind.Fine, true), (FindingItemKind.Compensation, true), (FindingItemKind.DutyToCollect, true)],
            plan.Flags.Select(flag => (flag.Kind, flag.Risk.IsHigh)));
        Assert.All(plan.Flags, flag => Assert.Equal(new ClauseId(11, 2, 3), flag.Clause));
        Assert.Contains("Chengdu", plan.Flags[1].Risk.Text.English, StringComparison.Ordinal);
        Assert.Single(plan.Explain(Language.English).About(ExplanationTopic.LegalRisk), text => text.Contains("Chengdu", StringComparison.Ordinal));
    }

    [Fact]
    [Clause("11.3")]
    public void Whatever_is_charged_carries_its_risk_with_its_sources()
    {
        foreach (var clause in new[] { "11.1", "11.2.1", "11.2.2", "11.2.4" })
        {
            var flags = Fining.Plan(Ledger(Fine("V-1", clause: clause), Compensation("V-1", 5m, clause: clause)), []).Flags;
            Assert.Equal([true, false], flags.Select(flag => flag.Risk.IsHigh));
            Assert.Equal((LegalRisk.OfFines, ClauseCatalogue.Get(clause).LegalRisk), (flags[0].Risk, flags[1].Risk));
            Assert.All(flags, flag => Assert.NotEmpty(flag.Risk.Sources));
        }

        Assert.False(Fining.Plan(Ledger(Absence("V-1", 10, 13, 17)), []).Risks.Single().IsHigh);
    }

    [Fact]
    public void Risks_go_by_clause_and_kind_whatever_came_first() =>
        Assert.Equal(
            [("11.1", FindingItemKind.Fine), ("11.1", FindingItemKind.Compensation), ("11.2.1", FindingItemKind.Compensation)],
            Fining.Plan(Ledger(Compensation("V-2", 5m, clause: "11.2.1"), Compensation("V-1", 5m, clause: "11.1"), Fine("V-1", clause: "11.1")), [])
                .Flags.Select(flag => (flag.Clause.ToString(), flag.Kind)));

    [Theory]
    [InlineData(50, 50, 0)]
    [InlineData(20, 20, 0)]
    [InlineData(60, 50, 10)]
    public void A_fine_that_was_withheld_though_none_may_be_planned_had_no_basis_and_is_no_refund(decimal taken, decimal withheld, decimal beyond)
    {
        var plan = JurisdictionProfile.Guangdong.Plan(Ledger(Fine("V-1", 50m)), [Wage(July)], [new("V-1/fine", June, Yuan(taken))]);

        Assert.Equal([new(Fines("V-1", 50m), NotPlannedGround.FinesNotDeductible, [])], plan.NotPlannable);
        Assert.Equal([Fines("V-1", withheld)], plan.WithoutBasis);
        Assert.Equal((Both(0m, 0m), 0), (plan.AtMost, plan.Unplanned.Count));
        Assert.Equal(beyond == 0m ? [] : [Fines("V-1", beyond)], plan.Refunds);
        Assert.Contains(
            $"Withheld for V-1/fine (fine, clause 11.1) {Yuan(withheld):C}: under these rules the deduction had no basis, and it may have to be paid back.",
            plan.Explain(Language.English).About(ExplanationTopic.LegalRisk));
        Assert.Contains($"已扣 V-1/fine（罚款，第11.1条）{Yuan(withheld):C}：按这套规则没有扣款依据，可能须退还本人。", plan.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk));
    }

    [Fact]
    public void Once_the_fine_is_given_back_or_the_finding_is_withdrawn_nothing_was_withheld_without_basis()
    {
        var fine = Fine("V-1", 50m);
        Withholding[] back = [new(fine.Key, June, Yuan(50m)), new(fine.Key, July, Yuan(-50m))];

        Assert.Empty(JurisdictionProfile.Guangdong.Plan(Ledger(fine), [], ValueList.From(back)).WithoutBasis);
        var withdrawn = JurisdictionProfile.Guangdong.Plan(Ledger(fine, fine.Reversal(Noon(7, 1))), [], [back[0]]);
        Assert.Equal((0, 0, Fines("V-1", 50m)), (withdrawn.NotPlannable.Count, withdrawn.WithoutBasis.Count, withdrawn.Refunds.Single()));
    }

    [Theory]
    [InlineData(true, "sanctioned there; this profile plans the fine all the same.", "；所选规则仍把罚款列入扣款。")]
    [InlineData(false, "An employer whose rules contain fines is sanctioned there.", "当地会处罚规章中有罚款的用人单位。")]
    public void That_fines_are_sanctioned_is_said_by_a_source_and_not_by_a_name(bool plansFines, string english, string chinese)
    {
        var own = Own(plansFines: plansFines, sources: JurisdictionProfile.Guangdong.Terms.Sources);
        var plan = own.Plan(Ledger(Fine("V-1")), Months(1));

        Assert.Equal(plansFines ? Both(10m, 0m) : Both(0m, 0m), plan.AtMost);
        Assert.Single(plan.Explain(Language.English).About(ExplanationTopic.LegalRisk), text => text.EndsWith(english, StringComparison.Ordinal));
        Assert.Single(plan.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk), text => text.EndsWith(chinese, StringComparison.Ordinal));
        Assert.DoesNotContain("sanctioned", Own(plansFines: plansFines).Plan(Ledger(Fine("V-1")), Months(1)).Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("sanctioned there", own.Plan(Ledger(Compensation("V-1", 1m)), Months(1)).Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_of_ones_own_says_on_what_ground_it_stands() =>
        Assert.Contains("规则“own”由公司自定，依据：董事会决议。", Own().Plan(Ledger(), []).Explain(Language.Chinese).About(ExplanationTopic.Fact));

    [Fact]
    public void The_plan_says_at_most_its_sources_and_that_it_is_no_legal_advice()
    {
        var plan = JurisdictionProfile.Guangdong.Plan(Ledger(Fine("V-1"), Compensation("V-1", 1500m)), Months(1));
        var (en, zh) = (plan.Explain(Language.English), plan.Explain(Language.Chinese));

        Assert.Equal(
            "S1, under Guangdong, 1 month: at most fines ¥0.00, compensation ¥1,000.00 may be asked for; left over are fines ¥0.00, compensation ¥500.00; "
            + "not plannable: 1 item.",
            en.Lines[0].Text);
        Assert.Contains("Found: V-1/fine (fine, clause 11.1) ¥10.00, counts since 15 June 2026※.", en.About(ExplanationTopic.Fact));
        Assert.Contains(
            "June 2026: cap ¥1,000.00; the lesser of 20% of the wage base ¥5,000.00 (= ¥1,000.00) and the comparable wage ¥5,000.00 less the minimum wage "
            + "¥2,690.00 (= ¥2,310.00).", en.About(ExplanationTopic.Step));
        Assert.Contains("2026年6月：上限 ¥1,000.00；取下列之小者：工资基数 ¥5,000.00 的 20%，即 ¥1,000.00；与最低工资比较的工资 ¥5,000.00 减最低工资 ¥2,690.00，即 ¥2,310.00。", zh.About(ExplanationTopic.Step));
        Assert.Contains("Before anything is withheld in June 2026: a written notice of the reason and the amount of the deduction.", en.About(ExplanationTopic.Missing));
        Assert.Contains("V-1/fine (fine, clause 11.1) ¥10.00: under this profile no fine is deducted; the fine is listed only.", en.About(ExplanationTopic.NotApplied));
        Assert.Contains(zh.About(ExplanationTopic.Reading), text => text.Contains("由拟定计划以外的人答复", StringComparison.Ordinal));
        Assert.Equal(
            plan.Profile.Terms.Sources.Concat(plan.Risks.SelectMany(risk => risk.Sources)).Distinct().Count(),
            en.About(ExplanationTopic.Fact).Count(text => text.EndsWith("To be checked against the official text.", StringComparison.Ordinal)));
        Assert.DoesNotContain("元", zh.About(ExplanationTopic.Step).Aggregate((all, text) => all + text), StringComparison.Ordinal);
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
            var refusal = Assert.Throws<DomainException>(() => Fining.Plan(Ledger(), ValueList.From(months)));
            Assert.Equal((why, new ClauseId(4, 4)), (refusal.Refusal, refusal.Clause));
        }

        Refuses(DeductionRefusals.MonthTwice, Wage(June), Wage(July), Wage(June));
        Refuses(DeductionRefusals.MonthsNotConsecutive, Wage(June), Wage(August));
        Refuses(DeductionRefusals.MonthsNotConsecutive, Wage(June), Wage(June.PlusMonths(12)));
        Assert.Equal([June, July, August], Fining.Plan(Ledger(), [Wage(August), Wage(June), Wage(July)]).Months.Select(month => month.Month));
        Assert.Equal(2, Fining.Plan(Ledger(), [Wage(new(2026, 12)), Wage(new(2027, 1))]).Months.Count);
    }

    [Fact]
    public void What_was_withheld_for_something_else_or_given_back_too_much_is_refused()
    {
        var fine = Fine("V-1");
        var ledger = Ledger(fine, fine.Reversal(Noon(6, 20)), Duty("V-2", 5m));

        foreach (var key in new[] { "V-9/fine", "V-2/duty-to-collect", "V-1/fine/reversal" })
        {
            var unknown = Assert.Throws<DomainException>(() => Fining.Plan(ledger, [], [new(key, June, Yuan(1m))]));
            Assert.Equal(DeductionRefusals.UnknownItem, unknown.Refusal);
        }

        var tooMuch = Assert.Throws<DomainException>(() => Fining.Plan(ledger, [], [new("V-1/fine", June, Yuan(1m)), new("V-1/fine", July, Yuan(-1.01m))]));
        Assert.Equal(DeductionRefusals.GivenBackTooMuch, tooMuch.Refusal);
        Assert.Contains("¥0.01 too much", tooMuch.Message, StringComparison.Ordinal);
        Mistake.Thrown(() => new Withholding(" ", June, Yuan(1m)));
        Mistake.Thrown(() => new Withholding("V-1/fine", June, Money.Zero));
    }

    [Fact]
    public void The_largest_amounts_are_planned_and_what_was_withheld_beyond_them_is_a_mistake()
    {
        var most = Money.MaxValue;
        var ledger = Ledger(Compensation("V-1", most.Yuan - 10m), Fine("V-2", 10m));

        var plan = Fining.Plan(ledger, Months(2), [new("V-2/fine", June, most)]);

        Assert.Equal((most - Yuan(10m), most - Yuan(10m)), (plan.AtMost.Together + plan.UnplannedAmounts.Together, plan.Refunds.Single().Amount));
        Assert.Equal(most, Fining.Plan(ledger, [], []).UnplannedAmounts.Together);
        Assert.NotEmpty(Fining.Plan(ledger, []).Explain(Language.English).Lines);
        foreach (var amount in new[] { most, Money.MinValue })
        {
            Assert.Equal("facts", Assert.Throws<ArgumentException>("facts",
                () => Fining.Plan(ledger, [], [new("V-1/compensation", June, amount), new("V-2/fine", June, amount)])).ParamName);
        }

        Assert.Throws<ArgumentException>("facts", () => Fining.Plan(ledger, [], [new("V-1/compensation", June, Money.MinValue)]));
        Assert.Equal(
            DeductionRefusals.GivenBackTooMuch,
            Assert.Throws<DomainException>(() => Fining.Plan(ledger, [], [new("V-1/compensation", June, -most)])).Refusal);
    }

    [Fact]
    public void Nothing_at_all_is_a_mistake()
    {
        var facts = DeductionFacts.Of(Ledger(Fine("V-1")), Wage(June));

        Assert.Throws<ArgumentNullException>("facts", () => Fining.Plan(null!));
        Assert.Throws<ArgumentNullException>("ledger", () => DeductionFacts.Of(null!, Wage(June)));
        Assert.Throws<ArgumentNullException>("wages", () => DeductionFacts.Of(Ledger(), null!));
        foreach (var wrong in new[]
            {
                facts with { Wages = null! }, facts with { Wages = [null!] }, facts with { Items = null! }, facts with { Items = [null!] }, facts with { Staff = default },
                facts with { Withheld = null! }, facts with { Withheld = [null!] }, facts with { Others = null! }, facts with { Others = [null!] },
                facts with { Items = [facts.Items[0], facts.Items[0]] },
            })
        {
            Mistake.Thrown(() => Fining.Plan(wrong));
        }
    }

    [Fact]
    public void An_item_that_cannot_be_is_a_mistake()
    {
        ChargedItem Item(FindingItemKind kind = FindingItemKind.Fine, decimal yuan = 10m, string key = "V-1", YearMonth? month = null, ClauseId? clause = null) =>
            new(key, kind, clause ?? new(11, 1), new(2026, 6, 15), month ?? June, Yuan(yuan));

        Mistake.Thrown(() => Item(yuan: 0m));
        Mistake.Thrown(() => Item(yuan: -1m));
        Mistake.Thrown(() => Item(FindingItemKind.Absence));
        Mistake.Thrown(() => Item((FindingItemKind)9));
        Mistake.Thrown(() => Item(key: " "));
        Mistake.Thrown(() => Item(month: June.PlusMonths(-1)));
        Mistake.Thrown(() => Item(clause: default(ClauseId)));
        Assert.Equal(Money.Zero, Item(FindingItemKind.Absence, 0m).Amount);
    }

    [Fact]
    public void Planning_leaves_the_ledger_as_it_was()
    {
        PersonLedger ledger = Ledger(Fine("V-1"), Compensation("V-1", 300m));
        var before = JsonOf(ledger);

        Assert.Equal(Fining.Plan(ledger, Months(2)), Fining.Plan(ledger, Months(2)));
        Assert.Equal(before, JsonOf(ledger));
        Assert.Empty(ledger.TakeEvents());
    }
}
