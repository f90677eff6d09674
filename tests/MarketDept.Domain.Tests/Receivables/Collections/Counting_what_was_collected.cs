using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables.Collections;

[Clause("2.4")]
[Clause("6.1")]
[Clause("6.4")]
public class Counting_what_was_collected
{
    private static readonly DateInterval OfJune = June.ToDateInterval();

    private static readonly LedgerEntry[] Entries =
    [
        Bill("B1", 0505, 0610, 100), Receipt("R1", 0520, 30), Receipt("R2", 0615, 50), Receipt("R3", 0705, 20),
        Bill("B2", 0605, 0630, 40, "C2"), Deduction("D2", "B2", 0606, 10), ReceiptOf("C2", "R4", 0630, 30),
        Bill("B3", 0601, 0701, 70, "C3"), Bill("B4", 0501, 0531, 9, "C3"), ReceiptOf("C4", "R5", 0601, 5),
        // Confirmed only in June, so it cannot fall due before.
        Bill("B5", 0620, 0510, 8, "C5"),
    ];

    private static readonly CollectionResponsibility[] InCharge =
    [
        new(new("C1"), new("K1"), new("S1")), new(new("C2"), new("K2"), new("S1")), new(new("C5"), new("K1"), null),
    ];

    private static readonly CollectionTarget[] Targets =
        [new(new("K1"), June, Money.FromYuan(200)), new(new("K1"), July, Money.FromYuan(50)), new(new("K3"), June, Money.FromYuan(10))];

    [Fact]
    public void Money_counts_by_its_day_and_what_fell_due_by_the_due_date() =>
        Assert.Equal(
            ["C1 50.00, 80.00 of 100.00", "C2 30.00, 30.00 of 30.00", "C4 5.00, 0.00 of 0.00", "C5 0.00, 0.00 of 8.00"],
            ByCustomer(OfJune));

    [Fact]
    public void Each_customer_counts_for_his_collector_and_for_his_salesperson()
    {
        var statistics = Of(OfJune);
        Assert.Equal(
            [" 5.00, 0.00 of 0.00 target ", "K1 50.00, 80.00 of 108.00 target 200.00", "K2 30.00, 30.00 of 30.00 target ", "K3 0.00, 0.00 of 0.00 target 10.00"],
            statistics.ByCollector.Select(Say));
        Assert.Equal([" 5.00, 0.00 of 8.00 target ", "S1 80.00, 110.00 of 130.00 target "], statistics.BySalesperson.Select(Say));
        Assert.Equal("85.00, 110.00 of 138.00", Sums(statistics.Total));
    }

    [Fact]
    public void There_is_no_rate_of_nothing()
    {
        var statistics = Of(OfJune);
        Assert.Null(statistics.ByCollector[0].RateOfDue(4));
        Assert.Null(statistics.ByCollector[0].RateOfTarget(4));
        Assert.Null(statistics.ByCollector[2].RateOfTarget(4));
        Assert.Equal(0m, statistics.ByCollector[3].RateOfTarget(4));
        Assert.Equal((0.25m, 0.7407m), (statistics.ByCollector[1].RateOfTarget(4), statistics.ByCollector[1].RateOfDue(4)));
    }

    [Fact]
    public void A_period_may_be_any_and_its_target_is_known_for_whole_months_only()
    {
        Assert.Equal(Money.FromYuan(250), TargetIn(new(Day(0601), Day(0731))));
        Assert.Equal(Money.FromYuan(200), TargetIn(OfJune));
        Assert.Null(TargetIn(new(Day(0501), Day(0630))));
        Assert.Null(TargetIn(new(Day(0602), Day(0630))));
        Assert.Null(TargetIn(new(Day(0601), Day(0629))));
        DateInterval half = new(Day(0615), Day(0620));
        Assert.Equal(["C1 50.00, 0.00 of 0.00", "C5 0.00, 0.00 of 8.00"], ByCustomer(half));
        Assert.Null(TargetIn(half));

        static Money? TargetIn(DateInterval period) => Of(period).ByCollector.Single(row => row.Person == new Id<StaffMember>("K1")).Target;
    }

    [Fact]
    public void A_rate_may_be_above_one_and_is_rounded_once_half_away_from_zero()
    {
        var rate = Rate(Money.FromYuan(3), Money.FromYuan(2));
        Assert.Equal((1.5m, 2m), (rate(4), rate(0)));
        Assert.Equal(0.3333m, Rate(Money.FromFen(1), Money.FromFen(3))(4));
        Assert.Equal(0.6667m, Rate(Money.FromFen(2), Money.FromFen(3))(4));
        Assert.Equal(0.0001m, Rate(Money.FromFen(1), Money.FromFen(20_000))(4));
        Assert.Equal(0m, Rate(Money.FromFen(1), Money.FromFen(20_001))(4));
        Assert.Equal(1m, Rate(Money.MaxValue, Money.MaxValue)(10));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => rate(-1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => rate(11));
    }

    [Fact]
    public void A_target_is_above_nothing_and_one_for_a_month()
    {
        Refused(ReceivableRefusals.TargetNotPositive.Code, () => new CollectionTarget(new("K1"), June, Money.Zero));
        Refused(ReceivableRefusals.TargetNotPositive.Code, () => new CollectionTarget(new("K1"), June, Money.FromFen(-1)));
        var target = new CollectionTarget(new("K1"), June, Money.FromFen(1));
        Refused(ReceivableRefusals.TargetTwice.Code, () => With(target, new(new("K1"), June, Money.FromFen(2))));
        Assert.NotNull(With(target, new(new("K1"), July, Money.FromFen(1)), new(new("K2"), June, Money.FromFen(1))));

        static CollectionStatistics With(params CollectionTarget[] targets) => CollectionStatistics.Of(ReceivablesLedger.Post([]), OfJune, [], targets);


        static void Refused(string code, Func<object> make)
        {
            var refusal = Assert.Throws<DomainException>(make);
            Assert.Equal((code, new ClauseId(6, 1)), (refusal.Code, refusal.Clause));
        }
    }

    [Fact]
    public void Without_what_it_takes_is_a_mistake()
    {
        var ledger = ReceivablesLedger.Post([]);
        Assert.Throws<ArgumentException>("responsibilities", () => CollectionStatistics.Of(ledger, OfJune, [InCharge[0], InCharge[0]], Targets));
        Assert.Throws<ArgumentNullException>("ledger", () => CollectionStatistics.Of(null!, OfJune, InCharge, Targets));
        Assert.Throws<ArgumentNullException>("period", () => CollectionStatistics.Of(ledger, null!, InCharge, Targets));
        Assert.Throws<ArgumentNullException>("responsibilities", () => CollectionStatistics.Of(ledger, OfJune, null!, Targets));
        Assert.Throws<ArgumentNullException>("responsibilities", () => CollectionStatistics.Of(ledger, OfJune, [null!], Targets));
        Assert.Throws<ArgumentNullException>("targets", () => CollectionStatistics.Of(ledger, OfJune, InCharge, null!));
        Assert.Throws<ArgumentNullException>("targets", () => CollectionStatistics.Of(ledger, OfJune, InCharge, [null!]));
        Assert.Throws<ArgumentException>("Collector", () => new CollectionTarget(default, June, Money.FromFen(1)));
        Assert.Throws<ArgumentNullException>("other", () => CollectionFigures.Zero.Add(null!));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Of(OfJune).Explain((Language)6));
    }

    [Theory]
    [InlineData(Language.Chinese, "2026-06-01 至 2026-06-30：实收 ¥85.00；到期应收 ¥138.00，其中已收 ¥110.00，到期回收率 79.71%。", "收款员 K1：实收 ¥50.00，任务 ¥200.00，完成率 25.00%", "不罚款")]
    [InlineData(Language.English, "2026-06-01 to 2026-06-30: ¥85.00 received; ¥138.00 fell due and ¥110.00 of it was paid, a rate of 79.71%.", "Collector K1: ¥50.00 received, target ¥200.00, rate 25.00%", "is not fined")]
    public void Explains_itself_and_fines_nobody_for_a_missed_target(Language language, string conclusion, string step, string reading)
    {
        var explanation = Cultures.Under("ar-SA", () => Of(OfJune).Explain(language));
        Assert.Equal(conclusion, explanation.Lines[0].Text);
        Assert.Contains(explanation.About(ExplanationTopic.Step), line => line.StartsWith(step, StringComparison.Ordinal));
        Assert.Contains(reading, explanation.About(ExplanationTopic.Reading).Single(), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void Every_fen_that_came_in_and_every_bill_that_fell_due_counts_in_one_month(Entered entered)
    {
        var entries = entered.Sound();
        var ledger = ReceivablesLedger.Post(entries);
        CollectionResponsibility[] inCharge = [new(new("C0"), new("K1"), new("S1")), new(new("C1"), new("K2"), new("S1"))];
        var months = Entered.Months.Select(month => CollectionStatistics.Of(ledger, month.ToDateInterval(), inCharge, [])).ToArray();

        Assert.All(months, month =>
        {
            var stated = StatementOf(ledger, month.Period.Start.ToYearMonth()).Total;
            Assert.Equal(stated.Received - stated.Returned, month.Total.Received);
            Assert.Equal(month.Total, month.ByCollector.Aggregate(CollectionFigures.Zero, (sum, row) => sum.Add(row)));
            Assert.Equal(month.Total, month.BySalesperson.Aggregate(CollectionFigures.Zero, (sum, row) => sum.Add(row)));
            Assert.InRange(month.Total.ReceivedOfDue.Fen, 0, month.Total.Due.Fen);
        });
        // What nothing was taken off of falls due in full, in the one month of its day.
        if (!entries.Any(entry => entry is LedgerEntry.LedgerDeduction or LedgerEntry.LedgerWriteOff or LedgerEntry.LedgerCreditNote))
            Assert.Equal(entries.OfType<LedgerEntry.LedgerBill>().Where(bill => bill.DueOn is not null).Sum(bill => bill.Amount.Fen), months.Sum(month => month.Total.Due.Fen));
    }

    private static CollectionStatistics Of(DateInterval period) => CollectionStatistics.Of(ReceivablesLedger.Post(Entries), period, InCharge, Targets);

    // Each customer counts for himself where he is his own collector.
    private static IEnumerable<string> ByCustomer(DateInterval period) => CollectionStatistics
        .Of(ReceivablesLedger.Post(Entries), period, [.. Enumerable.Range(1, 8).Select(i => new CollectionResponsibility(new($"C{i}"), new($"C{i}"), null))], [])
        .ByCollector.Select(row => $"{row.Person} {Sums(row)}");

    private static Func<int, decimal?> Rate(Money part, Money whole) => new CollectionFigures(Money.Zero, whole, part).RateOfDue;

    private static string Sums(CollectionFigures figures) => $"{figures.Received}, {figures.ReceivedOfDue} of {figures.Due}";

    private static string Say(CollectionFigures row) => $"{row.Person} {Sums(row)} target {row.Target}";
}
