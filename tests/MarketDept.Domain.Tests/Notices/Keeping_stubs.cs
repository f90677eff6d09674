using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

[Clause("4.7")]
public class Keeping_stubs
{
    private static Notice SignedForFinance()
    {
        var notice = Issued(Contents["arrears"]);
        notice.SignStub(Finance.Id, FinanceHead, At(3));
        notice.TakeEvents();
        return notice;
    }

    [Fact]
    public void A_signed_stub_is_put_away_with_its_place_and_its_keeper()
    {
        var notice = SignedForFinance();

        notice.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(3), new LocalDate(2031, 12, 31));

        var filing = Assert.Single(notice.Stubs[0].Filings);
        Assert.Equal(("柜 3", Deputy, At(3), new LocalDate(2031, 12, 31)), (filing.Place, filing.Keeper, filing.At, filing.RetainedUntil));
        Assert.Equal(("柜 3", null), (notice.Stubs[0].Place, notice.Stubs[1].Place));
        notice.ShouldTell((At(3), new NoticeStubFiled(Finance.Id, filing)));
        Assert.Equal(NoticeStatus.Issued, notice.Status);
    }

    [Fact]
    public void A_stub_that_is_moved_keeps_its_earlier_places()
    {
        var notice = Complete(Contents["arrears"]);

        notice.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(5));
        notice.FileStub(Finance.Id, "档案室", Deputy, Policy, At(6));

        Assert.Equal(["柜 3", "档案室"], notice.Stubs[0].Filings.Select(filing => filing.Place));
        Assert.Equal("档案室", notice.Stubs[0].Place);
        Refused(notice, StepRefusals.BeforeLast, "4.7", it => it.FileStub(Finance.Id, "柜 4", Deputy, Policy, At(5)));
        Refused(notice, StepRefusals.BeforeLast, "4.7", it => it.FileStub(Operations.Id, "柜 4", Deputy, Policy, At(3)));
    }

    [Fact]
    public void What_nobody_has_signed_cannot_be_put_away()
    {
        Refused(SignedForFinance(), NoticeRefusals.StubNotSigned, "4.7", it => it.FileStub(Operations.Id, "柜 3", Deputy, Policy, At(9)));
        Refused(Drafted(Contents["arrears"]), NoticeRefusals.StubNotSigned, "4.7", it => it.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(9)));
        Refused(SignedForFinance(), NoticeRefusals.DepartmentNotConcerned, "8.3.3", it => it.FileStub(new("X"), "柜 3", Deputy, Policy, At(9)));
    }

    [Fact]
    public void Stubs_of_a_withdrawn_notice_are_kept_too()
    {
        var notice = SignedForFinance();
        notice.Withdraw(Seller, "填错", At(4));

        notice.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(5));

        Assert.Equal("柜 3", notice.Stubs[0].Place);
    }

    [Fact]
    public void The_deputy_keeps_them_unless_the_company_names_another()
    {
        var named = PolicyWith(keeper: "C1");
        foreach (var other in new[] { Seller, Manager, Collector, FinanceHead, Executive })
            Refused(SignedForFinance(), NoticeRefusals.NotKeeper, "4.7", it => it.FileStub(Finance.Id, "柜 3", other, Policy, At(9)));
        Refused(SignedForFinance(), NoticeRefusals.NotKeeper, "4.7", it => it.FileStub(Finance.Id, "柜 3", Deputy, named, At(9)));

        // Whoever the company names is of the department.
        Refused(SignedForFinance(), NoticeRefusals.NotKeeper, "4.7", it => it.FileStub(Finance.Id, "柜 3", FinanceHead, PolicyWith(keeper: FinanceHead.Id.Value), At(9)));
        var notice = SignedForFinance();
        notice.FileStub(Finance.Id, "柜 3", Collector, named, At(9));
        Assert.Equal(Collector, notice.Stubs[0].Filings[0].Keeper);
    }

    // At hour 15 it is the eleventh in Shanghai.
    [Fact]
    public void It_is_kept_until_that_day_or_a_later_one()
    {
        Refused(SignedForFinance(), NoticeRefusals.RetentionOver, "4.7", it => it.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(15), Today));
        var there = SignedForFinance();
        there.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(15), Today.PlusDays(1));
        Assert.Equal(Today.PlusDays(1), there.Stubs[0].Filings[0].RetainedUntil);
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistaken(SignedForFinance(), it => it.FileStub(default, "柜 3", Deputy, Policy, At(9)));
        Mistaken(SignedForFinance(), it => it.FileStub(Finance.Id, " ", Deputy, Policy, At(9)));
        Mistaken(SignedForFinance(), it => it.FileStub(Finance.Id, "柜 3", null!, Policy, At(9)));
        Mistaken(SignedForFinance(), it => it.FileStub(Finance.Id, "柜 3", Deputy, null!, At(9)));
    }
}
