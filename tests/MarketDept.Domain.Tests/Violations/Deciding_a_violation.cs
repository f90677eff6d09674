using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Deciding_a_violation
{
    private static readonly Incident Concession = Again("I-2", new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(1000m), Yuan(900m))]));
    private static readonly Incident Deduction = Incident(new ViolationFacts.GroundlessDeduction(Yuan(100m), Money.Zero, Money.Zero));

    private static void Decide(Violation violation, StaffMember by, CaseProcedure? procedure = null) =>
        violation.Decide(by, procedure ?? Procedure, At(2));

    /// <summary>One case with several reports, heard and decided at hour 2.</summary>
    private static Violation DecidedOver(params Incident[] reports)
    {
        var violation = Heard(reports[0]);
        foreach (var report in reports.Skip(1))
            violation.Join(Submitted(report), [], Procedure, At(1));
        Decide(violation, Manager);
        return violation;
    }

    [Fact]
    [Clause("11.1")]
    public void What_was_found_is_kept_as_data()
    {
        var violation = Heard();
        violation.TakeEvents();

        Decide(violation, Manager);

        var decision = violation.Decisions.Single();
        Assert.Equal((Manager, At(2), true, At(Deadline), FactNames.None),
            (decision.By, decision.At, decision.IsAppealStated, decision.AppealableUntil, decision.Undetermined));
        Assert.Equal(
            new EstablishedFinding(new(11, 1), new(8, 3, 3), "standard", ActDay)
            {
                Fine = Yuan(10m), Compensation = Yuan(300m), DutyToCollect = Money.Zero, Absence = null, Open = FactNames.None, FineCarriedBy = null, RestsOnAge = false,
            },
            decision.Established.Single());
        Assert.Equal(
            [new ViolationDecided(decision.Established, FactNames.None, Manager, true, decision.AppealableUntil) { Key = "V-1", Sequence = 3, At = At(2) }],
            violation.TakeEvents());
    }

    [Fact]
    [Clause("11.2.3")]
    public void A_duty_to_collect_is_kept_apart_from_the_compensation()
    {
        var found = Decided(Monthly()).Decisions[0].Established.Single();

        Assert.Equal((Yuan(50m), Yuan(200m), Yuan(800m)), (found.Fine, found.Compensation, found.DutyToCollect));
        Assert.Equal((new ClauseId(11, 2, 3), null), (found.Clause, found.Basis));
    }

    [Fact]
    [Clause("11.3")]
    public void A_false_visit_is_an_absence_without_a_fine()
    {
        var found = Decided(FalseVisit()).Decisions[0].Established.Single();

        Assert.Equal(new AbsenceInterval(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 30)), found.Absence);
        Assert.Equal((Money.Zero, Money.Zero, Money.Zero), (found.Fine, found.Compensation, found.DutyToCollect));
    }

    [Fact]
    [Clause("11.2")]
    public void All_findings_of_the_act_are_established_together_and_one_carries_the_fine()
    {
        var decision = DecidedOver(Deduction, Concession, Again("I-3", FalseVisit().Facts)).Decisions.Single();

        Assert.Equal(["11.2.2", "11.2.1", "11.3"], decision.Established.Select(found => found.Clause.ToString()));
        Assert.Equal([(Money.Zero, Yuan(100m)), (Yuan(50m), Yuan(100m)), (Money.Zero, Money.Zero)],
            decision.Established.Select(found => (found.Fine, found.Compensation!.Value)));
        Assert.Equal([new ClauseId(11, 2, 1), null, null], decision.Established.Select(found => found.FineCarriedBy));
        Assert.NotNull(decision.Established[2].Absence);
    }

    [Fact]
    [Clause("11.2")]
    public void A_general_report_gives_way_to_a_special_one_of_the_same_case()
    {
        var decision = DecidedOver(Breach(), Concession).Decisions.Single();

        Assert.Equal((new ClauseId(11, 2, 1), Yuan(50m)), (decision.Established.Single().Clause, decision.Established.Single().Fine));
    }

    [Fact]
    [Clause("11.1")]
    public void The_fine_stands_while_the_share_of_the_loss_is_open()
    {
        var found = Decided(Undecided()).Decisions[0].Established.Single();

        Assert.Equal((Yuan(10m), null, FactNames.LossShare), (found.Fine, found.Compensation, found.Open));
        Assert.True(Decided(Undecided()).HasOpenResults);
        Assert.False(Decided().HasOpenResults);
    }

    [Fact]
    [Clause("11.1")]
    public void Nothing_is_established_where_nothing_is_found_and_what_is_missing_is_named()
    {
        var poaching = Incident(new ViolationFacts.CustomerPoaching(null, true, true, EconomicLoss.None));

        var refusal = Refused(Heard(poaching), ViolationRefusals.Undetermined, it => Decide(it, Manager));

        Assert.Contains("whether it was intentional", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("是否有意", refusal.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        var justified = Incident(new ViolationFacts.GroundlessDeduction(Yuan(100m), Yuan(100m), Money.Zero));
        Assert.Contains("no clause applies", Refused(Heard(justified), ViolationRefusals.Undetermined, it => Decide(it, Manager)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_of_others_is_not_told_to_him()
    {
        var violation = Heard(Incident(new ViolationFacts.GroundlessDeduction(Yuan(100m), Yuan(100m), Money.Zero)));
        violation.Join(Submitted(Again("I-2", new ViolationFacts.CustomerPoaching(null, true, true, null), new Offender(Colleague.Id))), [Colleague], Procedure, At(1));

        Assert.DoesNotContain("intentional", Refused(violation, ViolationRefusals.Undetermined, it => Decide(it, Manager)).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("11.1")]
    public void A_general_report_waits_where_it_is_open_whether_a_special_clause_applies()
    {
        var violation = Heard();
        violation.Join(Submitted(Again("I-2", new ViolationFacts.GroundlessDeduction(Yuan(100m), null, Money.Zero))), [], Procedure, At(1));

        Refused(violation, ViolationRefusals.Undetermined, it => Decide(it, Manager));
    }

    [Fact]
    public void Each_offender_bears_his_own_part_in_a_case_of_his_own()
    {
        var together = Breach([new(Seller.Id, 2), new(Colleague.Id, 1)]);
        var violation = Heard(together, Colleague, others: [Seller]);

        Decide(violation, Manager);

        var found = violation.Decisions[0].Established.Single();
        Assert.Equal((Yuan(10m), Yuan(100m)), (found.Fine, found.Compensation));
    }

    [Fact]
    public void Whom_a_report_names_without_being_bound_is_not_established_against()
    {
        var violation = Heard(Incident(new ViolationFacts.UnauthorizedConcession([]), new Offender(Collector.Id)), Collector, reporter: Manager);
        violation.Join(new(Again("I-2", new ViolationFacts.OperatingRuleBreach(new(8, 5)), new(Collector.Id), new(Seller.Id)), null, [Waybill()]), [Seller], Procedure, At(1));

        Decide(violation, Manager);

        Assert.Equal(new ClauseId(11, 2, 1), violation.Decisions[0].Established.Single().Clause);
    }

    [Fact]
    [Clause("11.1")]
    public void A_report_that_does_not_bind_him_says_nothing_against_him()
    {
        var violation = Heard(Incident(new ViolationFacts.OperatingRuleBreach(new(9, 4)), new Offender(Collector.Id)), Collector, reporter: Manager);
        violation.Join(Submitted(Again("I-2", new ViolationFacts.OperatingRuleBreach(new(8, 5), EconomicLoss.Of(Yuan(1000m), Share.FromDecimal(0.3m), "初犯")),
            new Offender(Collector.Id)), Manager), [], Procedure, At(1));

        Decide(violation, Manager);

        var found = violation.Decisions[0].Established.Single();
        Assert.Equal((new ClauseId(9, 4), null), (found.Basis!.Value, found.Compensation));
    }

    [Fact]
    public void Nobody_decides_his_own_case()
    {
        var own = Breach([new(Manager.Id)]);

        Refused(Heard(own, Manager), StaffingRefusals.DecidesOwnCase, it => Decide(it, Manager));
        Refused(Reported(own, Manager), StaffingRefusals.DecidesOwnCase, it => it.Dismiss("没事", Manager, Procedure, At(2)));
        Refused(Reported(own, Manager), StaffingRefusals.DecidesOwnCase, it => it.Withdraw("没事", Manager, Procedure, At(2)));
        Refused(Reported(own, Manager), StaffingRefusals.DecidesOwnCase, it => it.SetAside(new("I-1"), "没事", Manager, Procedure, At(2)));
    }

    [Fact]
    public void A_co_offender_and_another_party_decide_neither()
    {
        Refused(Heard(Breach([new(Seller.Id), new(Manager.Id)]), others: [Manager]), StaffingRefusals.DecidesOwnCase, it => Decide(it, Manager));
        Refused(Heard(others: [Manager]), StaffingRefusals.DecidesOwnCase, it => Decide(it, Manager));
        Refused(Heard(others: [Deputy]), StaffingRefusals.DecidesOwnCase, it => Decide(it, Deputy));
    }

    [Fact]
    [Clause("3.6")]
    public void Where_the_manager_is_a_party_the_supervising_executive_decides()
    {
        foreach (var violation in new[]
        {
            Heard(Breach([new(Manager.Id)]), Manager),
            Heard(Breach([new(Seller.Id), new(Manager.Id)]), others: [Manager]),
        })
        {
            Refused(violation, StaffingRefusals.NotEntitledToDecide, it => Decide(it, Deputy));
            Decide(violation, Executive);
            Assert.Equal(Executive, violation.Decisions[0].By);
        }
    }

    [Fact]
    [Clause("3.6")]
    public void Where_no_manager_is_in_office_the_supervising_executive_decides_and_no_delegate()
    {
        var vacant = new CaseProcedure(Procedure.Policy, Authority.WithVacancy(new Interval(At(2), At(3))));
        var violation = Heard();

        Refused(violation, StaffingRefusals.NotEntitledToDecide, it => Decide(it, Deputy, vacant));
        Refused(violation, StaffingRefusals.NotEntitledToDecide, it => Decide(it, Manager, vacant));
        Refused(violation, StaffingRefusals.NotEntitledToDecide, it => it.Decide(Executive, vacant, At(3)));
        Decide(violation, Executive, vacant);

        Assert.Equal(Executive, violation.Decisions[0].By);
    }

    [Fact]
    public void Where_he_is_none_the_manager_decides_and_not_the_executive_or_a_salesperson()
    {
        foreach (var other in new[] { Executive, Colleague, Collector })
            Refused(Heard(), StaffingRefusals.NotEntitledToDecide, it => Decide(it, other));
    }

    [Fact]
    [Clause("4.1")]
    public void The_deputy_decides_under_a_delegation_only()
    {
        var violation = Heard();

        Refused(violation, StaffingRefusals.NotEntitledToDecide, it => Decide(it, Deputy, new(PenaltyPolicy.Standard, new DecisionAuthority())));
        Decide(violation, Deputy);

        Assert.Equal(Deputy, violation.Decisions[0].By);
    }

    [Fact]
    [Clause("4.8")]
    public void What_the_deputy_reported_the_deputy_does_not_confirm_be_it_the_later_report()
    {
        foreach (var violation in new[] { Heard(reporter: Deputy), Heard(Undecided()) })
        {
            if (violation.HasOpenResults || violation.Reports[0].Reporter != Deputy)
                violation.Join(Submitted(Shared(), Deputy), [], Procedure, At(1));

            Refused(violation, ViolationRefusals.ReporterMayNotConfirm, it => Decide(it, Deputy));
            Decide(violation, Manager);
            Assert.Equal(Manager, violation.Decisions[0].By);
        }
    }

    [Fact]
    [Clause("4.8")]
    public void What_the_deputy_reported_the_deputy_may_dismiss_under_a_delegation()
    {
        var violation = Heard(reporter: Deputy);

        violation.Dismiss("查明无误", Deputy, Procedure, At(2));

        Assert.Equal(ViolationStatus.Dismissed, violation.Status);
    }

    [Fact]
    public void The_manager_may_decide_what_he_himself_reported()
    {
        var violation = Heard(reporter: Manager);

        Decide(violation, Manager);

        Assert.Equal(ViolationStatus.Decided, violation.Status);
    }

    [Fact]
    public void A_decision_before_the_last_step_is_refused_and_at_the_same_instant_is_not()
    {
        var violation = Heard();

        Refused(violation, StepRefusals.BeforeLast, it => it.Decide(Manager, Procedure, At(0)));
        violation.Decide(Manager, Procedure, At(1));

        Assert.Equal(At(1), violation.LastChangedAt);
    }

    [Fact]
    public void Missing_arguments_are_mistakes()
    {
        Mistaken(Heard(), "by", it => it.Decide(null!, Procedure, At(2)));
        Mistaken(Heard(), "procedure", it => it.Decide(Manager, null!, At(2)));
    }
}
