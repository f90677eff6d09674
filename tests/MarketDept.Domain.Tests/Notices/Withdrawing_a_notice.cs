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
            Assert.Equal([new Notice.Withdrawn(new("N1"), At(4), by.Id, "金额填错")], notice.TakeEvents());
            Assert.NotNull(notice.Stubs[0].Signature);
        }
    }

    [Fact]
    public void No_department_rejects_it_by_taking_it_back()
    {
        foreach (var other in new[] { FinanceHead, Dispatcher, Colleague, Deputy, Executive, Collector })
            Refused(Issued(Contents["arrears"]), DomainErrorCodes.NoticesWithdrawnByAnother, "8.3.3", it => it.Withdraw(other, "不同意", At(3)));
    }

    [Fact]
    public void What_is_complete_or_ended_stays_so()
    {
        Refused(Complete(Contents["arrears"]), DomainErrorCodes.NoticesWrongStatus, "8.3.3", it => it.Withdraw(Seller, "后悔", At(9)));
        Refused(In(NoticeStatus.Withdrawn, Contents["arrears"]), DomainErrorCodes.NoticesWrongStatus, "8.3.3", it => it.Withdraw(Seller, "后悔", At(9)));
        Refused(In(NoticeStatus.Refused, Contents["pickup"]), DomainErrorCodes.NoticesWrongStatus, "8.3.2", it => it.Withdraw(Seller, "后悔", At(9)));
        Refused(Issued(Contents["arrears"]), DomainErrorCodes.NoticesTimeGoesBackwards, "8.3.3", it => it.Withdraw(Seller, "后悔", At(1)));
        Mistaken(Issued(Contents["arrears"]), it => it.Withdraw(null!, "后悔", At(3)));
        Mistaken(Issued(Contents["arrears"]), it => it.Withdraw(Seller, " ", At(3)));
    }
}
