using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Withdrawing_a_notice
{
    [Fact]
    public void The_handler_or_the_manager_takes_it_back_before_all_have_signed_and_it_is_kept()
    {
        foreach (var by in new[] { Seller, Manager })
        {
            var notice = Issued(Contents["arrears"]);
            notice.SignStub(Finance.Id, FinanceHead, At(3));
            notice.TakeEvents();

            notice.Withdraw(by, "金额填错", At(4));

            Assert.Equal((NoticeStatus.Withdrawn, by, "金额填错", At(4)), (notice.Status, notice.Withdrawal!.By, notice.Withdrawal.Reason, notice.Withdrawal.At));
            notice.ShouldTell((At(4), new NoticeWithdrawn(notice.Withdrawal)));
            Assert.NotNull(notice.Stubs[0].SignedBy);
        }
    }

    [Fact]
    public void No_department_rejects_it_by_taking_it_back()
    {
        foreach (var other in new[] { FinanceHead, Dispatcher, Colleague, Deputy, Executive, Collector })
            Refused(Issued(Contents["arrears"]), NoticeRefusals.WithdrawnByAnother, "8.3.3", it => it.Withdraw(other, "不同意", At(3)));
    }

    [Fact]
    public void What_is_complete_or_ended_stays_so()
    {
        Refused(Complete(Contents["arrears"]), StepRefusals.WrongStatus, "8.3.3", it => it.Withdraw(Seller, "后悔", At(9)));
        Refused(In(NoticeStatus.Withdrawn, Contents["arrears"]), StepRefusals.WrongStatus, "8.3.3", it => it.Withdraw(Seller, "后悔", At(9)));
        Refused(In(NoticeStatus.Refused, Contents["pickup"]), StepRefusals.WrongStatus, "8.3.2", it => it.Withdraw(Seller, "后悔", At(9)));
        Refused(Issued(Contents["arrears"]), StepRefusals.BeforeLast, "8.3.3", it => it.Withdraw(Seller, "后悔", At(1)));
        Mistaken(Issued(Contents["arrears"]), it => it.Withdraw(null!, "后悔", At(3)));
        Mistaken(Issued(Contents["arrears"]), it => it.Withdraw(Seller, " ", At(3)));
    }

    [Fact]
    public void That_it_cannot_be_withdrawn_any_more_is_told_in_the_words_of_its_status()
    {
        var refusal = Assert.Throws<DomainException>(() => Complete(Contents["rise"]).Withdraw(Seller, "填错", At(9)));

        Assert.Equal("N1目前的状态：已签齐；“撤回”所要求的状态：已填写，尚未发出、已发出，尚未签齐。", refusal.Explain(Language.Chinese).Lines[1].Text);
        Assert.Equal(
            "'N1' stands at 'complete'; for withdrawing it it must stand at: filled in, not issued yet, issued, not signed by all yet.",
            refusal.Explain(Language.English).Lines[1].Text);
    }
}
