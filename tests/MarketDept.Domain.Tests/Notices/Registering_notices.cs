using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

[Clause("4.7")]
public class Registering_notices
{
    private static Notice[] Some()
    {
        var half = Issued(Contents["arrears"], "N2", "A-1");
        half.SignStub(Operations.Id, OperationsHead, At(9));
        var filed = Complete(Contents["fall"], "N3");
        filed.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(5));
        return
        [
            Drafted(Contents["new"], id: "N5", number: "B-1"), half, filed, Issued(Contents["pickup"], "N4", "A-1"),
            In(NoticeStatus.Withdrawn, Contents["change"]),
        ];
    }

    [Fact]
    public void It_says_which_notices_wait_for_whom_and_since_when()
    {
        var register = NoticeRegister.Of(Some());

        Assert.Equal(
            [("N5", "B-1", NoticeStatus.Drafted, ""), ("N2", "A-1", NoticeStatus.Issued, "财务部"), ("N4", "A-1", NoticeStatus.Issued, "")],
            register.Open.Select(it => (it.Key, it.Number, it.Status, string.Join('、', it.Lacking.Select(of => of.Name)))));
        Assert.Equal(
            [("N3", Operations, At(4)), ("N2", Operations, At(9))],
            register.UnfiledStubs.Select(row => (row.Notice.Key, row.Stub.Department, row.Stub.SignedAt!.Value)));
        Assert.Empty(register.DuplicateNumbers);
        Assert.False(register.IsInOrder);
    }

    [Fact]
    public void A_number_stands_on_one_notice_of_a_form_and_a_withdrawn_one_keeps_it()
    {
        var withdrawn = Drafted(Contents["special"], id: "N1", number: "M-1");
        withdrawn.Withdraw(Seller, "填错", At(1));
        var register = NoticeRegister.Of(
            Drafted(Contents["rise"], id: "N2", number: "M-1"), withdrawn, Drafted(Contents["arrears"], id: "N3", number: "M-1"),
            Drafted(Contents["rise"], id: "N4", number: "m-1"));

        Assert.Equal([new NoticeRegister.UsedNumber(NoticeForm.InterdepartmentalMemo, "M-1", [new("N1"), new("N2")])], register.DuplicateNumbers);
    }

    [Fact]
    public void Numbers_used_twice_stand_by_form_and_then_by_number()
    {
        Notice Of(string id, string number, string content = "rise") => Drafted(Contents[content], id: id, number: number);
        var register = NoticeRegister.Of(Of("N1", "Z"), Of("N2", "Z"), Of("N3", "A"), Of("N4", "A"), Of("N5", "B", "new"), Of("N6", "B", "new"));

        Assert.Equal(["B", "A", "Z"], register.DuplicateNumbers.Select(row => row.Number));
    }

    [Fact]
    public void Stubs_of_a_withdrawn_notice_are_missed_too()
    {
        var notice = Issued(Contents["special"]);
        notice.SignStub(Finance.Id, FinanceHead, At(3));
        notice.Withdraw(Seller, "填错", At(4));

        var register = NoticeRegister.Of(notice);

        Assert.Empty(register.Open);
        Assert.Equal([Finance], register.UnfiledStubs.Select(row => row.Stub.Department));
    }

    [Fact]
    public void Complete_and_filed_it_is_in_order_and_so_is_nothing_at_all()
    {
        var notice = Complete(Contents["change"]);
        notice.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(5));
        notice.FileStub(Operations.Id, "柜 3", Deputy, Policy, At(5));

        Assert.True(NoticeRegister.Of(notice, Complete(Contents["pickup"], "N2")).IsInOrder);
        Assert.True(NoticeRegister.Of().IsInOrder);
    }

    [Fact]
    public void The_order_in_which_they_are_given_does_not_matter()
    {
        var notices = Some();
        var expected = NoticeRegister.Of(notices).Explain(Language.Chinese);

        foreach (var turn in Enumerable.Range(1, 4))
            Assert.Equal(expected, NoticeRegister.Of([.. notices.Skip(turn), .. notices.Take(turn)]).Explain(Language.Chinese));
    }

    [Fact]
    public void What_is_missing_is_told_in_both_languages()
    {
        var register = NoticeRegister.Of([.. Some().Take(4), Drafted(Contents["new"], id: "N9", number: "B-1")]);

        Assert.Equal(
            """
            Not complete: 4; stubs not filed: 2; numbers used twice: 1.
            customer onboarding notice B-1: not issued since 2026-06-10T09:00.
            customer onboarding notice B-1: not issued since 2026-06-10T09:00.
            arrears consent notice A-1: not signed by 财务部 since 2026-06-10T11:00.
            pickup notice A-1: not signed by the dispatcher since 2026-06-10T11:00.
            interdepartmental memo 2026-001: the stub that '操作部' signed at 2026-06-10T13:00 is not filed.
            arrears consent notice A-1: the stub that '操作部' signed at 2026-06-10T18:00 is not filed.
            customer onboarding notice B-1: 2 notices bear this number (N5, N9).
            """,
            register.Explain(Language.English).ToString());
        Assert.Equal(
            """
            未签齐 4 份，未归档存根 2 张，重复编号 1 个。
            新（重）进客户操作通知单 B-1：自 2026-06-10T09:00 起尚未发出。
            新（重）进客户操作通知单 B-1：自 2026-06-10T09:00 起尚未发出。
            同意欠费通知单 A-1：自 2026-06-10T11:00 起缺 财务部 签字。
            提货通知单 A-1：自 2026-06-10T11:00 起缺调度员签字。
            部门信息联络处理单 2026-001：“操作部”于 2026-06-10T13:00 签字的存根尚未归档。
            同意欠费通知单 A-1：“操作部”于 2026-06-10T18:00 签字的存根尚未归档。
            新（重）进客户操作通知单 B-1：2 份用了同一编号（N5、N9）。
            """,
            register.Explain(Language.Chinese).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => register.Explain((Language)7));
    }

    [Fact]
    public void The_same_notice_twice_or_none_is_a_mistake()
    {
        var notice = Drafted(Contents["new"]);
        Assert.Throws<ArgumentException>("notices", () => NoticeRegister.Of(notice, Reloaded(notice)));
        Assert.Throws<ArgumentNullException>("notices", () => NoticeRegister.Of((IEnumerable<Notice>)null!));
        Assert.Throws<ArgumentNullException>("notices", () => NoticeRegister.Of([null!]));
    }
}
