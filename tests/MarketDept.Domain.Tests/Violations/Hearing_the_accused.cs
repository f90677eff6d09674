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

        var refusal = Refused(violation, DomainErrorCodes.ViolationNotHeard,
            it => it.Decide(FindingOf(it.Incident), Manager, Authority, At(1), At(Deadline)));

        Assert.Equal(new ClauseId(11, 3), refusal.Clause);
        violation.HearStatement("确实去了,客户不在。", At(1));
        violation.Decide(FindingOf(violation.Incident), Manager, Authority, At(2), At(Deadline));
        Assert.Equal(ViolationStatus.Decided, violation.Status);
    }

    [Fact]
    [Clause("11.3")]
    public void Who_had_the_chance_and_said_nothing_was_heard()
    {
        var violation = Reported();

        violation.RecordNoStatement("两次通知均未到场", At(1));
        violation.Decide(FindingOf(violation.Incident), Manager, Authority, At(2), At(Deadline));

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
        Refused(violation, DomainErrorCodes.ViolationWrongStatus, it => it.RecordNoStatement("未到场", At(3)));
    }

    [Fact]
    public void A_statement_before_the_report_is_refused() =>
        Refused(Reported(), DomainErrorCodes.ViolationTimeGoesBackwards, it => it.HearStatement("…", At(0) - Duration.Epsilon));

    [Fact]
    public void Blank_words_are_a_mistake()
    {
        Mistaken(Reported(), it => it.HearStatement(" ", At(1)));
        Mistaken(Reported(), it => it.HearStatement(null!, At(1)));
        Mistaken(Reported(), it => it.RecordNoStatement("", At(1)));
    }

    [Fact]
    public void Each_is_told()
    {
        var violation = In(ViolationStatus.Reported);

        violation.RecordNoStatement("未到场", At(1));
        violation.HearStatement("补充", At(2));

        Assert.Equal(
            [new Violation.NoStatementRecorded(new("V-1"), At(1), "未到场"), new Violation.StatementHeard(new("V-1"), At(2), "补充")],
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
            Assert.Equal((status, At(6)), (violation.Status, violation.LastChangedAt));
            Assert.Equal([new Violation.EvidenceAdded(new("V-1"), At(6), Waybill(5))], violation.TakeEvents());
        }
    }

    [Fact]
    public void Evidence_recorded_later_than_it_is_added_is_refused()
    {
        Refused(Reported(), DomainErrorCodes.ViolationTimeGoesBackwards, it => it.AddEvidence(Waybill(2), At(1)));
        Mistaken(Reported(), it => it.AddEvidence(null!, At(1)));
    }
}
