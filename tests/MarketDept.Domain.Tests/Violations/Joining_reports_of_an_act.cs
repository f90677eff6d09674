using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Joining_reports_of_an_act
{
    [Fact]
    [Clause("11.1")]
    public void All_reports_of_the_act_are_in_the_one_case_and_are_judged_together()
    {
        var violation = Reported(Undecided());
        violation.TakeEvents();

        violation.Join(Submitted(Shared(), Deputy), [], Procedure, At(1));

        Assert.Equal(["I-1", "I-2"], violation.Reports.Select(report => report.Incident.Id.Value));
        Assert.Equal(Yuan(300m), violation.Assess(PenaltyPolicy.Standard).Findings.Single().Compensation);
        var told = Assert.IsType<ViolationReportJoined>(Assert.Single(violation.TakeEvents()));
        Assert.Equal((Submitted(told.Report.Incident, Deputy), 0), (told.Report, told.NewParties.Count));
        Assert.Equal((ViolationStatus.Reported, At(1)), (violation.Status, violation.LastChangedAt));
    }

    [Fact]
    public void One_joins_while_the_case_is_open_and_not_when_it_is_closed()
    {
        foreach (var open in new[] { Reported(), Heard(), Appealed(), Decided(Undecided()), Final(Undecided()), Appealed(Undecided()) })
        {
            var status = open.Status;
            open.Join(Submitted(Shared()), [], Procedure, At(6));
            Assert.Equal((status, 2), (open.Status, open.Reports.Count));
        }

        foreach (var closed in new[] { Decided(), Final(), In(ViolationStatus.Dismissed), Withdrawn(), Withdrawn(Undecided()) })
        {
            Refused(closed, StepRefusals.WrongStatus, it => it.Join(Submitted(Shared()), [], Procedure, At(6)));
            Refused(closed, StepRefusals.WrongStatus, it => it.AddEvidence(Waybill(), At(6)));
            Refused(closed, StepRefusals.WrongStatus, it => it.SetAside(new("I-1"), "不实", Manager, Procedure, At(6)));
        }
    }

    [Fact]
    public void A_case_whose_appeal_changed_what_was_open_stays_open_and_one_that_was_overturned_does_not()
    {
        var changed = Appealed(Undecided());
        changed.ChangeOnAppeal([Left(new(11, 1), Money.Zero, Money.Zero, Money.Zero)], "情节轻微", Executive, Procedure, At(4));
        var overturned = Appealed(Undecided());
        overturned.OverturnOnAppeal("查无实据", Executive, Procedure, At(4));

        Assert.True(changed.HasOpenResults);
        Assert.False(overturned.HasOpenResults);
        Assert.False(Withdrawn(Undecided()).HasOpenResults);
        changed.Join(Submitted(Shared()), [], Procedure, At(5));
        Refused(overturned, StepRefusals.WrongStatus, it => it.Join(Submitted(Shared()), [], Procedure, At(5)));
    }

    [Fact]
    public void A_report_of_another_act_or_one_that_is_there_is_refused()
    {
        var other = new Incident(new("I-2"), ActDay, [new(Seller.Id)], Breach().Facts, new Id<Occurrence>("act-2"));

        Refused(Reported(), ViolationRefusals.OtherAct, it => it.Join(Submitted(other), [], Procedure, At(1)));
        Refused(Reported(), ViolationRefusals.OtherAct, it => it.Join(Submitted(Breach()), [], Procedure, At(1)));
        var two = Reported(Undecided());
        two.Join(Submitted(Shared()), [], Procedure, At(1));
        foreach (var known in new[] { Undecided(), Shared() })
            Refused(two, ViolationRefusals.OtherAct, it => it.Join(Submitted(known), [], Procedure, At(1)));
    }

    [Fact]
    public void Whom_it_names_becomes_a_party_and_nobody_is_forgotten()
    {
        var violation = Reported();
        var together = Again("I-2", Breach().Facts, new(Seller.Id), new(Manager.Id));

        Mistaken(violation, "newParties", it => it.Join(Submitted(together), [], Procedure, At(1)));
        Mistaken(violation, "newParties", it => it.Join(Submitted(together), [Manager, Seller], Procedure, At(1)));
        violation.Join(Submitted(together), [Manager], Procedure, At(1));

        Assert.Equal([Manager], violation.OtherParties);
        violation.HearStatement("…", At(1));
        Refused(violation, StaffingRefusals.DecidesOwnCase, it => it.Decide(Manager, Procedure, At(2)));
        violation.Decide(Executive, Procedure, At(2));
        Assert.Equal(Yuan(150m), violation.Decisions[0].Established.Single().Compensation);
    }

    [Fact]
    public void One_that_names_only_others_changes_nothing_for_him_but_his_part()
    {
        var violation = Heard(Breach([new(Seller.Id)]));
        violation.Join(Submitted(Again("I-2", Breach().Facts, new Offender(Colleague.Id))), [Colleague], Procedure, At(1));

        violation.Decide(Manager, Procedure, At(2));

        Assert.Equal((Yuan(10m), Yuan(150m)), (violation.Decisions[0].Established.Single().Fine, violation.Decisions[0].Established.Single().Compensation));
    }

    [Fact]
    public void It_comes_in_after_the_act_and_after_the_last_step_and_its_evidence_before_it()
    {
        Refused(Heard(), StepRefusals.BeforeLast, it => it.Join(Submitted(Shared()), [], Procedure, At(0)));
        Refused(Heard(), StepRefusals.BeforeLast, it => it.Join(new(Shared(), Collector, [Waybill(2)]), [], Procedure, At(1)));
        var tomorrow = new Incident(new("I-2"), ActDay.PlusDays(1), [new(Seller.Id)], Breach().Facts, new Id<Occurrence>("act-1"));
        Refused(Heard(), ViolationRefusals.ReportedBeforeAct, it => it.Join(Submitted(tomorrow), [], Procedure, At(1)));
    }

    [Fact]
    [Clause("11.2.2")]
    public void What_was_undetermined_of_the_act_keeps_the_case_open_until_a_report_settles_it()
    {
        var violation = Heard(Incident(new ViolationFacts.UnauthorizedConcession([])));
        violation.Join(Submitted(Again("I-2", new ViolationFacts.GroundlessDeduction(Yuan(100m), null, Money.Zero))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));

        Assert.Equal((FactNames.Justified, true), (violation.Decisions[0].Undetermined, violation.HasOpenResults));
        violation.Join(Submitted(Again("I-3", new ViolationFacts.GroundlessDeduction(Yuan(100m), Yuan(30m), Money.Zero))), [], Procedure, At(4));
        violation.Decide(Manager, Procedure, At(5));

        var found = violation.Decisions[1].Established.Single();
        Assert.Equal((new ClauseId(11, 2, 2), Money.Zero, Yuan(70m), new ClauseId(11, 2, 1)), (found.Clause, found.Fine, found.Compensation, found.FineCarriedBy));
        Assert.False(violation.HasOpenResults);
    }

    [Fact]
    [Clause("11.2.2")]
    public void What_is_open_of_an_act_done_with_another_is_open_for_him_too_and_what_concerns_others_only_is_not()
    {
        foreach (var (offenders, open) in new (Offender[], FactNames)[]
        {
            ([new(Seller.Id), new(Colleague.Id)], FactNames.Justified), ([new(Colleague.Id), new(Seller.Id)], FactNames.Justified), ([new(Colleague.Id)], FactNames.None),
        })
        {
            var violation = Heard(Incident(new ViolationFacts.UnauthorizedConcession([])));
            violation.Join(
                Submitted(Again("I-2", new ViolationFacts.GroundlessDeduction(Yuan(100m), null, Money.Zero), offenders)), [Colleague], Procedure, At(1));
            violation.Decide(Manager, Procedure, At(2));

            Assert.Equal((open, open != FactNames.None), (violation.Decisions[0].Undetermined, violation.HasOpenResults));
        }
    }

    [Fact]
    [Clause("11.1")]
    public void A_dispute_ends_when_the_leader_sets_one_side_aside()
    {
        var violation = Heard(Shared(0.3m, "I-1"));
        violation.Join(Submitted(Shared(0.5m)), [], Procedure, At(1));
        Assert.Null(violation.Assess(PenaltyPolicy.Standard).Findings.Single().Compensation);
        violation.TakeEvents();

        violation.SetAside(new("I-2"), "计算有误", Manager, Procedure, At(2));

        Assert.Equal(Yuan(300m), violation.Assess(PenaltyPolicy.Standard).Findings.Single().Compensation);
        Assert.Equal((null, "计算有误", 2), (violation.Reports[0].SetAside, violation.Reports[1].SetAside!.Reason, violation.Reports.Count));
        Assert.Equal(
            [new ViolationReportSetAside(new("I-2"), violation.Reports[1].SetAside!) { Key = "V-1", Sequence = 4, At = At(2) }], violation.TakeEvents());
    }

    [Fact]
    public void Only_who_decides_sets_a_report_aside_and_only_one_that_counts()
    {
        foreach (var other in new[] { Colleague, Collector, Executive })
            Refused(Reported(), StaffingRefusals.NotEntitledToDecide, it => it.SetAside(new("I-1"), "不实", other, Procedure, At(1)));
        Refused(Reported(), StaffingRefusals.DecidesOwnCase, it => it.SetAside(new("I-1"), "不实", Seller, Procedure, At(1)));
        Refused(Reported(), ViolationRefusals.NoSuchReport, it => it.SetAside(new("I-9"), "不实", Manager, Procedure, At(1)));
        var violation = Heard();
        violation.SetAside(new("I-1"), "不实", Manager, Procedure, At(1));
        Refused(violation, ViolationRefusals.NoSuchReport, it => it.SetAside(new("I-1"), "不实", Manager, Procedure, At(1)));
        Refused(violation, StepRefusals.BeforeLast, it => it.SetAside(new("I-1"), "不实", Manager, Procedure, At(0)));
    }

    [Fact]
    public void With_every_report_set_aside_nothing_can_be_established_and_anonymous_evidence_does_not_carry_the_rest()
    {
        var violation = Heard();
        violation.Join(new(Shared(), null, [new("举报信", "没有署名", "档案柜 1", At(0), isAnonymous: true)]), [], Procedure, At(1));
        violation.SetAside(new("I-1"), "不实", Manager, Procedure, At(1));
        Refused(violation, ViolationRefusals.WithoutEvidence, it => it.Decide(Manager, Procedure, At(2)));
        violation.AddEvidence(Waybill(), At(2));
        violation.Decide(Manager, Procedure, At(2));

        var nothing = Heard();
        nothing.AddEvidence(Waybill(), At(1));
        nothing.SetAside(new("I-1"), "不实", Manager, Procedure, At(1));
        Refused(nothing, ViolationRefusals.Undetermined, it => it.Decide(Manager, Procedure, At(2)));
    }

    [Fact]
    public void Missing_arguments_are_mistakes()
    {
        Mistaken(Reported(), "report", it => it.Join(null!, [], Procedure, At(1)));
        Mistaken(Reported(), "newParties", it => it.Join(Submitted(Shared()), null!, Procedure, At(1)));
        Mistaken(Reported(), "procedure", it => it.Join(Submitted(Shared()), [], null!, At(1)));
        Mistaken(Reported(), "report", it => it.SetAside(default, "不实", Manager, Procedure, At(1)));
        Mistaken(Reported(), "reason", it => it.SetAside(new("I-1"), " ", Manager, Procedure, At(1)));
        Mistaken(Reported(), "by", it => it.SetAside(new("I-1"), "不实", null!, Procedure, At(1)));
        Mistaken(Reported(), "procedure", it => it.SetAside(new("I-1"), "不实", Manager, null!, At(1)));
    }
}
