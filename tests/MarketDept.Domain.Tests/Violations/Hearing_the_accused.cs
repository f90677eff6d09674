using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Hearing_the_accused
{
    [Fact]
    [Clause("11.3")]
    public void Nothing_is_decided_before_the_person_was_heard()
    {
        var violation = Reported(FalseVisit());

        Refused(violation, ViolationRefusals.NotHeard, it => it.Decide(Manager, Procedure, At(1)));

        violation.HearStatement("确实去了,客户不在。", At(1));
        violation.Decide(Manager, Procedure, At(2));
        Assert.Equal(ViolationStatus.Decided, violation.Status);
    }

    [Fact]
    public void A_company_that_does_not_ask_for_it_decides_at_once()
    {
        var violation = Reported();

        violation.Decide(Manager, new(new PenaltyPolicy(Procedure.Policy.Editions, Procedure.Terms with { IsHeardFirst = false }), Authority), At(1));

        Assert.Equal((ViolationStatus.Decided, 0), (violation.Status, violation.Hearings.Count));
        Assert.True(CaseTerms.Default.IsHeardFirst);
    }

    [Fact]
    [Clause("11.3")]
    public void Who_had_the_chance_and_said_nothing_was_heard()
    {
        var violation = Reported();

        violation.RecordNoStatement("两次通知均未到场", At(1));
        violation.Decide(Manager, Procedure, At(2));

        Assert.Equal((false, "两次通知均未到场", At(1)),
            (violation.Hearings[0].Spoke, violation.Hearings[0].Text, violation.Hearings[0].At));
        Assert.Equal(ViolationStatus.Decided, violation.Status);
    }

    [Fact]
    public void Who_said_nothing_may_still_speak_and_who_spoke_may_add()
    {
        var violation = Reported();

        violation.RecordNoStatement("未到场", At(1));
        violation.HearStatement("刚出差回来", At(2));
        violation.HearStatement("补充一点", At(2));

        Assert.Equal([false, true, true], violation.Hearings.Select(hearing => hearing.Spoke));
        Refused(violation, StepRefusals.WrongStatus, it => it.RecordNoStatement("未到场", At(3)));
    }

    [Fact]
    public void He_may_speak_of_what_is_open_after_the_decision_and_in_an_appeal_and_not_once_all_is_settled()
    {
        foreach (var violation in new[] { Decided(Undecided()), Final(Undecided()), Appealed() })
        {
            var status = violation.Status;

            violation.HearStatement("比例应从轻", At(6));

            Assert.Equal((status, "比例应从轻"), (violation.Status, violation.Hearings[^1].Text));
        }

        Refused(Decided(), StepRefusals.WrongStatus, it => it.HearStatement("…", At(6)));
        Refused(Final(), StepRefusals.WrongStatus, it => it.HearStatement("…", At(6)));
    }

    [Fact]
    public void A_statement_before_the_report_is_refused() =>
        Refused(Reported(), StepRefusals.BeforeLast, it => it.HearStatement("…", At(0) - Duration.Epsilon));

    [Fact]
    public void Blank_words_are_a_mistake()
    {
        Mistaken(Reported(), "text", it => it.HearStatement(" ", At(1)));
        Mistaken(Reported(), "text", it => it.HearStatement(null!, At(1)));
        Mistaken(Reported(), "reason", it => it.RecordNoStatement("", At(1)));
    }

    [Fact]
    public void Each_is_told()
    {
        var violation = In(ViolationStatus.Reported);

        violation.RecordNoStatement("未到场", At(1));
        violation.HearStatement("补充", At(2));

        Assert.Equal(
            [
                new ViolationNoStatementRecorded("未到场") { Key = "V-1", Sequence = 2, At = At(1) },
                new ViolationStatementHeard("补充") { Key = "V-1", Sequence = 3, At = At(2) },
            ],
            violation.TakeEvents());
    }

    [Fact]
    public void Evidence_comes_in_until_the_decision_and_again_in_an_appeal()
    {
        foreach (var status in new[] { ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Appealed })
        {
            var violation = In(status);

            violation.AddEvidence(Waybill(5), At(6));

            Assert.Equal([Waybill(), Waybill(5)], violation.Evidence);
            Assert.Equal([Waybill(5)], violation.FurtherEvidence);
            Assert.Equal((status, At(6)), (violation.Status, violation.LastChangedAt));
            Assert.Equal(Waybill(5), Assert.IsType<ViolationEvidenceAdded>(Assert.Single(violation.TakeEvents())).Evidence);
        }
    }

    [Fact]
    public void Evidence_recorded_later_than_it_is_added_is_refused()
    {
        Refused(Reported(), StepRefusals.BeforeLast, it => it.AddEvidence(Waybill(2), At(1)));
        Mistaken(Reported(), "evidence", it => it.AddEvidence(null!, At(1)));
    }
}
