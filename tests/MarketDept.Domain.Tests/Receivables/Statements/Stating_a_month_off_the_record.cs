using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Disputes;
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
    [Clause("6.2")]
    public void Money_allocated_anew_on_the_same_day_is_told_as_it_stood_at_the_end_of_that_day()
    {
        var ((debt, receipt), other) = (Paid(600m), Owed(600m, "R-2"));
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 3));
        Assert.Equal(["; 600.00"], Told([debt, other]));
        Settlement.Allocate(receipt, other, Yuan(600m), Entry("A-2", 3));
        var half = Reloaded(other);

        Assert.Equal(["B-R-2 600.00; 0.00"], Told([debt, other]));
        // The debts are not at hand.
        Assert.Equal(["; 0.00"], Told([]));
        var figures = MonthStatement.Of(June, Later, [debt, other], [receipt]).Total;
        Assert.Equal((Yuan(1000m), Yuan(1000m), Money.Zero), (figures.Closing, figures.Ageing.Total, figures.Unallocated));

        // What a receipt had paid when it went back was paid all the same, also where the day is the same.
        Settlement.Return(receipt, [debt, other], "退票", Clerk, Entry("T-1", 3), it => new($"{it}/T-1"));
        Assert.Equal(["B-R-2 600.00; 0.00"], Told([debt, other]));
        Assert.Equal(Yuan(1600m), MonthStatement.Of(June, Later, [debt, other], [receipt]).Total.Ageing.Total);
        Assert.Single(MonthStatement.Of(June, Later, [debt, half], [receipt]).Missing);

        IEnumerable<string> Told(Receivable[] debts) => Said(ReceivablesLedger.Of(debts, [receipt]).ReceiptsOf(June));
    }

    [Fact]
    [Clause("6.2")]
    public void Credit_applied_and_taken_back_on_one_day_is_never_more_than_there_is()
    {
        var (debt, note) = (Owed(100m), Receipt.Credit(new("N-1"), new(Client, Yuan(300m), "仓储费多收", Collector), Manager, Deciders, Noon(3)));
        Apply("1");
        Settlement.Reverse(note, debt, new("A-1"), "误记", Clerk, Entry("V-1", 19));
        Assert.Empty(Told());

        Apply("2");
        Assert.Equal(["B-R-1 100.00; 200.00"], Told());
        Assert.Equal(Yuan(200m), MonthStatement.Of(June, Later, [debt], [note]).Total.Unallocated);

        void Apply(string id) => Settlement.Apply(new CreditApplication(Entry($"Y-{id}", 19), "抵用", Clerk), [note], [debt], (_, _) => new($"A-{id}"));

        IEnumerable<string> Told() => Said(ReceivablesLedger.Of([debt], [note]).ApplicationsOf(June));
    }

    private static IEnumerable<string> Said(IEnumerable<PaymentAllocation> told) =>
        told.Select(row => $"{string.Join(", ", row.Allocations.Select(part => $"{part.Bill} {part.Amount}"))}; {row.Unallocated}");

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
    public void A_debt_without_its_receipt_is_lowered_by_what_was_paid_and_the_statement_says_what_is_missing()
    {
        var (debt, receipt) = Paid(300m);
        Settlement.Reverse(receipt, debt, receipt.Entries[0].Id, "误记", Clerk, Entry("X-1", 35));

        var (june, july) = (MonthStatement.Of(June, Later, [debt], []), MonthStatement.Of(July, Later, [debt], []));

        Assert.Equal((Yuan(1000m), Yuan(700m), Money.Zero, 1), (june.Total.Closing, june.Total.Ageing.Total, june.Total.Unallocated, june.Missing.Count));
        Assert.Equal((Yuan(1000m), Yuan(1000m), 2), (july.Total.Closing, july.Total.Ageing.Total, july.Missing.Count));
        Assert.False(june.IsBalanced);
    }

    [Fact]
    public void A_receipt_without_its_debt_is_used_up_by_what_it_paid_and_the_statement_says_what_is_missing()
    {
        var (debt, receipt) = Paid(300m);
        Settlement.Reverse(receipt, debt, receipt.Entries[0].Id, "误记", Clerk, Entry("X-1", 35));

        var (june, july) = (MonthStatement.Of(June, Later, [], [receipt]), MonthStatement.Of(July, Later, [], [receipt]));

        Assert.Equal((Yuan(-300m), Money.Zero, 1), (june.Total.Closing, june.Total.Unallocated, june.Missing.Count));
        Assert.Equal((Yuan(-300m), Yuan(300m), 2), (july.Total.Closing, july.Total.Unallocated, july.Missing.Count));
        Assert.Equal([(Yuan(300m), Money.Zero)], ReceivablesLedger.Of([], [receipt]).ReceiptsOf(June).Select(row => (row.Amount, row.Unallocated)));
    }

    [Fact]
    [Clause("9.3")]
    public void Credit_that_is_no_money_is_applied_and_taken_back()
    {
        var (paid, receipt) = Paid(100m, of: 100m);
        var credit = paid.Deduct(In(DisputeStatus.Accepted, paid, yuan: 40m, justified: 40m).Accepted!, Entry("K-1", 19))!;
        var debt = Owed(600m, "R-2", confirmed: 2, due: 12);
        Settlement.Allocate(credit, debt, Yuan(40m), Entry("A-2", 19));
        Settlement.Reverse(credit, debt, credit.Entries[^1].Id, "误记", Clerk, Entry("X-1", 35));
        var ledger = ReceivablesLedger.Of([paid, debt], [receipt, credit]);

        var (june, july) = (ledger.StatementOf(June, Later).Total, ledger.StatementOf(July, Later).Total);
        Assert.Equal((Yuan(560m), Yuan(560m), Money.Zero), (june.Closing, june.Ageing.Total, june.Unallocated));
        Assert.Equal((Yuan(560m), Yuan(600m), Yuan(40m)), (july.Closing, july.Ageing.Total, july.Unallocated));
        Assert.Equal("credit B-R-2 40.00; 0.00", LedgerSamples.Say(ledger.ApplicationsOf(June)));
        Assert.Equal("Q-1 B-R-1 100.00; 0.00", LedgerSamples.Say(ledger.ReceiptsOf(June)));
    }

    [Fact]
    public void Money_used_on_a_later_day_is_told_as_an_application_of_that_day()
    {
        var (debt, receipt) = (Owed(), Received(300m));
        Settlement.Allocate(receipt, debt, Yuan(100m), Entry("A-1", 3));
        Settlement.Allocate(receipt, debt, Yuan(50m), Entry("A-2", 4));
        var ledger = ReceivablesLedger.Of([debt], [receipt]);

        Assert.Equal("Q-1 B-R-1 100.00; 200.00", LedgerSamples.Say(ledger.ReceiptsOf(June)));
        Assert.Equal("credit B-R-1 50.00; 150.00", LedgerSamples.Say(ledger.ApplicationsOf(June)));
        Assert.Equal([Yuan(300m), Yuan(200m)], ledger.ReceiptsOf(June).Concat(ledger.ApplicationsOf(June)).Select(row => row.Amount));
    }

    [Fact]
    public void Receipts_of_one_day_are_told_in_the_order_given() =>
        Assert.Equal(["Q-2", "Q-1"], ReceivablesLedger.Of([], [Received(10m, id: "Q-2"), Received(10m)]).ReceiptsOf(June).Select(row => row.Receipt?.Value));

    [Fact]
    public void What_is_missing_counts_from_its_day_on_and_is_joined_with_the_parts()
    {
        var (debt, receipt) = (Owed(), Received(300m, day: 29));
        Settlement.Allocate(receipt, debt, Yuan(300m), Entry("A-1", 29));
        var other = Owed(500m, "R-2", customer: "K2");
        Settlement.Allocate(Received(200m, id: "Q-2", customer: "K2"), other, Yuan(200m), Entry("A-2", 3));

        // The money came on 30 June, the last day of the month.
        Assert.Equal([0, 1], new[] { May, June }.Select(month => MonthStatement.Of(month, Later, [debt], []).Missing.Count));
        Assert.Equal(["A-1", "A-2", "A-1"], new[] { (debt, other), (debt, null) }
            .Select(pair => MonthStatement.Of(June, Later, [pair.debt], []) + MonthStatement.Of(June, Later, pair.Item2 is { } it ? [it] : [], []))
            .SelectMany(joined => joined.Missing.Select(gap => gap.Entry.Value)));
        Assert.Throws<ArgumentNullException>("other", () => MonthStatement.Of(June, Later, [], []).Add(null!));
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
