using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Reporting_the_turnover
{
    private static readonly YearMonth June = new(2026, 6);

    [Fact]
    [Clause("4.5")]
    public void Confirmed_bills_count_in_the_month_of_the_services_by_customer_and_kind()
    {
        // All of them were confirmed in June; what counts is when the service was.
        Bill[] bills =
        [
            Confirmed("B-1"), ConfirmedWith("B-2", May, Line("H-9", 30m), Line("S-1", 70m, ChargeKind.Storage)), ConfirmedWith("B-3", June, Line("H-10", 5m)),
        ];

        var may = TurnoverReport.Of(May, bills);

        Assert.Equal(
            [
                new(May, Shipper, ChargeKind.Freight, Yuan(1000m)), new(May, Shipper, ChargeKind.Counting, Yuan(50m)),
                new(May, Shipper, ChargeKind.Storage, Yuan(70m)), new TurnoverLine(May, Shipper, ChargeKind.Handling, Yuan(230m)),
            ],
            may.Lines);
        Assert.Equal(Yuan(1350m), may.Total);
        Assert.Equal([Yuan(1000m), Yuan(50m), Yuan(70m), Yuan(230m), Money.Zero], ChargeKind.List.OrderBy(kind => kind.Value).Select(may.TotalOf));
        Assert.Equal(Yuan(1355m), TurnoverReport.Of(bills).Total);
    }

    [Fact]
    [Clause("4.5")]
    public void What_is_not_confirmed_is_no_turnover()
    {
        foreach (var status in Enum.GetValues<BillStatus>())
            Assert.Equal(status == BillStatus.Confirmed ? Yuan(1250m) : Money.Zero, TurnoverReport.Of(May, [In(status)]).Total);
        var bill = Presented();
        var disputed = bill.ConfirmPart(new([new("H-1")], "多算", new("B-1a")), Yuan(1050m), Buyer, "签回", At(2));
        Assert.Equal(Yuan(1050m), TurnoverReport.Of([bill, disputed]).Total);
    }

    [Fact]
    [Clause("4.5")]
    public void A_bill_is_counted_once()
    {
        var (bill, other) = (Confirmed(), ConfirmedWith("B-1", June, Line("H-9", 1m)));
        Refused(BillingRefusals.CountedTwice.Code, "4.5", () => TurnoverReport.Of([bill, bill]));
        Refused(BillingRefusals.CountedTwice.Code, "4.5", () => TurnoverReport.Of([bill, other]));
        Assert.Equal(Yuan(1250m), TurnoverReport.Of(May, [bill, other]).Total);
    }

    [Fact]
    [Clause("4.5")]
    public void A_kind_may_come_to_less_than_nothing_and_is_shown_so()
    {
        var report = TurnoverReport.Of([ConfirmedWith("B-1", May, Line("H-1", 100m), Line("O-1", -30m, ChargeKind.Other, reason: "返还"))]);
        Assert.Equal((Yuan(100m), Yuan(-30m)), (report.TotalOf(ChargeKind.Handling), report.TotalOf(ChargeKind.Other)));
        Assert.Throws<ArgumentNullException>("kind", () => report.TotalOf(null!));
        Assert.Equal(Yuan(70m), report.Total);
    }

    [Property(Arbitrary = [typeof(TurnoverArbitraries)])]
    [Clause("4.5")]
    public void Every_confirmed_fen_is_in_one_line_and_the_months_make_up_the_whole(BilledMonths bills)
    {
        var report = TurnoverReport.Of(bills.Bills);

        // Written as a search over all bills for each line, instead of one pass that adds up.
        Assert.All(report.Lines, line => Assert.Equal(
            line.Amount.Fen,
            (from bill in bills.Bills
             where bill.ServiceMonth == line.Month && bill.Customer == line.Customer
             from charge in bill.Charges
             where charge.Kind == line.Kind
             select charge.Amount.Fen).Sum()));
        Assert.Equal(bills.Bills.Sum(bill => bill.ConfirmedAmount!.Value.Fen), report.Total.Fen);
        Assert.Equal(report, TurnoverReport.Of([.. bills.Bills.Reverse()]));
        Assert.Equal(report.Lines, bills.Months.SelectMany(month => TurnoverReport.Of(month, bills.Bills).Lines));
        Assert.Equal(report.Lines.Count, report.Lines.Select(line => (line.Month, line.Customer, line.Kind)).Distinct().Count());
    }

    [Fact]
    public void It_says_what_it_comes_to_in_both_languages()
    {
        var report = TurnoverReport.Of([Confirmed()]);
        Assert.Equal(
            """
            营业额合计 ¥1,250.00，已确认账单 1 份。
            运费：¥1,000.00
            点数费：¥50.00
            装卸费：¥200.00
            2026-05 客户 K1 运费：¥1,000.00
            2026-05 客户 K1 点数费：¥50.00
            2026-05 客户 K1 装卸费：¥200.00
            营业额取客户已确认的金额，归入服务发生的月份；收款情况是另一份报表。
            """.ReplaceLineEndings("\n"), report.Explain(Language.Chinese).ToString());
        Assert.Equal("Turnover ¥0.00 from 0 confirmed bill(s).", TurnoverReport.Of([]).Explain(Language.English).Lines[0].Text);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => report.Explain((Language)9));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistake.Thrown(() => TurnoverReport.Of(null!));
        Mistake.Thrown(() => TurnoverReport.Of([null!]));
        Mistake.Thrown(() => TurnoverReport.Of(May, null!));
        Mistake.Thrown(() => TurnoverReport.Of(May, [null!]));
    }
}
