using FsCheck.Xunit;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("9.6")]
public class Stating_a_month
{
    [Fact]
    public void Says_what_moved_and_what_is_owed_by_age() =>
        Assert.Equal(
            "C1 1000.00 +1500.00 -100.00 -700.00 -50.00 +200.00 = 1850.00 [1500.00 350.00 0.00 0.00 0.00 0.00] 0.00\n"
            + "total 1000.00 +1500.00 -100.00 -700.00 -50.00 +200.00 = 1850.00 [1500.00 350.00 0.00 0.00 0.00 0.00] 0.00",
            Say(Statement(June,
                Bill("B1", 0510, 0610, 1200), WriteOff("W1", "B1", 0520, 200), Bill("B2", 0605, 0705, 1500), Deduction("D1", "B1", 0606, 100),
                Reversal("W1", 0607), WriteOff("W2", "B1", 0608, 50), Receipt("R1", 0615, 700))));

    [Fact]
    public void Counts_money_by_the_day_it_came_in_and_a_part_without_a_debt_too()
    {
        LedgerEntry[] entries = [Bill("B1", 0531, 0531, 10), Receipt("R1", 0601, 15)];
        Assert.Equal("0.00 +10.00 -0.00 -0.00 -0.00 +0.00 = 10.00 [10.00 0.00 0.00 0.00 0.00 0.00] 0.00", Say(Statement(May, entries).Total));
        Assert.Equal("10.00 +0.00 -0.00 -15.00 -0.00 +0.00 = -5.00 [0.00 0.00 0.00 0.00 0.00 0.00] 5.00", Say(Statement(June, entries).Total));
        Assert.Equal("-5.00 +0.00 -0.00 -0.00 -0.00 +0.00 = -5.00 [0.00 0.00 0.00 0.00 0.00 0.00] 5.00", Say(Statement(July, entries).Total));
    }

    [Fact]
    public void Shows_a_credit_apart_from_a_debt_that_came_after_it() =>
        Assert.Equal(
            "-5.00 +5.00 -0.00 -0.00 -0.00 +0.00 = 0.00 [0.00 5.00 0.00 0.00 0.00 0.00] 5.00",
            Say(Statement(June, Receipt("R1", 0520, 5), Bill("B1", 0601, 0605, 5)).Total));

    [Fact]
    public void Lists_who_owes_though_nothing_moved_and_nobody_who_is_even()
    {
        LedgerEntry[] entries =
        [
            Bill("B1", 0501, 0501, 10, "C1"),
            Bill("B2", 0501, 0501, 10, "C2"), ReceiptOf("C2", "R2", 0531, 10),
            Bill("B3", 0501, 0501, 10, "C3"), ReceiptOf("C3", "R3", 0630, 10),
            Bill("B4", 0701, 0701, 10, "C4"),
            ReceiptOf("C5", "R5", 0501, 1),
            // A credit and a debt of the same amount: even in sum, and still two things that are open.
            ReceiptOf("C6", "R6", 0501, 7), Bill("B6", 0502, 0502, 7, "C6"),
            // A bill without a charge is a movement too.
            Bill("B7", 0610, 0610, 0, "C7"),
            Bill("B8", 0610, 0610, 1, "C8"), ReceiptOf("C8", "R8", 0610, 1),
        ];
        Assert.Equal("C1 C3 C5 C6 C7 C8", string.Join(' ', Statement(June, entries).Customers.Select(row => row.Customer)));
        Assert.Equal("C1 C5 C6", string.Join(' ', Statement(July, entries[..5].Concat(entries[6..]).ToArray()).Customers.Select(row => row.Customer)));
    }

    [Fact]
    public void Lists_customers_in_ordinal_order() =>
        Assert.Equal("B C10 C2 b c", string.Join(' ', Statement(June,
            [.. "c C2 b C10 B".Split(' ').Select(customer => Bill($"B-{customer}", 0601, 0601, 1, customer))]).Customers.Select(row => row.Customer)));

    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-07-01", 0)]
    [InlineData("2026-06-29", 1)]
    [InlineData("2026-05-31", 1)]
    [InlineData("2026-05-30", 2)]
    [InlineData("2026-05-01", 2)]
    [InlineData("2026-04-30", 3)]
    [InlineData("2026-04-01", 3)]
    [InlineData("2026-03-31", 4)]
    [InlineData("2026-03-02", 4)]
    [InlineData("2026-03-01", 5)]
    [InlineData("1999-12-31", 5)]
    public void Ages_from_the_day_after_the_due_date(string dueOn, int bucket)
    {
        var due = NodaTime.Text.LocalDatePattern.Iso.Parse(dueOn).Value;
        var end = new LocalDate(2026, 6, 30);
        Assert.Equal(bucket, BucketOn(end, due));
        Assert.Equal(bucket > 0, Owed(end, due).Overdue.IsPositive);
    }

    [Theory]
    [InlineData(2028, 2, 29, 2028, 1, 30, 1)]
    [InlineData(2028, 2, 29, 2028, 1, 29, 2)]
    [InlineData(2027, 2, 28, 2027, 1, 29, 1)]
    [InlineData(2028, 3, 31, 2028, 2, 29, 2)]
    [InlineData(2028, 3, 31, 2028, 3, 1, 1)]
    public void Counts_days_and_not_months_over_a_leap_day(int year, int month, int day, int dueYear, int dueMonth, int dueDay, int bucket) =>
        Assert.Equal(bucket, BucketOn(new(year, month, day), new(dueYear, dueMonth, dueDay)));

    // Which of the six amounts holds the one fen that was due on a day, at the end of a month.
    private static int BucketOn(LocalDate end, LocalDate due) => Array.FindIndex(Buckets(Owed(end, due).Ageing), amount => amount == Money.FromFen(1));

    private static StatementFigures Owed(LocalDate end, LocalDate due) => StatementOf(
        ReceivablesLedger.Post([new LedgerEntry.LedgerBill(new("B1"), new("C1"), end, due, Money.FromFen(1))]), end.ToYearMonth()).Total;

    [Fact]
    public void Is_refused_before_the_month_has_ended()
    {
        var ledger = ReceivablesLedger.Post([]);
        var refusal = Assert.Throws<DomainException>(() => ledger.StatementOf(June, Day(0630)));
        Assert.Equal((StatementRefusals.MonthNotEnded.Code, new ClauseId(9, 6)), (refusal.Code, refusal.Clause));
        Assert.Empty(ledger.StatementOf(June, Day(0701)).Customers);
        Assert.Throws<DomainException>(() => ledger.StatementOf(new YearMonth(2028, 2), new LocalDate(2028, 2, 29)));
    }

    [Fact]
    public void Of_amounts_beyond_money_is_an_overflow_and_no_wrong_sum()
    {
        static LedgerEntry Of(string id, Money amount, LocalDate on) => new LedgerEntry.LedgerBill(new(id), new("C1"), on, on, amount);
        Assert.Throws<OverflowException>(() => Statement(June, Of("B1", Money.MaxValue, Day(0601)), Of("B2", Money.FromFen(1), Day(0602))));
        Assert.Equal(Money.MaxValue, Statement(June, Of("B1", Money.MaxValue, Day(0601)), Of("B2", Money.FromFen(1), Day(0702))).Total.Closing);
        Assert.Equal(Money.Zero, Statement(June, Of("B1", Money.MaxValue, Day(0601)),
            new LedgerEntry.LedgerReceipt(new("R1"), new("C1"), Day(0602), Money.MaxValue, [])).Total.Closing);
    }

    [Theory]
    [InlineData(Language.Chinese, "2026-06：客户 1 个，期末应收 ¥-5.00", "期初 ¥10.00 + 新增 ¥0.00 − 扣款 ¥0.00 − 已收 ¥15.00")]
    [InlineData(Language.English, "2026-06: 1 customer(s)", "Opening ¥10.00 + charges ¥0.00 − deductions ¥0.00 − received ¥15.00")]
    public void Explains_how_the_closing_comes_about(Language language, string conclusion, string identity)
    {
        var explanation = Statement(June, Bill("B1", 0531, 0531, 10), Receipt("R1", 0601, 15)).Explain(language);
        Assert.StartsWith(conclusion.Replace("¥-5", "-¥5", StringComparison.Ordinal), explanation.Lines[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(identity, explanation.About(ExplanationTopic.Step).First(), StringComparison.Ordinal);
        Assert.All(explanation.Lines, line => Assert.Equal(new ClauseId(9, 6), line.Clause));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(language), () => StatementOf(ReceivablesLedger.Post([]), June).Explain((Language)5));
    }

    [Fact]
    public void A_customer_is_found_by_his_id()
    {
        var statement = Statement(June, [.. Enumerable.Range(0, 9).Select(i => Bill($"B{i}", 0601, 0601, i + 1, $"C{i}"))]);
        Assert.All(Enumerable.Range(0, 9), i => Assert.Equal(Money.FromYuan(i + 1), statement.Find(new($"C{i}"))!.Figures.Closing));
        Assert.Null(statement.Find(new("C")));
        Assert.Null(statement.Find(new("Z")));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void Says_of_each_month_what_a_plain_ledger_says(Entered entered)
    {
        var entries = entered.Sound();
        var ledger = ReceivablesLedger.Post(entries);
        Assert.All(Entered.Months, month => Assert.Equal(
            PlainLedger.Statement(entries, month),
            string.Join('\n', StatementOf(ledger, month).Customers.Select(row => $"{row.Customer} {Say(row.Figures)}"))));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void The_closing_is_what_the_movements_make_and_what_is_owed_by_age(Entered entered)
    {
        var ledger = ReceivablesLedger.Post(entered.Sound());
        Assert.All(Entered.Months.SelectMany(month => StatementOf(ledger, month) is var statement ? statement.Customers.Select(row => row.Figures).Append(statement.Total) : []), row =>
        {
            Assert.Equal(row.Opening + row.Charges - row.Deductions - row.Received - row.WrittenOff + row.Reversed + row.Returned + row.Refunded, row.Closing);
            Assert.Equal(row.Closing + row.Unallocated, row.Ageing.Total);
            Assert.Equal(row.Ageing.Total - row.Ageing.NotDue, row.Overdue);
            Assert.False(row.Unallocated.IsNegative || Array.Exists(Buckets(row.Ageing), bucket => bucket.IsNegative));
        });
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void A_month_opens_as_the_one_before_closed(Entered entered)
    {
        var ledger = ReceivablesLedger.Post(entered.Sound());
        Assert.All(Entered.Months.Zip(Entered.Months.Skip(1)), pair =>
            Assert.Empty(StatementOf(ledger, pair.Second).NotOpeningAs(StatementOf(ledger, pair.First))));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void What_comes_after_the_month_changes_nothing_in_it(Entered entered)
    {
        var entries = entered.Sound();
        var month = Entered.Months[3];
        var upTo = entries.Where(entry => entry.On <= month.ToDateInterval().End);
        Assert.Equal(StatementOf(ReceivablesLedger.Post(upTo), month), StatementOf(ReceivablesLedger.Post(entries), month));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void A_write_off_taken_back_leaves_what_is_owed_as_it_was(Entered entered)
    {
        LedgerEntry[] entries = entered.Sound();
        var last = Entered.Months[^1].OnDayOfMonth(20);
        var ledger = ReceivablesLedger.Post(entries);
        foreach (var bill in entries.OfType<LedgerEntry.LedgerBill>().Where(bill => bill.Amount.IsPositive).Take(4))
        {
            var writeOff = new LedgerEntry.LedgerWriteOff(new("again"), bill.Id, last, Money.FromFen(1), "注销");
            LedgerEntry[] more = [.. entries, writeOff, new LedgerEntry.LedgerReversal(new("again"), false, last.PlusDays(1))];
            if (!ReceivablesLedger.TryPost(more, out var after, out _))
                continue;
            var (without, with) = (StatementOf(ledger, Entered.Months[^1]).Find(bill.Customer)!.Figures, StatementOf(after, Entered.Months[^1]).Find(bill.Customer)!.Figures);
            Assert.Equal((without.Closing, without.Ageing, without.Unallocated), (with.Closing, with.Ageing, with.Unallocated));
            Assert.Equal((Money.FromFen(1), Money.FromFen(1)), (with.WrittenOff - without.WrittenOff, with.Reversed - without.Reversed));
        }
    }
}
