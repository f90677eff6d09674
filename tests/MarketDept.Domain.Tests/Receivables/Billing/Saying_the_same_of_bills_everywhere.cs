using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Saying_the_same_of_bills_everywhere
{
    [Fact]
    public void Explanations_and_stored_texts_are_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal(Said(), Cultures.Under(name, Said)));

    [Fact]
    public void A_bill_says_where_it_stands_in_both_languages()
    {
        var bill = Drafted();
        bill.Add(Line("O-1", -20m, ChargeKind.Other, reason: "约定返还"), At(0));
        bill.Present(Yuan(1230m), Collector, BilledSources.None, At(1));
        var disputed = bill.ConfirmPart(new([new("H-1")], "装卸费多算", new("B-1a")), Yuan(1030m), Buyer, "签回的对账单", At(2));

        Assert.Equal(
            """
            账单 B-1：客户 K1，服务月份 2026-05，合计 ¥1,030.00，已确认。
            运费：¥1,000.00
            点数费：¥50.00
            其他费用：-¥20.00
            O-1：-¥20.00，事由：约定返还
            2026-06-10T11:00 由客户方客户对账人确认 ¥1,030.00，凭据：签回的对账单
            """.ReplaceLineEndings("\n"), bill.Explain(Language.Chinese).ToString());
        Assert.Equal(
            """
            Bill B-1a of customer K1 for 2026-05 comes to ¥200.00 and is disputed.
            Split off from bill B-1, where its charges were disputed.
            handling fee: ¥200.00
            客户对账人 of the customer objected at 2026-06-10T11:00: 装卸费多算
            Missing: a decision on the objection by somebody else than its proposer.
            """.ReplaceLineEndings("\n"), disputed.Explain(Language.English).ToString());
        Decide(disputed, ("H-1", 150m));
        Assert.Contains(
            "2026-06-10T13:00 C1 提出意见，M1 决定：¥200.00 改为 ¥150.00；核实结果：现场核对", disputed.Explain(Language.Chinese).About(ExplanationTopic.Fact));
        Assert.Equal("作废事由：开错月份", In(BillStatus.Cancelled).Explain(Language.Chinese).Lines[^1].Text);
    }

    [Fact]
    public void There_are_two_languages()
    {
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Drafted().Explain((Language)9));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Drafted().DueWith(null).Explain((Language)9));
    }

    [Fact]
    public void Chinese_texts_have_no_half_width_brackets() =>
        Assert.All(Explained(Language.Chinese), it => Assert.DoesNotMatch("[()]", it.ToString()));

    private static string Said() => string.Join('\n',
        Enum.GetValues<Language>().SelectMany(Explained).Select(it => it.ToString())
            .Append(JsonOf(Confirmed())).Append(JsonOf(Opened())).Append(new UnitPricing(1234.5m, "件", 0.25m).ToString())
            .Append(PaymentTerm.AfterServiceMonth(2, 30).Title.ToString()));

    private static IEnumerable<Explanation> Explained(Language language)
    {
        var contract = Contract(PaymentTerm.AfterConfirmation(30));
        var bill = Confirmed(contract: contract);
        contract.Amend(new(PaymentTerm.AfterServiceMonth(0, 31), May, "提前"), Manager, Deciders, At(3));
        var invoices = BillInvoices.Open(bill);
        invoices.Issue(Blue(1, 1000m, 250m), [], At(3));
        invoices.Apply("D-1", Yuan(100m), At(4));
        var list = ConsignmentList.Print(new("L-1"), new(Shipper, new(new(2026, 5, 1), new(2026, 5, 31)), [Waybill("W-9", 1234.5m)], Today), [], [], At(0));
        foreach (var status in Enum.GetValues<BillStatus>())
            yield return In(status).Explain(language);
        yield return contract.DueOf(bill).Explain(language);
        yield return invoices.Explain(language);
        yield return list.Explain(language, Today.PlusDays(1));
        yield return TurnoverReport.Of([bill]).Explain(language);
    }
}
