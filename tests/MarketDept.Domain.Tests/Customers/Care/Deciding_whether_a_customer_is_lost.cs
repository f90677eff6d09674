using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Deciding_whether_a_customer_is_lost
{
    [Theory]
    [Clause("8.3.7")]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-06-01", false)]
    [InlineData("2026-06-02", true)]
    [InlineData("2027-01-01", true)]
    public void He_is_lost_from_the_day_after_the_companys_time_is_over(string on, bool isLost)
    {
        var decision = ThreeMonths.LossOf(Customer, new LocalDate(2026, 3, 1), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        Assert.Equal(((Fact)isLost, new LocalDate(2026, 6, 2)), (decision.IsLost, decision.LostFrom));
    }

    [Fact]
    [Clause("8.3.7")]
    public void Where_the_last_order_is_not_known_neither_is_said()
    {
        var decision = ThreeMonths.LossOf(Customer, null, Today);

        Assert.Equal((Fact.Unknown, null), (decision.IsLost, decision.LostFrom));
        Assert.Equal(["缺少最近下单日。"], decision.Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Contains("cannot be called lost or not lost", decision.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("8.3.7")]
    public void The_time_is_the_companys_and_there_is_no_default()
    {
        LossDecision After(Period? time) => (CareTerms.Default with { LostAfter = time }).LossOf(Customer, new LocalDate(2026, 5, 10), Today);

        Assert.Equal(Fact.Yes, After(Period.FromDays(30)).IsLost);
        Assert.Equal(Fact.No, After(Period.FromDays(31)).IsLost);
        Assert.Equal((Fact.Unknown, null), (After(null).IsLost, After(null).LostFrom));
        Assert.Equal(["公司尚未写明流失期限。"], After(null).Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Null(CareTerms.Default.LostAfter);
        Mistake.Thrown(() => After(Period.Zero));
        Mistake.Thrown(() => After(Period.FromMonths(-1)));
        Mistake.Thrown(() => After(Period.FromHours(24)));
    }

    [Fact]
    public void An_order_after_the_day_asked_about_is_a_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>("on", () => ThreeMonths.LossOf(Customer, Today.PlusDays(1), Today));
        Mistake.Thrown(() => ThreeMonths.LossOf(default, Today, Today));
        Assert.Equal(Fact.No, ThreeMonths.LossOf(Customer, Today, Today).IsLost);
    }

    [Fact]
    public void It_says_why_and_that_his_owner_stays()
    {
        var decision = ThreeMonths.LossOf(Customer, new LocalDate(2026, 3, 1), Today);

        Assert.Equal(
            """
            2026-06-10：客户 K1 已流失。
            最近下单 2026-03-01，公司规定的期限3个月；其间没有订单的，自 2026-06-02 起为流失。
            流失不等于归属终止。
            """.ReplaceLineEndings("\n"), decision.Explain(Language.Chinese).ToString());
        Assert.Contains("the company allows 3 months; without another order he is lost from 2026-06-02 on.",
            decision.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }
}
