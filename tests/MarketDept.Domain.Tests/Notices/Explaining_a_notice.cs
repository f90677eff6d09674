using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Explaining_a_notice
{
    [Fact]
    public void It_says_what_is_asked_for_which_steps_were_taken_and_what_is_missing()
    {
        var notice = Issued(Contents["arrears"]);
        notice.SignStub(Finance.Id, FinanceDelegate, At(3));

        Assert.Equal(
            """
            arrears consent notice 2026-001 is issued, not signed by all yet.
            Filled in by 业务员甲 (salesperson) at 2026-06-10T09:00.
            Customer K1 (prepaid) asks to owe ¥800.00 for R-1, promised by 2026-08-10 at the latest; special case: 春节前周转.
            Approved by 经理甲 (manager) at 2026-06-10T10:00 (at most ¥800.00, by 2026-08-10 at the latest).
            Issued at 2026-06-10T11:00.
            '财务部': signed by 财务代理 (head of a concerned department) at 2026-06-10T12:00 in the head's place.
            The stub of '财务部' is not filed.
            '操作部' has not signed its stub.
            A signature on a stub acknowledges; it approves nothing and cannot be refused.
            """,
            notice.Explain(Language.English).ToString());
        Assert.Equal(
            """
            同意欠费通知单 2026-001：已发出，尚未签齐。
            业务员甲（业务员）于 2026-06-10T09:00 填写。
            客户 K1（现付）就 R-1 要求欠 ¥800.00，承诺至迟 2026-08-10 付清；特殊情况：春节前周转。
            经理甲（经理）于 2026-06-10T10:00 批准（至多 ¥800.00，至迟 2026-08-10）。
            2026-06-10T11:00 发出。
            “财务部”：财务代理（相关部门负责人）于 2026-06-10T12:00 代负责人签字。
            “财务部”的存根尚未归档。
            “操作部”尚未在存根上签字。
            存根上的签字只表示知悉，不是批准，也不能拒签。
            """,
            notice.Explain(Language.Chinese).ToString());
    }

    [Fact]
    public void A_draft_misses_its_approval_where_one_is_needed_or_may_be()
    {
        string[] Missing(NoticeContent content) => [.. Drafted(content).Explain(Language.English).About(ExplanationTopic.Missing)];

        Assert.Equal(["The manager has to approve it first.", "It is not issued."], Missing(Contents["fall"]));
        Assert.Equal(["Whether the manager has to approve it first is undetermined.", "It is not issued."],
            Missing(NoticeContent.CustomerOnboarding.OfReturning(Client, null, SettlementMethod.Collect, Later)));
        Assert.Equal(["It is not issued."], Missing(Contents["rise"]));
        Assert.Equal(["尚未发出。"], Drafted(Contents["special"]).Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void It_says_how_a_notice_ended_and_where_its_stubs_lie()
    {
        var filed = Complete(Contents["special"]);
        filed.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(5));

        Assert.Contains("The stub is kept by 副经理甲 (deputy manager) at '柜 3'.", filed.Explain(Language.English).About(ExplanationTopic.Fact));
        Assert.Equal(["“操作部”的存根尚未归档。"], filed.Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Contains("业务员甲（业务员）于 2026-06-10T14:00 撤回：填错", In(NoticeStatus.Withdrawn, Contents["special"]).Explain(Language.Chinese).About(ExplanationTopic.Fact));
        Assert.Contains("业务员甲 (salesperson) refused it at 2026-06-10T14:00: 车辆不足", In(NoticeStatus.Refused, Contents["pickup"]).Explain(Language.English).About(ExplanationTopic.Fact));
        Assert.Empty(In(NoticeStatus.Refused, Contents["pickup"]).Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.Equal(["The dispatcher has not signed."], Issued(Contents["pickup"]).Explain(Language.English).About(ExplanationTopic.Missing));
        Assert.Contains("Signed by 调度甲 (dispatcher) at 2026-06-10T13:00.", Complete(Contents["pickup"]).Explain(Language.English).About(ExplanationTopic.Fact));
    }

    [Theory]
    [InlineData("new", "新进客户 K1：自 2026-08-10 起现付。", "New customer K1: prepaid from 2026-08-10.")]
    [InlineData("returning", "重进客户 K1：原为到付，自 2026-08-10 起到付。", "Returning customer K1: was collect, collect from 2026-08-10.")]
    [InlineData("change", "改变结算方式的客户 K1：原为现付，自 2026-08-10 起月结；原因：货量大。",
        "Changed settlement of customer K1: was prepaid, monthly from 2026-08-10; reason: 货量大.")]
    [InlineData("pickup", "客户 K1 要求 2026-08-09T09:00 至 2026-08-11T01:00 到“城北路 1 号”提货：纸箱，20 箱。",
        "Customer K1 asks for pickup at '城北路 1 号' from 2026-08-09T09:00 to 2026-08-11T01:00: 纸箱, 20 箱.")]
    [InlineData("special", "客户 K1 自 2026-08-10 起的特殊操作要求：轻放。", "Special handling for customer K1 from 2026-08-10: 轻放.")]
    [InlineData("free", "客户 K1 自 2026-08-10 起免费托运（上海—成都，赈灾物资一车）；原因：公益运输。",
        "Free carriage for customer K1 from 2026-08-10, 上海—成都，赈灾物资一车; reason: 公益运输.")]
    [InlineData("fall", "客户 K1 的运价（上海—成都，每立方）自 2026-08-10 起由 ¥100.00 调为 ¥80.00；原因：油价变动。",
        "Rate of customer K1 for 上海—成都，每立方: ¥100.00 becomes ¥80.00 from 2026-08-10; reason: 油价变动.")]
    public void Each_content_is_told_in_both_languages(string name, string chinese, string english)
    {
        Assert.Contains(chinese, Drafted(Contents[name]).Explain(Language.Chinese).About(ExplanationTopic.Fact));
        Assert.Contains(english, Drafted(Contents[name]).Explain(Language.English).About(ExplanationTopic.Fact));
    }

    [Fact]
    public void Chinese_has_no_narrow_punctuation_and_every_culture_says_the_same()
    {
        foreach (var name in Contents.Keys)
        {
            foreach (var status in Enum.GetValues<NoticeStatus>().Where(status => status != NoticeStatus.Refused || name == "pickup"))
            {
                string Told() => In(status, Contents[name]).Explain(Language.Chinese) + "\n" + In(status, Contents[name]).MayTakeEffect(At(9)).Explain(Language.Chinese);

                Assert.DoesNotMatch("[()?!;]|, |: ", Told());
                Assert.All(Cultures.Names, culture => Assert.Equal(Told(), Cultures.Under(culture, Told)));
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>("language", () => Drafted(Contents["new"]).Explain((Language)7));
    }
}
