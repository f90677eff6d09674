using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Appealing_a_decision
{
    [Fact]
    [Clause("3.6")]
    public void The_accused_appeals_before_the_deadline_and_no_more_from_it_on()
    {
        var lastMoment = At(Deadline) - Duration.Epsilon;
        var violation = Decided();

        var refusal = Refused(violation, DomainErrorCodes.ViolationAppealTimeOver, it => it.Appeal("不服", At(Deadline)));
        violation.Appeal("不服", lastMoment);

        Assert.Equal(new ClauseId(3, 6), refusal.Clause);
        Assert.Equal(("不服", lastMoment, null), (violation.LodgedAppeal!.Grounds, violation.LodgedAppeal.At, violation.LodgedAppeal.Ruling));
        Assert.Equal([new Violation.Appealed(new("V-1"), lastMoment, "不服")], violation.TakeEvents());
    }

    [Fact]
    public void Without_an_appeal_the_decision_is_final_from_the_deadline_on()
    {
        var violation = Decided();

        Refused(violation, DomainErrorCodes.ViolationAppealTimeRunning, it => it.MakeFinal(At(Deadline) - Duration.Epsilon));
        violation.MakeFinal(At(Deadline));

        Assert.Equal((ViolationStatus.Final, At(Deadline), FinalityGround.NotAppealed),
            (violation.Status, violation.FinalSince, violation.FinalBecause));
        Assert.Equal([new Violation.BecameFinal(new("V-1"), At(Deadline), FinalityGround.NotAppealed)], violation.TakeEvents());
    }

    [Fact]
    public void Who_accepts_waives_the_appeal()
    {
        var violation = Decided();

        violation.AcceptDecision(At(3));

        Assert.Equal((ViolationStatus.Final, At(3), FinalityGround.Accepted), (violation.Status, violation.FinalSince, violation.FinalBecause));
        Refused(violation, DomainErrorCodes.ViolationWrongStatus, it => it.Appeal("不服", At(4)));
    }

    [Fact]
    public void While_an_appeal_is_open_nothing_becomes_final() =>
        Refused(Appealed(), DomainErrorCodes.ViolationAppealOpen, it => it.MakeFinal(At(Deadline + 1)));

    [Fact]
    [Clause("3.6")]
    public void The_supervising_executive_upholds_and_it_is_final_even_after_the_deadline()
    {
        var violation = Appealed();
        violation.TakeEvents();

        violation.UpholdOnAppeal(Executive, Authority, "证据充分", At(Deadline + 1));

        Assert.Equal((ViolationStatus.Final, FinalityGround.Upheld), (violation.Status, violation.FinalBecause));
        Assert.Equal((Executive, "证据充分", At(Deadline + 1)),
            (violation.LodgedAppeal!.Ruling!.By, violation.LodgedAppeal.Ruling.Reason, violation.LodgedAppeal.Ruling.At));
        Assert.Equal(
            [
                new Violation.AppealUpheld(new("V-1"), At(Deadline + 1), Executive.Id, "证据充分"),
                new Violation.BecameFinal(new("V-1"), At(Deadline + 1), FinalityGround.Upheld),
            ],
            violation.TakeEvents());
        Assert.Equal(2, violation.ExportItems().Count);
    }

    [Fact]
    [Clause("3.6")]
    public void The_supervising_executive_overturns_and_nothing_is_established()
    {
        var violation = Appealed();
        violation.TakeEvents();

        violation.OverturnOnAppeal(Executive, Authority, "运价已改", At(4));

        Assert.Equal((ViolationStatus.Dismissed, null, null), (violation.Status, violation.FinalSince, violation.Dismissal));
        Assert.Equal([new Violation.AppealOverturned(new("V-1"), At(4), Executive.Id, "运价已改")], violation.TakeEvents());
        Assert.Empty(violation.ExportItems());
    }

    [Fact]
    [Clause("3.6")]
    public void Neither_the_manager_nor_his_delegate_rules_on_an_appeal()
    {
        foreach (var other in new[] { Manager, Deputy, Colleague })
        {
            Refused(Appealed(), StaffingRefusals.NotEntitledToDecide, it => it.UpholdOnAppeal(other, Authority, "维持", At(4)));
            Refused(Appealed(), StaffingRefusals.NotEntitledToDecide, it => it.OverturnOnAppeal(other, Authority, "改判", At(4)));
        }
    }

    [Fact]
    public void The_executive_who_decided_in_place_of_the_manager_rules_as_well_for_nobody_stands_above_him()
    {
        var violation = Heard(Breach([new(Manager.Id)]), Manager);

        violation.Decide(FindingOf(violation.Incident, Manager), Executive, Authority, At(2), At(Deadline));
        violation.Appeal("不服", At(3));
        violation.OverturnOnAppeal(Executive, Authority, "复核后改判", At(4));

        Assert.Equal(ViolationStatus.Dismissed, violation.Status);
    }

    [Fact]
    public void Blank_words_and_missing_arguments_are_mistakes()
    {
        Mistaken(Decided(), it => it.Appeal(" ", At(3)));
        Mistaken(Appealed(), it => it.UpholdOnAppeal(null!, Authority, "维持", At(4)));
        Mistaken(Appealed(), it => it.UpholdOnAppeal(Executive, null!, "维持", At(4)));
        Mistaken(Appealed(), it => it.OverturnOnAppeal(Executive, Authority, "", At(4)));
    }
}
