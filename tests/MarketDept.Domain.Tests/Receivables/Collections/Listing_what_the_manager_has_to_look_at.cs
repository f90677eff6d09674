using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Collections;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables.Collections;

[Clause("2.3")]
[Clause("2.4")]
[Clause("6.3")]
[Clause("8.3.3")]
public class Listing_what_the_manager_has_to_look_at
{
    private static readonly LocalDate Today = Day(0610);
    private static readonly SettlementTerms Settled = new() { SignedReceiptIsMonthlyType = true };

    [Theory]
    [InlineData("prepaid", true, true)]
    [InlineData("collect", true, true)]
    [InlineData("on-signed-receipt", true, false)]
    [InlineData("on-signed-receipt", false, true)]
    [InlineData("monthly", false, false)]
    public void A_cash_customer_who_owes_and_what_is_cash_besides_the_company_says(string method, bool signedReceiptIsMonthlyType, bool isListed)
    {
        SettlementTerms terms = new() { SignedReceiptIsMonthlyType = signedReceiptIsMonthlyType };
        Assert.Equal(isListed ? ["8.3.3 CashCustomerOwes C1 0.01  "] : [], Say(ManagerAlert.ListOn(Today, [Standing("C1", method, 0.01m)], [], terms)));
        Assert.Empty(ManagerAlert.ListOn(Today, [Standing("C1", method, 0)], [], terms));
    }

    [Fact]
    public void While_the_company_has_not_said_whether_it_is_cash_it_is_listed_as_that_and_not_as_a_cash_customers_debt()
    {
        var alert = Assert.Single(ManagerAlert.ListOn(Today, [Standing("C1", "on-signed-receipt", 1), Standing("C2", "on-signed-receipt", 0)], [], SettlementTerms.Default));

        Assert.Equal(["8.3.3 SettlementUndetermined C1 1.00  "], Say([alert]));
        Assert.Equal("客户 C1 以回单付结算，欠款 ¥1.00；公司尚未写明回单付是否属月结类，是否为现金客户尚不能确定。", alert.Explain(Language.Chinese).ToString());
        Assert.Equal("Customer C1 pays on signed receipt and owes ¥1.00; whether that is of the monthly type the company has not stated.", alert.Explain(Language.English).ToString());
        Assert.Throws<ArgumentNullException>("settlement", () => ManagerAlert.ListOn(Today, [], [], null!));
    }

    [Fact]
    public void A_promise_is_broken_from_the_day_after_and_only_for_what_is_left()
    {
        Assert.Equal(["8.3.3 PromiseBroken C1 5.00 2026-06-09 N-1"], Say(On(Today, [], Promise("N-1", 0609, 5))));
        Assert.Empty(On(Today, [], Promise("N-1", 0610, 5), Promise("N-2", 0601, 0)));
    }

    [Fact]
    public void A_dispute_that_waits() =>
        Assert.Equal(["6.3 DisputeOpen C1 7.00 2026-06-10 Q-1"], Say(On(Today, [], Dispute("Q-1", 0610, 7), Dispute("Q-2", 0611, 7), Dispute("Q-3", 0601, 0))));

    [Fact]
    public void A_customer_in_nobodys_charge_whether_he_owes_or_not() =>
        Assert.Equal(
            ["2.3 WithoutOwner C1   ", "2.4 WithoutCollector C1   ", "2.4 WithoutCollector C2   "],
            Say(On(Today, [Standing("C2", "monthly", 0, collector: null), Standing("C1", "monthly", 5, null, null), Standing("C3", "monthly", 5)])));

    [Fact]
    public void A_contested_customer_is_somebodys_though_it_is_not_known_whose()
    {
        var contested = new CustomerStanding(SettlementMethod.Monthly, Money.Zero, new(new("C1"), new("K1"), null, isContested: true));
        var alert = Assert.Single(On(Today, [contested]));

        Assert.Equal(["8.1.2 OwnerContested C1   "], Say([alert]));
        Assert.Equal("客户 C1 的归属有争议，须由经理裁决。", alert.Explain(Language.Chinese).ToString());
        Assert.Equal("Customer C1 is contested; the manager arbitrates.", alert.Explain(Language.English).ToString());
    }

    [Fact]
    public void In_the_order_of_customers_then_of_kinds_then_of_days() =>
        Assert.Equal(
            "CashCustomerOwes PromiseBroken PromiseBroken DisputeOpen WithoutOwner CashCustomerOwes",
            string.Join(' ', On(Today,
                [Standing("C2", "prepaid", 1), Standing("C1", "prepaid", 1, owner: null)],
                Promise("N-2", 0605, 5), Promise("N-1", 0604, 5), Dispute("Q-1", 0601, 7)).Select(it => it.Kind)));

    [Theory]
    [InlineData(Language.Chinese, "客户 C1 以现金结算，欠款 ¥1.00。|客户 C1 承诺 2026-06-04 前付清（N-1），仍欠 ¥5.00。|客户 C1 自 2026-06-01 起对 ¥7.00 有质疑（Q-1），尚未决定。|客户 C1 没有业务员管辖。|客户 C1 的应收款没有收款员负责。")]
    [InlineData(Language.English, "Customer C1 settles in cash and owes ¥1.00.|Customer C1 promised to pay by 2026-06-04 (N-1) and still owes ¥5.00.|Customer C1 has disputed ¥7.00 since 2026-06-01 (Q-1), and it is not decided.|No salesperson owns customer C1.|No collector answers for the receivables of customer C1.")]
    public void Each_says_in_both_languages_why_it_is_there(Language language, string said)
    {
        var all = On(Today, [Standing("C1", "prepaid", 1, null, null)], Promise("N-1", 0604, 5), Dispute("Q-1", 0601, 7));
        Assert.Equal(said, string.Join('|', all.Select(it => it.Explain(language))));
        Assert.All(all, it => Assert.Equal(it.Clause, it.Explain(language).Lines[0].Clause));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(language), () => all[0].Explain((Language)8));
    }

    [Fact]
    public void From_rows_that_cannot_be_is_a_mistake()
    {
        Assert.Throws<ArgumentException>("standings", () => On(Today, [Standing("C1", "monthly", 0), Standing("C1", "monthly", 1)]));
        Assert.Throws<ArgumentNullException>("standings", () => On(Today, null!));
        Assert.Throws<ArgumentNullException>("standings", () => On(Today, [null!]));
        Assert.Throws<ArgumentNullException>("matters", () => On(Today, [], (ManagerAlert)null!));
        Assert.Throws<ArgumentOutOfRangeException>("Owed", () => Standing("C1", "monthly", -1));
        Assert.Throws<ArgumentNullException>("Settlement", () => new CustomerStanding(null!, Money.Zero, new(new("C1"), null, null)));
        Assert.Throws<ArgumentNullException>("Responsibility", () => new CustomerStanding(SettlementMethod.Monthly, Money.Zero, null!));
    }

    private static ManagerAlert Promise(string reference, int day, decimal yuan) => new(ManagerAlertKind.PromiseBroken, new("C1"), Money.FromYuan(yuan), Day(day), reference);

    private static ManagerAlert Dispute(string reference, int day, decimal yuan) => new(ManagerAlertKind.DisputeOpen, new("C1"), Money.FromYuan(yuan), Day(day), reference);

    private static CustomerStanding Standing(string customer, string method, decimal owed, string? owner = "S1", string? collector = "K1") =>
        new(SettlementMethod.FromName(method), Money.FromYuan(owed),
            new CollectionResponsibility(new(customer), collector is null ? null : new(collector), owner is null ? null : new(owner)));

    private static ValueList<ManagerAlert> On(LocalDate on, IEnumerable<CustomerStanding> standings, params IEnumerable<ManagerAlert> matters) =>
        ManagerAlert.ListOn(on, standings, matters, Settled);

    private static IEnumerable<string> Say(IEnumerable<ManagerAlert> alerts) =>
        alerts.Select(it => $"{it.Clause} {it.Kind} {it.Customer} {it.Amount} {it.Since?.ToString("uuuu-MM-dd", null)} {it.Reference}");
}
