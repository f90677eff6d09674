using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Collections;

[Clause("6.4")]
public class Counting_off_the_record
{
    private static readonly DateInterval OfJune = new YearMonth(2026, 6).ToDateInterval();
    private static readonly DateInterval OfJuly = new YearMonth(2026, 7).ToDateInterval();

    [Fact]
    public void A_ledger_of_the_same_facts_counts_the_same()
    {
        Receivable[] debts = [Owed(1000m, "R-1"), Owed(600m, "R-2", confirmed: 2, due: 40), Owed(50m, "R-3", confirmed: 31, due: 12, customer: "K2")];
        Receipt[] receipts = [Received(800m, day: 4), Received(900m, day: 33, id: "Q-2")];
        var entries = 0;
        foreach (var receipt in receipts)
            Settlement.Allocate(receipt, debts[..2], receipt.ReceivedOn, _ => new($"E-{++entries}"), Noon(33));
        var ledger = ReceivablesLedger.Post(
        [
            .. debts.Select(debt => new LedgerEntry.LedgerBill(debt.Bill, debt.Customer, debt.ConfirmedOn, debt.OriginalDueOn!.Value, debt.Amount)),
            .. receipts.Select(receipt => new LedgerEntry.LedgerReceipt(receipt.Id, receipt.Customer, receipt.ReceivedOn, receipt.Amount, receipt.Instruction)),
        ]);

        Assert.All([OfJune, OfJuly, new(Day(9), Day(9)), new(Day(10), Day(33))], period =>
            Assert.Equal(CollectionStatistics.Of(ledger, period, [], []), Count(period, debts, receipts)));
        Assert.Equal(new CollectionFigures(Yuan(900m), Yuan(650m), Yuan(600m)), Count(OfJuly, debts, receipts).Total);
    }

    [Fact]
    [Clause("9.4")]
    public void An_amended_debt_falls_due_by_its_original_date()
    {
        var debt = Owed();
        debt.AmendDueDate(Day(40), "补充协议", Manager, Deciders, Noon(5));
        Assert.Equal((Yuan(1000m), Money.Zero), (Count(OfJune, [debt], []).Total.Due, Count(OfJuly, [debt], []).Total.Due));
    }

    [Fact]
    public void What_was_taken_back_is_received_and_pays_nothing_that_fell_due()
    {
        var (debt, receipt) = Paid(400m);
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("X-1", 35));

        Assert.Equal(new CollectionFigures(Yuan(400m), Yuan(1000m), Yuan(400m)), Count(OfJune, [debt], [receipt]).Total);
        Assert.Equal(new CollectionFigures(Yuan(400m), Yuan(1000m), Money.Zero), Count(new(Day(0), Day(35)), [debt], [receipt]).Total);
    }

    [Fact]
    public void What_is_written_off_or_has_no_due_date_is_not_due()
    {
        var statistics = Count(OfJune, [WrittenOff(300m), Owed(5m, "R-2", due: null)], []);
        Assert.Equal(new CollectionFigures(Money.Zero, Yuan(700m), Money.Zero), statistics.Total);
        Assert.Empty(Count(OfJuly, [Owed()], [Received(10m)]).ByCollector);
    }

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 100)]
    [Clause("6.1")]
    public void After_any_walk_no_more_is_paid_than_fell_due_and_every_receipt_counts_once(LedgerWalk walk)
    {
        var ledger = new Ledger();
        foreach (var step in walk.Steps)
            step.TryTake(ledger);
        CollectionFigures[] months = [.. new[] { OfJune, OfJuly }.Select(month => Count(month, ledger.Debts, ledger.Receipts).Total)];

        Assert.All(months, month => Assert.InRange(month.ReceivedOfDue.Fen, 0, month.Due.Fen));
        Assert.Equal(Money.Sum(ledger.Receipts.Select(receipt => receipt.Amount)), Money.Sum(months.Select(month => month.Received)));
    }

    [Fact]
    public void What_is_missing_or_stands_twice_is_a_mistake()
    {
        var (debt, receipt) = Paid(1m);
        Mistaken(() => Count(OfJune, [debt, debt], []));
        Mistaken(() => Count(OfJune, [], [receipt, receipt]));
        Mistaken(() => Count(OfJune, null!, []));
        Mistaken(() => Count(OfJune, [], null!));
        Mistaken(() => Count(null!, [], []));
        Mistaken(() => CollectionStatistics.Of(ReceivablesLedger.Of([], []), OfJune, [], null!));
    }

    private static CollectionStatistics Count(DateInterval period, Receivable[] debts, Receipt[] receipts) =>
        CollectionStatistics.Of(ReceivablesLedger.Of(debts, receipts), period, [], []);
}
