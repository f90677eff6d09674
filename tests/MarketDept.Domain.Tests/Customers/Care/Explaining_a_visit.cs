using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Explaining_a_visit
{
    [Fact]
    public void It_says_where_the_visit_stands_in_both_languages()
    {
        Assert.Equal("V1：业务员甲（业务员）的拜访经核实不属实。", In(VisitStatus.Verified).Explain(V1, Language.Chinese).Lines[0].Text);
        Assert.Equal("V1: the visit of 业务员甲 (salesperson) is planned, and not recorded yet.", In(VisitStatus.Planned).Explain(V1, Language.English).Lines[0].Text);
        Assert.Contains("called off", In(VisitStatus.CalledOff).Explain(V1, Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_tells_every_entry_and_every_verification_in_the_companys_time()
    {
        var diary = Recorded();
        diary.Correct(V1, new(Other, At(0), At(1), "门口", [], "未遇"), "时间有误", At(4));
        Verify(diary, V1, Fact.Unknown, 5);
        Verify(diary, V1, Fact.No, 6);

        Assert.Equal(
            """
            V1: the visit of 业务员甲 (salesperson) is verified as false.
            Recorded at 2026-06-10T12:00: 2026-06-10T09:00 to 2026-06-10T11:00 at 客户仓库, customer K1, met 客户对账人, result: 谈妥运价
            Corrected (时间有误) at 2026-06-10T13:00: 2026-06-10T09:00 to 2026-06-10T10:00 at 门口, customer K2, met nobody, result: 未遇
            经理甲 (manager) verified entry 2 at 2026-06-10T14:00 and found it not determinable: 电话回访
            经理甲 (manager) verified entry 2 at 2026-06-10T15:00 and found it false: 电话回访
            Falsely claimed: 2026-06-10T09:00 to 2026-06-10T10:00; whether that counts as absence is decided elsewhere, once the person was heard.
            """.ReplaceLineEndings("\n"),
            diary.Explain(V1, Language.English).ToString());
        Assert.Contains("2026-06-10T13:00 更正（时间有误）：2026-06-10T09:00 至 2026-06-10T10:00 在门口拜访客户 K2，会见无人，结果：未遇",
            diary.Explain(V1, Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("11.3")]
    public void As_long_as_nothing_is_determined_it_says_so_and_says_that_this_is_not_false()
    {
        var diary = Recorded();

        Assert.Equal(["是否属实尚未确定；未确定不等于不属实。"], diary.Explain(V1, Language.Chinese).About(ExplanationTopic.Missing));
        Verify(diary, V1, Fact.Unknown, 5);
        Assert.Single(diary.Explain(V1, Language.English).About(ExplanationTopic.Missing));
        Verify(diary, V1, Fact.Yes, 6);
        Assert.Empty(diary.Explain(V1, Language.English).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void An_unknown_visit_or_language_is_not_explained()
    {
        Assert.Throws<DomainException>(() => Recorded().Explain(V2, Language.English));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Recorded().Explain(V1, (Language)9));
    }
}
