using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Filling_in_a_notice
{
    public static TheoryData<string> ContentNames => [.. Contents.Keys];

    [Theory]
    [MemberData(nameof(ContentNames))]
    [Clause("8.2.2")]
    [Clause("8.3.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    public void It_has_a_number_a_handler_and_what_it_asks_for_and_no_step_yet(string name)
    {
        var content = Contents[name];
        var notice = Notice.Draft(new("N1"), "2026-001", content, Seller, At(0));

        Assert.Equal(("2026-001", content, Seller, NoticeStatus.Drafted), (notice.Number, notice.Content, notice.Handler, notice.Status));
        Assert.Equal(((Instant?)null, (Instant?)null, (Instant?)null), (notice.ApprovedAt, notice.IssuedAt, notice.CompletedAt));
        Assert.Empty(notice.Stubs);
        notice.ShouldTell((At(0), new NoticeDrafted("2026-001", content, Seller)));
    }

    [Theory]
    [InlineData("new", "customer-onboarding", "8.2.2")]
    [InlineData("returning", "customer-onboarding", "8.2.2")]
    [InlineData("change", "customer-onboarding", "8.2.2")]
    [InlineData("pickup", "pickup", "8.3.2")]
    [InlineData("arrears", "arrears-consent", "8.3.3")]
    [InlineData("special", "interdepartmental-memo", "8.3.5")]
    [InlineData("rise", "interdepartmental-memo", "8.3.5")]
    [InlineData("fall", "interdepartmental-memo", "8.3.5")]
    [InlineData("free", "interdepartmental-memo", "8.3.5")]
    public void Each_content_has_its_form_and_the_form_its_clause(string name, string form, string clause)
    {
        var notice = Drafted(Contents[name]);

        Assert.Equal((form, clause), (notice.Form.Name, notice.Form.Clause.ToString()));
        Assert.Equal(form != "pickup", notice.Form.HasStubs);
    }

    [Theory]
    [InlineData("dispatcher", false)]
    [InlineData("department-head", false)]
    [InlineData("supervising-executive", false)]
    [InlineData("salesperson", true)]
    [InlineData("collector", true)]
    [InlineData("deputy-manager", true)]
    [InlineData("manager", true)]
    public void Somebody_of_the_department_fills_it_in(string position, bool isAllowed)
    {
        var handler = Given.Person("X", Position.FromName(position));
        if (isAllowed)
            Assert.Equal(handler, Drafted(Contents["special"], handler).Handler);
        else
            NotDrafted(Contents["special"], NoticeRefusals.HandlerNotOfDepartment, "8.3.5", handler);
    }

    [Fact]
    [Clause("8.2.2")]
    public void A_change_to_the_method_that_the_customer_has_is_none() =>
        NotDrafted(
            NoticeContent.CustomerOnboarding.OfChange(Client, SettlementMethod.Collect, SettlementMethod.Collect, "习惯", Later),
            NoticeRefusals.SettlementUnchanged, "8.2.2");

    [Theory]
    [Clause("8.3.3")]
    [InlineData(0, "notices.amount-not-positive")]
    [InlineData(-1, "notices.amount-not-positive")]
    public void An_amount_to_be_owed_is_more_than_nothing(int fen, string code)
    {
        NotDrafted(ArrearsOf(fen / 100m), code, "8.3.3");
        Assert.Equal(NoticeStatus.Drafted, Drafted(ArrearsOf(0.01m)).Status);
    }

    [Fact]
    [Clause("8.3.3")]
    public void Who_pays_by_the_month_gets_no_consent_to_arrears()
    {
        NotDrafted(ArrearsOf(800m, settlement: SettlementMethod.Monthly), NoticeRefusals.MonthlyCustomer, "8.3.3");
        foreach (var cash in new[] { SettlementMethod.Prepaid, SettlementMethod.Collect, SettlementMethod.OnSignedReceipt })
            Assert.Equal(NoticeStatus.Drafted, Drafted(ArrearsOf(800m, settlement: cash)).Status);
    }

    [Theory]
    [Clause("8.3.5")]
    [InlineData(100, 0, "notices.rate-not-positive")]
    [InlineData(100, -1, "notices.rate-not-positive")]
    [InlineData(0, 100, "notices.rate-not-positive")]
    [InlineData(0, 0, "notices.rate-not-positive")]
    [InlineData(100, 100, "notices.rate-unchanged")]
    public void A_rate_is_more_than_nothing_and_another_one(int old, int @new, string code) => NotDrafted(RateOf(old, @new), code, "8.3.5");

    [Fact]
    [Clause("8.3.5")]
    public void A_fen_less_is_a_fall_and_a_fen_more_a_rise()
    {
        Assert.True(RateOf(100m, 99.99m).IsFall);
        Assert.False(RateOf(100m, 100.01m).IsFall);
        Assert.True(RateOf(0.02m, 0.01m).IsFall);
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        var window = new Interval(At(1), At(2));
        var check = new PickupCheck(Weight, true);
        Action[] mistakes =
        [
            () => Notice.Draft(default, "1", Contents["new"], Seller, At(0)),
            () => Notice.Draft(new("N1"), " ", Contents["new"], Seller, At(0)),
            () => Notice.Draft(new("N1"), "1", null!, Seller, At(0)),
            () => Notice.Draft(new("N1"), "1", Contents["new"], null!, At(0)),
            () => NoticeContent.CustomerOnboarding.OfNew(default, SettlementMethod.Prepaid, Later),
            () => NoticeContent.CustomerOnboarding.OfNew(Client, null!, Later),
            () => NoticeContent.CustomerOnboarding.OfReturning(Client, null, null!, Later),
            () => NoticeContent.CustomerOnboarding.OfChange(Client, null!, SettlementMethod.Prepaid, "原因", Later),
            () => NoticeContent.CustomerOnboarding.OfChange(Client, SettlementMethod.Prepaid, SettlementMethod.Collect, " ", Later),
            () => _ = new NoticeContent.ArrearsRequest(Client, null!, "R-1", Yuan(1m), Later, "特殊"),
            () => _ = new NoticeContent.ArrearsRequest(Client, SettlementMethod.Prepaid, "", Yuan(1m), Later, "特殊"),
            () => _ = new NoticeContent.ArrearsRequest(Client, SettlementMethod.Prepaid, "R-1", Yuan(1m), Later, " "),
            () => _ = new NoticeContent.SpecialHandling(Client, " ", Later),
            () => _ = new NoticeContent.FreeCarriageGrant(default, "线路", Later, "原因"),
            () => _ = new NoticeContent.FreeCarriageGrant(Client, " ", Later, "原因"),
            () => _ = new NoticeContent.FreeCarriageGrant(Client, "线路", Later, ""),
            () => _ = new NoticeContent.RateAdjustment(Client, "", Yuan(1m), Yuan(2m), Later, "原因"),
            () => _ = new NoticeContent.RateAdjustment(Client, "线路", Yuan(1m), Yuan(2m), Later, ""),
            () => _ = new NoticeContent.PickupRequest(Client, " ", "货", "1", window, []),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "", "1", window, []),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "货", null!, window, []),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "货", "1", new Interval(At(1), At(1)), []),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "货", "1", new Interval(null, At(1)), []),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "货", "1", new Interval(At(1), null), []),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "货", "1", window, null!),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "货", "1", window, [null!]),
            () => _ = new NoticeContent.PickupRequest(Client, "地址", "货", "1", window, [check, check]),
            () => _ = new PickupCheck(null!, true),
            () => _ = new PickupCondition(default, new("一", "one")),
            () => _ = new PickupCondition(new("c"), default),
        ];
        Assert.All(mistakes, mistake => Mistake.Thrown(mistake));
    }
}
