using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What was open in the first decision of a case is established in a later one of the same case.</summary>
[Clause("11.1")]
public class Deciding_what_was_open
{
    /// <summary>A deduction of 100 yuan; null: not verified.</summary>

    [Fact]
    [Clause("11.2.3")]
    [Clause("11.3")]
    public void What_contradicts_an_established_duty_or_absence_is_refused()
    {
        static ViolationFacts.UnauthorizedMonthlySettlement Owed(decimal collected) => new([new(new YearMonth(2026, 6), Yuan(1500m), Yuan(collected), null)]);
        foreach (var (clause, first, other) in new (string, ViolationFacts, ViolationFacts)[]
        {
            ("11.2.3", Owed(500m), Owed(900m)), ("11.3", FalseVisit().Facts, new ViolationFacts.FalseVisitReport(new(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 0)))),
        })
        {
            var violation = Heard(Incident(first));
            violation.Join(Submitted(Again("I-2", Lost(null))), [], Procedure, At(1));
            violation.Decide(Manager, Procedure, At(2));
            violation.AcceptDecision(Procedure, At(2));
            violation.Join(Submitted(Again("I-3", other)), [], Procedure, At(3));
            violation.SetAside(new("I-1"), "不实", Manager, Procedure, At(3));
            violation.Join(Submitted(Again("I-4", Lost())), [], Procedure, At(3));
            Assert.Equal(clause, Refused(violation, ViolationRefusals.DecidedOtherwise, it => it.Decide(Manager, Procedure, At(4))).Clause.ToString());
        }
    }

    private static ViolationFacts.GroundlessDeduction Lost(decimal? justified = 0m, decimal recovered = 0m) =>
        new(Yuan(100m), justified is { } verified ? Yuan(verified) : null, Yuan(recovered));

    /// <summary>Final at hour 4; the report joins at hour 5.</summary>
    private static Violation Settled(Incident later)
    {
        var violation = Final(Undecided());
        violation.Join(Submitted(later), [], Procedure, At(5));
        return violation;
    }

    [Fact]
    public void The_fine_first_and_the_compensation_once_the_share_is_decided()
    {
        var violation = Final(Undecided());
        var fineAlone = violation.ExportItems();
        violation.Join(Submitted(Shared()), [], Procedure, At(5));

        violation.Decide(Manager, Procedure, At(6));
        Assert.Equal((ViolationStatus.Decided, At(4)), (violation.Status, violation.FinalSince));
        Assert.Equal(fineAlone, violation.ExportItems());
        violation.AcceptDecision(Procedure, At(7));

        var found = violation.Decisions[1].Established.Single();
        Assert.Equal((Money.Zero, Yuan(300m), Money.Zero, null, FactNames.None), (found.Fine, found.Compensation, found.DutyToCollect, found.FineCarriedBy, found.Open));
        Assert.Equal([("V-1/11.1/fine", At(4)), ("V-1/11.1/compensation", At(7))], violation.ExportItems().Select(item => (item.Key, item.EffectiveAt)));
        Assert.Equal((At(4), At(7), false), (violation.FinalSince, violation.Decisions[1].FinalSince, violation.HasOpenResults));
    }

    [Fact]
    public void The_fine_first_and_the_compensation_once_a_dispute_about_the_amount_is_over()
    {
        var violation = Heard(Incident(Lost()));
        violation.Join(Submitted(Again("I-2", Lost(recovered: 40m))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        Assert.Equal((Yuan(50m), null, FactNames.Recovered),
            (violation.Decisions[0].Established[0].Fine, violation.Decisions[0].Established[0].Compensation, violation.Decisions[0].Established[0].Open));

        Refused(violation, ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(4)));
        violation.SetAside(new("I-1"), "财务已收到 40 元", Manager, Procedure, At(4));
        violation.Decide(Manager, Procedure, At(5));

        Assert.Equal((Money.Zero, Yuan(60m)), (violation.Decisions[1].Established[0].Fine, violation.Decisions[1].Established[0].Compensation));
    }

    [Fact]
    [Clause("11.3")]
    public void An_absence_whose_time_was_disputed_is_established_later()
    {
        var violation = Heard(FalseVisit());
        violation.Join(Submitted(Again("I-2", new ViolationFacts.FalseVisitReport(new(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 0))))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        Assert.Equal((null, true, 0), (violation.Decisions[0].Established[0].Absence, violation.HasOpenResults, violation.ExportItems().Count));

        violation.SetAside(new("I-1"), "门卫记录到八点", Manager, Procedure, At(4));
        violation.Decide(Manager, Procedure, At(5));
        violation.AcceptDecision(Procedure, At(6));

        Assert.Equal(["V-1/11.3/absence"], violation.ExportItems().Select(item => item.Key));
        Assert.False(violation.HasOpenResults);
    }

    [Fact]
    [Clause("11.3")]
    public void An_absence_that_was_established_later_and_fell_on_appeal_is_open_no_more()
    {
        var violation = Heard(FalseVisit());
        violation.Join(Submitted(Again("I-2", new ViolationFacts.FalseVisitReport(new(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 0))))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        violation.SetAside(new("I-1"), "门卫记录到八点", Manager, Procedure, At(4));
        violation.Decide(Manager, Procedure, At(5));
        violation.Appeal("去过", Procedure, At(6));

        violation.ChangeOnAppeal([Left(new(11, 3), Money.Zero, Money.Zero, Money.Zero, keepsAbsence: false)], "另有证明", Executive, Procedure, At(7));

        Assert.Equal((false, 0), (violation.HasOpenResults, violation.ExportItems().Count));
        Refused(violation, ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(8)));
    }

    [Fact]
    [Clause("11.2.3")]
    public void A_duty_to_collect_alone_may_be_open()
    {
        static ViolationFacts.UnauthorizedMonthlySettlement Owed(decimal collected) => new([new(new YearMonth(2026, 6), Yuan(1500m), Yuan(collected), null)]);
        var violation = Heard(Incident(Owed(500m)));
        violation.Join(Submitted(Again("I-2", Owed(900m))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        Assert.Equal((Money.Zero, null, true),
            (violation.Decisions[0].Established[0].Compensation, violation.Decisions[0].Established[0].DutyToCollect, violation.HasOpenResults));

        violation.SetAside(new("I-1"), "又收到 400 元", Manager, Procedure, At(4));
        violation.Decide(Manager, Procedure, At(5));
        violation.AcceptDecision(Procedure, At(6));

        Assert.Equal([("V-1/11.2.3/fine", Yuan(50m)), ("V-1/11.2.3/duty-to-collect", Yuan(600m))], violation.ExportItems().Select(item => (item.Key, item.Amount)));
        Assert.False(violation.HasOpenResults);
    }

    /// <summary>Of 1,500 yuan, 500 came in and 200 never will. One report disputes both results, another the compensation alone.</summary>
    [Fact]
    [Clause("11.2.3")]
    public void Each_amount_is_established_once_however_many_decisions_it_takes()
    {
        static ViolationFacts.UnauthorizedMonthlySettlement Owed(decimal collected, decimal uncollectable) =>
            new([new(new YearMonth(2026, 6), Yuan(1500m), Yuan(collected), Yuan(uncollectable))]);
        static (Money? Compensation, Money? Duty) Last(Violation it) => (it.Decisions[^1].Established.Single().Compensation, it.Decisions[^1].Established.Single().DutyToCollect);
        var violation = Heard(Incident(Owed(500m, 200m)));
        violation.Join(Submitted(Again("I-2", Owed(400m, 300m))), [], Procedure, At(1));
        violation.Join(Submitted(Again("I-3", Owed(600m, 200m))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        Assert.Equal((null, null), Last(violation));
        violation.Appeal("不服", Procedure, At(2));
        violation.ChangeOnAppeal([Left(new(11, 2, 3), Yuan(40m), Yuan(1m), Yuan(1m))], "罚款过高", Executive, Procedure, At(2));
        Assert.Equal((null, null), (violation.Decisions[0].Standing[0].Compensation, violation.Decisions[0].Standing[0].DutyToCollect));

        violation.SetAside(new("I-3"), "金额有误", Manager, Procedure, At(3));
        violation.Decide(Manager, Procedure, At(3));
        violation.AcceptDecision(Procedure, At(3));
        Assert.Equal(((Money?)null, Yuan(800m)), Last(violation));

        violation.SetAside(new("I-2"), "金额有误", Manager, Procedure, At(4));
        violation.Decide(Manager, Procedure, At(4));
        violation.AcceptDecision(Procedure, At(4));
        Assert.Equal((Yuan(200m), Money.Zero), Last(violation));

        Refused(violation, ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(5)));
        Assert.Equal([("V-1/11.2.3/fine", Yuan(40m)), ("V-1/11.2.3/duty-to-collect", Yuan(800m)), ("V-1/11.2.3/compensation", Yuan(200m))],
            violation.ExportItems().Select(item => (item.Key, item.Amount)));
    }

    [Fact]
    [Clause("11.2.3")]
    public void A_compensation_that_was_established_is_not_established_again_with_the_duty()
    {
        static ViolationFacts.UnauthorizedMonthlySettlement Owed(decimal collected) => new([new(new YearMonth(2026, 6), Yuan(1500m), Yuan(collected), Yuan(200m))]);
        var violation = Heard(Incident(Owed(500m)));
        violation.Join(Submitted(Again("I-2", Owed(900m))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        violation.SetAside(new("I-1"), "又收到 400 元", Manager, Procedure, At(4));
        violation.Decide(Manager, Procedure, At(5));
        violation.AcceptDecision(Procedure, At(6));

        Assert.Equal([("V-1/11.2.3/fine", Yuan(50m)), ("V-1/11.2.3/compensation", Yuan(200m)), ("V-1/11.2.3/duty-to-collect", Yuan(400m))],
            violation.ExportItems().Select(item => (item.Key, item.Amount)));
        Assert.Equal(["罚款已在先前的认定中作出，不再重复。", "赔偿已在先前的认定中作出，不再重复。"],
            violation.Explain(Language.Chinese).About(ExplanationTopic.NotApplied));
    }

    [Fact]
    [Clause("11.2.2")]
    [Clause("11.3")]
    public void Where_the_first_decision_imposed_no_fine_a_later_one_does()
    {
        var violation = Heard(FalseVisit());
        violation.Join(Submitted(Again("I-2", Lost(null))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        Assert.Equal(["11.3"], violation.Decisions[0].Established.Select(found => found.Clause.ToString()));
        violation.Join(Submitted(Again("I-3", Lost())), [], Procedure, At(4));

        violation.Decide(Manager, Procedure, At(5));

        var found = violation.Decisions[1].Established.Single();
        Assert.Equal((new ClauseId(11, 2, 2), Yuan(50m), Yuan(100m), null), (found.Clause, found.Fine, found.Compensation, found.FineCarriedBy));
    }

    [Fact]
    public void Without_anything_new_there_is_nothing_to_decide()
    {
        Refused(Final(), ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(5)));
        var settled = Settled(Shared());
        settled.Decide(Manager, Procedure, At(6));
        settled.AcceptDecision(Procedure, At(7));
        Refused(settled, ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(8)));
        Refused(Settled(Again("I-2", new ViolationFacts.OperatingRuleBreach(new(8, 3, 3)))), ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(6)));
    }

    /// <summary>Besides the promise that was decided, a deduction was reported and not verified. It is taken back, or proves to be justified.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Clause("11.2.2")]
    public void What_came_to_nothing_is_decided_too_and_ends_the_case(bool isSetAside)
    {
        var violation = Heard(Incident(new ViolationFacts.UnauthorizedConcession([])));
        violation.Join(Submitted(Again("I-2", Lost(null))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        Refused(violation, ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(4)));

        if (isSetAside)
            violation.SetAside(new("I-2"), "没有扣款", Manager, Procedure, At(4));
        else
            violation.Join(Submitted(Again("I-3", Lost(100m))), [], Procedure, At(4));
        violation.TakeEvents();
        violation.Decide(Manager, Procedure, At(5));

        Assert.Equal((0, FactNames.None, false), (violation.Decisions[1].Established.Count, violation.Decisions[1].Undetermined, violation.HasOpenResults));
        Assert.Empty(Assert.IsType<ViolationDecided>(Assert.Single(violation.TakeEvents())).Established);
        Assert.Contains("此前未定的事项已经查明，不另作认定。", violation.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Equal(JsonOf(violation), JsonOf(FromJson(JsonOf(violation))));
        violation.AcceptDecision(Procedure, At(6));
        Assert.Equal(["V-1/11.2.1/fine"], violation.ExportItems().Select(item => item.Key));
        Refused(violation, StepRefusals.WrongStatus, it => it.Join(Submitted(Again("I-4", Lost())), [], Procedure, At(7)));
        Refused(violation, ViolationRefusals.NothingToDecide, it => it.Decide(Manager, Procedure, At(7)));
    }

    [Fact]
    [Clause("11.2.2")]
    public void A_report_that_came_in_during_an_appeal_and_is_open_can_still_be_settled()
    {
        var violation = Appealed(Incident(new ViolationFacts.UnauthorizedConcession([])));
        violation.Join(Submitted(Again("I-2", Lost(null))), [], Procedure, At(4));
        violation.UpholdOnAppeal("维持", Executive, Procedure, At(5));

        violation.Join(Submitted(Again("I-3", Lost(30m))), [], Procedure, At(6));
        violation.Decide(Manager, Procedure, At(7));

        Assert.Equal((new ClauseId(11, 2, 2), Yuan(70m)), (violation.Decisions[1].Established.Single().Clause, violation.Decisions[1].Established.Single().Compensation));
        Refused(violation, StepRefusals.WrongStatus, it => it.Join(Submitted(Again("I-4", Lost(30m))), [], Procedure, At(8)));
    }

    [Fact]
    [Clause("11.2.2")]
    [Clause("11.3")]
    public void No_other_clause_carries_a_fine_for_an_absence()
    {
        var violation = Heard(Incident(Lost()));
        violation.Join(Submitted(Again("I-2", FalseVisit().Facts)), [], Procedure, At(1));
        violation.Join(Submitted(Again("I-3", new ViolationFacts.FalseVisitReport(new(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 0))))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        violation.SetAside(new("I-3"), "门卫记录到八点半", Manager, Procedure, At(4));
        violation.Decide(Manager, Procedure, At(5));

        foreach (var decision in violation.Decisions)
            Assert.Null(decision.Established.Single(found => found.Clause == new ClauseId(11, 3)).FineCarriedBy);
        Assert.Equal(new LocalTime(8, 30), violation.Decisions[1].Established.Single().Absence!.Value.To.TimeOfDay);
    }

    [Fact]
    public void Who_decides_it_is_no_party_and_may()
    {
        Refused(Settled(Shared()), Domain.Staffing.StaffingRefusals.NotEntitledToDecide, it => it.Decide(Executive, Procedure, At(6)));
        Refused(Settled(Shared()), StepRefusals.BeforeLast, it => it.Decide(Manager, Procedure, At(4)));
    }

    // 11.1 was established; these come to something else, or to it under another edition.
    [Fact]
    public void What_contradicts_the_first_decision_is_refused()
    {
        Assert.Equal(new ClauseId(11, 1), Refused(
            Settled(Again("I-2", new ViolationFacts.UnauthorizedConcession([]))), ViolationRefusals.DecidedOtherwise, it => it.Decide(Manager, Procedure, At(6))).Clause);
        Refused(Settled(Again("I-2", Lost(null))), ViolationRefusals.DecidedOtherwise, it => it.Decide(Manager, Procedure, At(6)));

        var other = new CaseProcedure(new PenaltyPolicy(new RegulationEditions(new RegulationEdition("draft", Yuan(20m), Yuan(80m))), Procedure.Terms), Authority);
        Refused(Settled(Shared()), ViolationRefusals.DecidedOtherwise, it => it.Decide(Manager, other, At(6)));

        var nothingLeft = Final(Undecided());
        nothingLeft.SetAside(new("I-1"), "不实", Manager, Procedure, At(5));
        nothingLeft.AddEvidence(Waybill(), At(5));
        Refused(nothingLeft, ViolationRefusals.DecidedOtherwise, it => it.Decide(Manager, Procedure, At(6)));
    }

    /// <summary>Two amounts were disputed at first; each is settled by a decision of its own, and neither settles the other anew.</summary>
    [Fact]
    public void What_contradicts_any_earlier_decision_is_refused()
    {
        var violation = Heard(Incident(Lost()));
        violation.Join(Submitted(Again("I-2", new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(90m), Yuan(80m))]))), [], Procedure, At(1));
        violation.Join(Submitted(Again("I-3", Lost(recovered: 40m))), [], Procedure, At(1));
        violation.Join(Submitted(Again("I-4", new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(90m), Yuan(70m))]))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(2));
        violation.SetAside(new("I-3"), "没有收回", Manager, Procedure, At(3));
        violation.Decide(Manager, Procedure, At(3));
        violation.AcceptDecision(Procedure, At(3));
        Assert.Equal(Yuan(100m), violation.Decisions[1].Established.Single().Compensation);

        violation.SetAside(new("I-1"), "原报告也不实", Manager, Procedure, At(4));
        violation.Join(Submitted(Again("I-5", Lost(recovered: 60m))), [], Procedure, At(4));
        violation.SetAside(new("I-4"), "单价有误", Manager, Procedure, At(4));

        Assert.Equal(new ClauseId(11, 2, 2), Refused(violation, ViolationRefusals.DecidedOtherwise, it => it.Decide(Manager, Procedure, At(5))).Clause);
    }

    [Fact]
    public void A_dispute_that_comes_up_about_what_was_settled_changes_nothing_of_it()
    {
        var violation = Heard(Incident(Lost()));
        violation.Join(Submitted(Again("I-2", new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(90m), Yuan(80m))]))), [], Procedure, At(1));
        violation.Join(Submitted(Again("I-3", new ViolationFacts.UnauthorizedConcession([new("W-1", Yuan(90m), Yuan(70m))]))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(2));
        violation.Join(Submitted(Again("I-4", Lost(recovered: 40m))), [], Procedure, At(3));
        violation.SetAside(new("I-3"), "单价有误", Manager, Procedure, At(3));

        violation.Decide(Manager, Procedure, At(4));
        violation.AcceptDecision(Procedure, At(4));

        Assert.Equal(["11.2.1"], violation.Decisions[1].Established.Select(found => found.Clause.ToString()));
        Assert.Equal([("V-1/11.2.2/compensation", Yuan(100m)), ("V-1/11.2.1/fine", Yuan(50m)), ("V-1/11.2.1/compensation", Yuan(10m))],
            violation.ExportItems().Select(item => (item.Key, item.Amount)));
    }

    [Fact]
    public void An_overturned_second_decision_keeps_the_first_and_can_be_made_anew()
    {
        var violation = Settled(Shared(0.5m));
        violation.Decide(Manager, Procedure, At(6));
        violation.Appeal("比例过高", Procedure, At(7));

        violation.OverturnOnAppeal("比例没有理由", Executive, Procedure, At(8));

        Assert.Equal((ViolationStatus.Final, At(4), true), (violation.Status, violation.FinalSince, violation.HasOpenResults));
        Assert.Equal(["V-1/11.1/fine"], violation.ExportItems().Select(item => item.Key));
        violation.SetAside(new("I-2"), "申诉已推翻", Manager, Procedure, At(9));
        violation.Join(Submitted(Shared(0.3m, "I-3")), [], Procedure, At(9));
        violation.Decide(Manager, Procedure, At(9));
        violation.AcceptDecision(Procedure, At(10));
        Assert.Equal([Yuan(10m), Yuan(300m)], violation.ExportItems().Select(item => item.Amount));
    }

    [Fact]
    public void A_fine_that_an_appeal_took_away_is_not_imposed_again()
    {
        var violation = Appealed(Undecided());
        violation.ChangeOnAppeal([Left(new(11, 1), Money.Zero, Money.Zero, Money.Zero)], "初犯免罚", Executive, Procedure, At(4));
        violation.Join(Submitted(Shared()), [], Procedure, At(5));
        violation.Decide(Manager, Procedure, At(6));
        violation.AcceptDecision(Procedure, At(7));

        Assert.Equal([("V-1/11.1/compensation", Yuan(300m))], violation.ExportItems().Select(item => (item.Key, item.Amount)));
    }

    [Fact]
    [Clause("11.2")]
    public void Where_a_lower_clause_is_found_later_the_one_that_was_fined_keeps_the_fine()
    {
        var violation = Heard(Incident(new ViolationFacts.CustomerPoaching(true, true, true, EconomicLoss.Of(Yuan(70m)))));
        violation.Join(Submitted(Again("I-2", Lost(null))), [], Procedure, At(1));
        violation.Decide(Manager, Procedure, At(2));
        violation.AcceptDecision(Procedure, At(3));
        violation.Join(Submitted(Again("I-3", Lost())), [], Procedure, At(4));

        violation.Decide(Manager, Procedure, At(5));
        violation.AcceptDecision(Procedure, At(6));

        Assert.Equal(new ClauseId(11, 2, 4), violation.Decisions[1].Established.Single().FineCarriedBy);
        Assert.Equal([("V-1/11.2.4/fine", Yuan(50m)), ("V-1/11.2.4/compensation", Yuan(70m)), ("V-1/11.2.2/compensation", Yuan(100m))],
            violation.ExportItems().Select(item => (item.Key, item.Amount)));
    }
}
