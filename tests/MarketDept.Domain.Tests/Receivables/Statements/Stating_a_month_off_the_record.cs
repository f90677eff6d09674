using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("9.6")]
public class Stating_a_month_off_the_record
{
    private static readonly YearMonth May = new(2026, 5);
    private static readonly YearMonth June = new(2026, 6);
    private static readonly YearMonth July = new(2026, 7);
    private static readonly LocalDate Later = new(2026, 9, 1);

    [Fact]
    public void What_was_charged_paid_and_written_off_adds_up_to_what_is_owed()
    {
        var (debt, receipt) = Paid(300m, received: 350m);
        WrittenOff(500m, debt);

        var figures = MonthStatement.Of(June, Later, [debt], [receipt]).Find(Client)!.Figures;

        Assert.Equal((Yuan(0m), Yuan(1000m), Yuan(350m), Yuan(500m)), (figures.Opening, figures.Charges, figures.Received, figures.WrittenOff));
        Assert.Equal((Yuan(150m), Yuan(50m), Yuan(200m)), (figures.Closing, figures.Unallocated, figures.Ageing.Total));
        Assert.Equal((Yuan(150m), Yuan(150m)), (
            MonthStatement.Of(July, Later, [debt], [receipt]).Find(Client)!.Figures.Opening,
            MonthStatement.Of(July, Later, [debt], [receipt]).Find(Client)!.Figures.Closing));
    }

    [Fact]
    public void Money_that_comes_in_for_what_was_written_off_takes_the_write_off_back()
    {
        var (debt, receipt) = (WrittenOff(500m), Received(120m, day: 20));
        Settlement.Recover(receipt, debt, new("W-1"), Yuan(120m), Entry("H-1", 20), Entry("A-1", 20));

        var figures = MonthStatement.Of(June, Later, [debt], [receipt]).Total;

        Assert.Equal((Yuan(500m), Yuan(120m), Yuan(120m), Yuan(500m)), (figures.WrittenOff, figures.Reversed, figures.Received, figures.Closing));
    }

    [Fact]
    public void An_allocation_taken_back_moves_no_money_and_shows_in_the_credit()
    {
        var (debt, receipt) = Paid(1000m);
        Settlement.Reverse(receipt, debt, receipt.Entries[0].Id, "误记", Clerk, Entry("X-1", 35));

        var (june, july) = (MonthStatement.Of(June, Later, [debt], [receipt]).Total, MonthStatement.Of(July, Later, [debt], [receipt]).Total);

        Assert.Equal((Yuan(0m), Yuan(0m)), (june.Closing, june.Unallocated));
        Assert.Equal((Yuan(0m), Yuan(1000m), Yuan(1000m)), (july.Closing, july.Unallocated, july.Ageing.Total));
    }

    [Fact]
    public void A_ledger_of_the_same_facts_says_the_same()
    {
        Receivable[] debts = [Owed(1000m, "R-1"), Owed(600m, "R-2", confirmed: 2, due: 12)];
        Receipt[] receipts = [Received(800m, day: 4), Received(900m, day: 13, id: "Q-2")];
        var entries = 0;
        foreach (var receipt in receipts)
            Settlement.Allocate(receipt, debts, receipt.ReceivedOn, _ => new($"E-{++entries}"), Noon(13));
        var ledger = ReceivablesLedger.Post(
        [
            .. debts.Select(debt => new LedgerEntry.LedgerBill(debt.Bill, debt.Customer, debt.ConfirmedOn, debt.OriginalDueOn!.Value, debt.Amount)),
            .. receipts.Select(receipt => new LedgerEntry.LedgerReceipt(receipt.Id, receipt.Customer, receipt.ReceivedOn, receipt.Amount, receipt.Instruction)),
        ]);

        Assert.All([May, June, July], month => Assert.Equal(ledger.StatementOf(month, Later), MonthStatement.Of(month, Later, debts, receipts)));
    }

    [Property(Arbitrary = [typeof(LedgerWalks)], MaxTest = 200)]
    public void After_any_walk_months_join_and_buckets_add_up(LedgerWalk walk)
    {
        var ledger = new Ledger();
        foreach (var step in walk.Steps)
            step.TryTake(ledger);
        var all = Statements(ledger.Debts, ledger.Receipts);
        Assert.All(all, month => Assert.True(month.Total.IsBalanced));
        Assert.Empty(all[1].NotOpeningAs(all[0]));
        Assert.Empty(all[2].NotOpeningAs(all[1]));
        Assert.Equal(
            Money.Sum(ledger.Debts.Select(debt => debt.BalanceOn(new(2026, 7, 31)))) - Money.Sum(ledger.Receipts.Select(receipt => receipt.UnallocatedOn(new(2026, 7, 31)))),
            all[2].Total.Closing);
    }

    [Fact]
    [Clause("9.4")]
    public void An_amended_debt_ages_by_its_original_date()
    {
        var debt = Owed();
        debt.AmendDueDate(Day(60), "补充协议", Manager, Deciders, Noon(5));
        var ageing = MonthStatement.Of(June, Later, [debt], []).Total.Ageing;
        Assert.Equal((Money.Zero, Yuan(1000m)), (ageing.NotDue, ageing.Days1To30));
    }

    [Fact]
    public void Nobody_is_listed_who_neither_owes_nor_moved() =>
        Assert.Empty(MonthStatement.Of(May, Later, [Owed()], [Received(10m)]).Customers);

    [Fact]
    public void A_month_that_has_not_ended_is_refused() =>
        Refused(StatementRefusals.MonthNotEnded.Code, "9.6", () => MonthStatement.Of(June, new(2026, 6, 30), [Owed()], []));

    [Fact]
    public void What_is_missing_or_stands_twice_is_a_mistake()
    {
        var (debt, receipt) = Paid(1m);
        Mistaken(() => MonthStatement.Of(June, Later, [debt, debt], []));
        Mistaken(() => MonthStatement.Of(June, Later, [], [receipt, receipt]));
        Mistaken(() => MonthStatement.Of(June, Later, [null!], []));
        Mistaken(() => MonthStatement.Of(June, Later, [], null!));
    }

    private static MonthStatement[] Statements(Receivable[] debts, Receipt[] receipts) =>
        [.. new[] { May, June, July }.Select(month => MonthStatement.Of(month, Later, debts, receipts))];
}
