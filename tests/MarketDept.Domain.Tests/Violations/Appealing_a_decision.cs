using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Appealing_a_decision
{
    private static readonly StaffMember Chair = new(new("B1"), "董事长", Position.SupervisingExecutive);

    /// <summary>The company names somebody above the executive.</summary>
    private static readonly CaseProcedure Named = new(new PenaltyPolicy(RegulationEditions.Standard, Procedure.Terms with { AppealAboveExecutive = Chair.Id }), Authority);

    private static readonly CaseProcedure WithoutAppeal = new(new PenaltyPolicy(RegulationEditions.Standard, Procedure.Terms with { AppealDays = 0 }), Authority);

    private static ValueList<EstablishedFinding> To(decimal fine, decimal compensation, decimal duty = 0m) =>
        [Left(new(11, 1), Yuan(fine), Yuan(compensation), Yuan(duty))];

    /// <summary>The manager's case, decided by the executive at hour 2.</summary>
    private static Violation OfManager(CaseProcedure procedure)
    {
        var violation = Heard(Breach([new(Manager.Id)]), Manager);
        violation.Decide(Executive, procedure, At(2));
        return violation;
    }

    private static Violation DecidedUnder(CaseProcedure procedure)
    {
        var violation = Heard();
        violation.Decide(Manager, procedure, At(2));
        return violation;
    }

    [Fact]
    [Clause("11.1")]
    public void The_accused_appeals_before_the_end_of_the_time_and_no_more_from_it_on()
    {
        var lastMoment = At(Deadline) - Duration.Epsilon;
        var violation = Decided();

        Refused(violation, ViolationRefusals.AppealTimeOver, it => it.Appeal("不服", Procedure, At(Deadline)));
        violation.Appeal("不服", Procedure, lastMoment);

        var decision = violation.Decisions[0];
        Assert.Equal(("不服", lastMoment, null), (decision.AppealGrounds, decision.AppealedAt, decision.AppealRuling));
        Assert.Equal([new ViolationAppealed("不服", At(Deadline)) { Key = "V-1", Sequence = 4, At = lastMoment }], violation.TakeEvents());
    }

    [Fact]
    public void Without_an_appeal_the_decision_is_final_from_the_end_of_the_time_on()
    {
        var violation = Decided();

        Refused(violation, ViolationRefusals.AppealTimeRunning, it => it.MakeFinal(Procedure, At(Deadline) - Duration.Epsilon));
        violation.MakeFinal(Procedure, At(Deadline));

        Assert.Equal((ViolationStatus.Final, At(Deadline), FinalityGround.NotAppealed),
            (violation.Status, violation.FinalSince, violation.Decisions[0].FinalBecause));
        Assert.Equal(
            [new ViolationBecameFinal(FinalityGround.NotAppealed, At(Deadline), violation.ExportItems()) { Key = "V-1", Sequence = 4, At = At(Deadline) }],
            violation.TakeEvents());
    }

    [Fact]
    public void Who_accepts_waives_the_appeal()
    {
        var violation = Decided();

        violation.AcceptDecision(Procedure, At(3));

        Assert.Equal((ViolationStatus.Final, At(3), FinalityGround.Accepted), (violation.Status, violation.FinalSince, violation.Decisions[0].FinalBecause));
        Refused(violation, StepRefusals.WrongStatus, it => it.Appeal("不服", Procedure, At(4)));
    }

    [Fact]
    public void Until_the_company_has_stated_whether_there_is_an_appeal_nothing_is_final()
    {
        var violation = DecidedUnder(Unstated);

        Assert.Equal((false, null), AppealOf(violation));
        Refused(violation, ViolationRefusals.AppealNotStated, it => it.MakeFinal(Unstated, At(10_000)));
        Refused(violation, ViolationRefusals.AppealNotStated, it => it.AcceptDecision(Unstated, At(10_000)));
        Refused(violation, ViolationRefusals.AppealNotStated, it => it.Appeal("不服", Unstated, At(3)));
        Assert.Empty(violation.ExportItems());
        Assert.Null(CaseTerms.Default.AppealDays);
    }

    [Fact]
    public void What_the_company_states_afterwards_counts_from_the_decision_on_and_is_told()
    {
        var accepted = DecidedUnder(Unstated);
        var appealed = DecidedUnder(Unstated);
        var final = DecidedUnder(Unstated);
        final.TakeEvents();

        Refused(final, ViolationRefusals.AppealTimeRunning, it => it.MakeFinal(Procedure, At(Deadline - 1)));
        final.MakeFinal(Procedure, At(Deadline));
        appealed.Appeal("不服", Procedure, At(Deadline - 1));
        accepted.AcceptDecision(Procedure, At(3));

        foreach (var violation in new[] { final, appealed, accepted })
            Assert.Equal((true, At(Deadline)), AppealOf(violation));
        Assert.Equal(At(Deadline), Assert.IsType<ViolationBecameFinal>(final.TakeEvents().Single()).AppealableUntil);
    }

    [Fact]
    public void What_was_stated_when_it_was_decided_is_not_changed_afterwards()
    {
        var violation = Decided();

        violation.Appeal("不服", WithoutAppeal, At(3));

        Assert.Equal(At(Deadline), violation.Decisions[0].AppealableUntil);
        Refused(DecidedUnder(WithoutAppeal), ViolationRefusals.NoAppeal, it => it.Appeal("不服", Procedure, At(3)));
    }

    [Fact]
    public void Where_there_is_no_appeal_it_is_final_at_once()
    {
        var violation = DecidedUnder(WithoutAppeal);

        Refused(violation, ViolationRefusals.NoAppeal, it => it.Appeal("不服", WithoutAppeal, At(3)));
        violation.MakeFinal(WithoutAppeal, At(2));

        Assert.Equal(FinalityGround.NotAppealable, violation.Decisions[0].FinalBecause);
    }

    [Fact]
    public void While_an_appeal_is_open_nothing_becomes_final()
    {
        Refused(Appealed(), StepRefusals.WrongStatus, it => it.MakeFinal(Procedure, At(Deadline + 1)));
        Refused(Appealed(), StepRefusals.WrongStatus, it => it.AcceptDecision(Procedure, At(Deadline + 1)));
    }

    [Fact]
    [Clause("11.1")]
    public void The_supervising_executive_upholds_and_it_is_final_even_after_the_time()
    {
        var violation = Appealed();
        violation.TakeEvents();

        violation.UpholdOnAppeal("证据充分", Executive, Procedure, At(Deadline + 1));

        var decision = violation.Decisions[0];
        Assert.Equal((ViolationStatus.Final, FinalityGround.Upheld, null), (violation.Status, decision.FinalBecause, decision.Changed));
        Assert.Equal((Executive, "证据充分", At(Deadline + 1)), (decision.AppealRuling!.By, decision.AppealRuling.Reason, decision.AppealRuling.At));
        Assert.Equal(
            [
                new ViolationAppealUpheld(decision.AppealRuling) { Key = "V-1", Sequence = 5, At = At(Deadline + 1) },
                new ViolationBecameFinal(FinalityGround.Upheld, decision.AppealableUntil, violation.ExportItems()) { Key = "V-1", Sequence = 6, At = At(Deadline + 1) },
            ],
            violation.TakeEvents());
        Assert.Equal(2, violation.ExportItems().Count);
    }

    [Fact]
    [Clause("11.1")]
    public void The_supervising_executive_overturns_and_nothing_is_established()
    {
        var violation = Appealed();
        violation.TakeEvents();

        violation.OverturnOnAppeal("运价已改", Executive, Procedure, At(4));

        Assert.Equal((ViolationStatus.Dismissed, null, null), (violation.Status, violation.FinalSince, violation.Dismissal));
        Assert.Empty(violation.Decisions[0].Standing);
        Assert.Equal([new ViolationAppealOverturned(violation.Decisions[0].AppealRuling!) { Key = "V-1", Sequence = 5, At = At(4) }], violation.TakeEvents());
        Assert.Empty(violation.ExportItems());
    }

    [Fact]
    [Clause("11.1")]
    public void An_appeal_may_succeed_in_part_and_what_is_left_is_final()
    {
        var violation = Appealed();
        violation.TakeEvents();

        violation.ChangeOnAppeal(To(10m, 100m), "损失另有原因", Executive, Procedure, At(4));

        var decision = violation.Decisions[0];
        Assert.Equal((Yuan(300m), Yuan(100m), Yuan(100m)),
            (decision.Established.Single().Compensation, decision.Changed!.Single().Compensation, decision.Standing.Single().Compensation));
        Assert.Equal((ViolationStatus.Final, FinalityGround.UpheldInPart), (violation.Status, decision.FinalBecause));
        Assert.Equal([Yuan(10m), Yuan(100m)], violation.ExportItems().Select(item => item.Amount));
        Assert.Equal(
            [
                new ViolationAppealAllowedInPart(decision.AppealRuling!, decision.Changed!) { Key = "V-1", Sequence = 5, At = At(4) },
                new ViolationBecameFinal(FinalityGround.UpheldInPart, decision.AppealableUntil, violation.ExportItems()) { Key = "V-1", Sequence = 6, At = At(4) },
            ],
            violation.TakeEvents());
    }

    [Fact]
    [Clause("11.2.3")]
    [Clause("11.3")]
    public void In_part_a_duty_or_an_absence_may_fall_too_and_what_was_open_stays_open()
    {
        var monthly = Appealed(Monthly());
        monthly.ChangeOnAppeal([Left(new(11, 2, 3), Yuan(50m), Yuan(200m), Yuan(500m))], "已收回", Executive, Procedure, At(4));
        var visit = Appealed(FalseVisit());
        visit.ChangeOnAppeal([Left(new(11, 3), Money.Zero, Money.Zero, Money.Zero, keepsAbsence: false)], "另有证明", Executive, Procedure, At(4));
        var open = Appealed(Undecided());
        open.ChangeOnAppeal(To(0m, 5000m), "免罚", Executive, Procedure, At(4));

        Assert.Equal(Yuan(500m), monthly.Decisions[0].Standing[0].DutyToCollect);
        Assert.Empty(visit.ExportItems());
        Assert.Equal((Money.Zero, null), (open.Decisions[0].Standing[0].Fine, open.Decisions[0].Standing[0].Compensation));
    }

    [Fact]
    public void Nothing_grows_by_an_appeal_and_in_part_is_something()
    {
        foreach (var reductions in new[] { To(10m, 300m), To(10m, 300.01m), To(10.01m, 0m), To(0m, 0m, 0.01m), [], [.. To(0m, 0m), Left(new(11, 2, 1), Money.Zero, Money.Zero, Money.Zero)] })
            Refused(Appealed(), ViolationRefusals.GrowsByAppeal, it => it.ChangeOnAppeal(reductions, "改判", Executive, Procedure, At(4)));
        Refused(Appealed(FalseVisit()), ViolationRefusals.GrowsByAppeal,
            it => it.ChangeOnAppeal([Left(new(11, 3), Money.Zero, Money.Zero, Money.Zero)], "改判", Executive, Procedure, At(4)));
        var apart = Heard(Incident(new ViolationFacts.UnauthorizedConcession([])));
        apart.Join(Submitted(Again("I-2", FalseVisit().Facts)), [], Procedure, At(1));
        apart.Decide(Manager, Procedure, At(2));
        apart.Appeal("不服", Procedure, At(3));
        var shorter = Left(new(11, 3), Money.Zero, Money.Zero, Money.Zero) with { Absence = new(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 7, 30)) };
        Refused(apart, ViolationRefusals.GrowsByAppeal, it => it.ChangeOnAppeal(
            [Left(new(11, 2, 1), Money.Zero, Money.Zero, Money.Zero), shorter], "改判", Executive, Procedure, At(4)));
        Mistaken(Appealed(), "reductions", it => it.ChangeOnAppeal([.. To(10m, 200m), .. To(10m, 100m)], "改判", Executive, Procedure, At(4)));
        Mistaken(Appealed(), "Fine", it => it.ChangeOnAppeal(To(-1m, 0m), "改判", Executive, Procedure, At(4)));
    }

    /// <summary>200 yuan of compensation fall under one clause; for that not a fen is added under the other.</summary>
    [Fact]
    [Clause("11.2.1")]
    [Clause("11.2.3")]
    public void What_falls_under_one_clause_lets_nothing_grow_under_another()
    {
        var violation = Heard(Monthly());
        violation.Join(Submitted(Again("I-2", new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(90m), Yuan(80m))]))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.Appeal("不服", Procedure, At(3));
        Assert.Equal([("11.2.3", Yuan(200m)), ("11.2.1", Yuan(10m))],
            violation.Decisions[0].Established.Select(found => (found.Clause.ToString(), found.Compensation!.Value)));

        Refused(violation, ViolationRefusals.GrowsByAppeal, it => it.ChangeOnAppeal(
            [Left(new(11, 2, 1), Yuan(50m), Yuan(10.01m), Money.Zero), Left(new(11, 2, 3), Money.Zero, Money.Zero, Money.Zero)], "改判", Executive, Procedure, At(4)));
        violation.ChangeOnAppeal([Left(new(11, 2, 3), Money.Zero, Yuan(150m), Yuan(800m))], "改判", Executive, Procedure, At(4));

        Assert.Equal([Yuan(150m), Yuan(10m)], violation.Decisions[0].Standing.Select(found => found.Compensation!.Value));
    }

    [Fact]
    [Clause("11.1")]
    public void Neither_the_manager_nor_his_delegate_nor_a_party_rules_on_an_appeal()
    {
        Refused(Appealed(), ViolationRefusals.HearsHimself, it => it.UpholdOnAppeal("维持", Manager, Procedure, At(4)));
        foreach (var other in new[] { Deputy, Colleague })
        {
            Refused(Appealed(), StaffingRefusals.NotEntitledToDecide, it => it.UpholdOnAppeal("维持", other, Procedure, At(4)));
            Refused(Appealed(), StaffingRefusals.NotEntitledToDecide, it => it.ChangeOnAppeal(To(0m, 0m), "改判", other, Procedure, At(4)));
            Refused(Appealed(), StaffingRefusals.NotEntitledToDecide, it => it.OverturnOnAppeal("改判", other, Procedure, At(4)));
        }

        var party = Heard(others: [Executive]);
        party.Decide(Manager, Procedure, At(2));
        party.Appeal("不服", Procedure, At(3));
        Refused(party, StaffingRefusals.DecidesOwnCase, it => it.UpholdOnAppeal("维持", Executive, Procedure, At(4)));
    }

    [Fact]
    [Clause("3.6")]
    public void Against_the_executive_there_is_no_appeal_where_the_company_names_nobody()
    {
        var violation = OfManager(Procedure);

        Assert.Equal((true, null), AppealOf(violation));
        Refused(violation, ViolationRefusals.NoAppeal, it => it.Appeal("不服", Procedure, At(3)));
        violation.MakeFinal(Procedure, At(3));
        Assert.Equal(FinalityGround.NotAppealable, violation.Decisions[0].FinalBecause);
        Assert.Equal((true, null), AppealOf(OfManager(Unstated)));
    }

    [Fact]
    [Clause("3.6")]
    public void Against_the_executive_whom_the_company_names_hears_the_appeal_and_nobody_else()
    {
        var other = new StaffMember(new("E2"), "主管领导乙", Position.SupervisingExecutive);
        var violation = OfManager(Named);
        violation.Appeal("不服", Named, At(3));

        foreach (var by in new[] { Executive, other, Deputy })
            Refused(violation, ViolationRefusals.HearsHimself, it => it.OverturnOnAppeal("改判", by, Named, At(4)));
        Refused(violation, ViolationRefusals.HearsHimself, it => it.OverturnOnAppeal("改判", Chair, Procedure, At(4)));
        violation.OverturnOnAppeal("复核后改判", Chair, Named, At(4));

        Assert.Equal((ViolationStatus.Dismissed, Chair), (violation.Status, violation.Decisions[0].AppealRuling!.By));
    }

    [Fact]
    public void Whom_the_company_names_does_not_hear_his_own_case_nor_an_appeal_against_himself()
    {
        var concerned = Heard(Breach([new(Manager.Id)]), Manager, others: [Chair]);
        concerned.Decide(Executive, Named, At(2));
        concerned.Appeal("不服", Named, At(3));
        Refused(concerned, StaffingRefusals.DecidesOwnCase, it => it.UpholdOnAppeal("维持", Chair, Named, At(4)));

        var himself = new CaseProcedure(new PenaltyPolicy(RegulationEditions.Standard, Procedure.Terms with { AppealAboveExecutive = Executive.Id }), Authority);
        var violation = OfManager(himself);
        violation.Appeal("不服", himself, At(3));
        Refused(violation, ViolationRefusals.HearsHimself, it => it.UpholdOnAppeal("维持", Executive, himself, At(4)));
    }

    [Fact]
    public void Who_has_risen_since_he_decided_does_not_hear_the_appeal_against_himself()
    {
        var risen = new StaffMember(Manager.Id, Manager.Name, Position.SupervisingExecutive);

        Refused(Appealed(), ViolationRefusals.HearsHimself, it => it.UpholdOnAppeal("维持", risen, Procedure, At(4)));
    }

    [Fact]
    public void A_time_to_appeal_is_some_days_or_none()
    {
        Assert.Equal((0, 3650), (new CaseTerms { AppealDays = 0 }.AppealDays, new CaseTerms { AppealDays = 3650 }.AppealDays));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new CaseTerms { AppealDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new CaseTerms { AppealDays = 3651 });
    }

    [Fact]
    public void Blank_words_and_missing_arguments_are_mistakes()
    {
        Mistaken(Decided(), "grounds", it => it.Appeal(" ", Procedure, At(3)));
        Mistaken(Decided(), "procedure", it => it.Appeal("不服", null!, At(3)));
        Mistaken(Decided(), "procedure", it => it.AcceptDecision(null!, At(3)));
        Mistaken(Decided(), "procedure", it => it.MakeFinal(null!, At(3)));
        Mistaken(Appealed(), "by", it => it.UpholdOnAppeal("维持", null!, Procedure, At(4)));
        Mistaken(Appealed(), "procedure", it => it.UpholdOnAppeal("维持", Executive, null!, At(4)));
        Mistaken(Appealed(), "reason", it => it.OverturnOnAppeal("", Executive, Procedure, At(4)));
        Mistaken(Appealed(), "reductions", it => it.ChangeOnAppeal(null!, "改判", Executive, Procedure, At(4)));
    }

    private static (bool IsStated, Instant? Until) AppealOf(Violation violation) =>
        (violation.Decisions[0].IsAppealStated, violation.Decisions[0].AppealableUntil);
}
