using FsCheck.Xunit;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("6.2")]
[Clause("9.6")]
public class Posting_a_ledger
{
    [Fact]
    public void A_bill_of_the_day_is_there_before_its_money_comes_in() =>
        Assert.Equal("R1 B1 10.00; 0.00", Receipts(Receipt("R1", 0601, 10), Bill("B1", 0601, 0630, 10)));

    [Fact]
    public void A_deduction_of_the_day_comes_before_the_money() =>
        Assert.Equal("R1 B1 7.00; 3.00", Receipts(Receipt("R1", 0601, 10), Deduction("D1", "B1", 0601, 3), Bill("B1", 0601, 0630, 10)));

    [Fact]
    public void A_write_off_of_the_day_comes_before_the_money_too() =>
        Assert.Equal("R1 B1 7.00; 3.00", Receipts(Receipt("R1", 0601, 10), WriteOff("W1", "B1", 0601, 3), Bill("B1", 0601, 0630, 10)));

    [Fact]
    public void A_reversal_opens_the_debt_again_for_the_money_of_its_day() =>
        Assert.Equal("R1 B1 10.00; 0.00", Receipts(Receipt("R1", 0602, 10), WriteOff("W1", "B1", 0601, 10), Bill("B1", 0601, 0630, 10), Reversal("W1", 0602)));

    [Fact]
    public void A_reversal_of_the_day_comes_before_a_write_off_of_the_day() =>
        Assert.Equal(
            "5.00 +0.00 -0.00 -0.00 -20.00 +15.00 = 0.00 [0.00 0.00 0.00 0.00 0.00 0.00] 0.00",
            Say(Statement(June, Bill("B1", 0501, 0630, 20), WriteOff("W2", "B1", 0602, 20), WriteOff("W1", "B1", 0501, 15), Reversal("W1", 0602)).Total));

    [Fact]
    public void Entries_of_a_kind_and_a_day_take_effect_in_the_order_given() =>
        Assert.Equal("R2 B1 10.00; 0.00\nR1 ; 10.00", Receipts(Receipt("R2", 0601, 10), Receipt("R1", 0601, 10), Bill("B1", 0601, 0630, 10)));

    [Fact]
    public void Receipts_are_told_by_day_and_not_by_customer() =>
        Assert.Equal("R2 B2 2.00; 0.00\nR1 B1 1.00; 0.00\nR3 ; 1.00", Receipts(
            ReceiptOf("C1", "R1", 0603, 1), Bill("B1", 0601, 0630, 10, "C1"), Bill("B2", 0601, 0630, 10, "C0"), ReceiptOf("C0", "R2", 0602, 2),
            ReceiptOf("C9", "R3", 0630, 1), ReceiptOf("C9", "R4", 0701, 1), ReceiptOf("C9", "R0", 0531, 1)));

    [Fact]
    public void A_credit_does_not_move_to_a_later_bill() =>
        Assert.Equal("R1 ; 10.00\nR2 B1 5.00; 0.00", Receipts(Receipt("R1", 0601, 10), Bill("B1", 0602, 0602, 10), Receipt("R2", 0603, 5)));

    [Fact]
    public void A_reversal_does_not_draw_credit_either() =>
        Assert.Equal(
            "0.00 +0.00 -0.00 -4.00 -0.00 +20.00 = 16.00 [0.00 20.00 0.00 0.00 0.00 0.00] 4.00",
            Say(Statement(June, Bill("B1", 0501, 0601, 20), WriteOff("W1", "B1", 0502, 20), Receipt("R1", 0601, 4), Reversal("W1", 0602)).Total));

    [Fact]
    public void Debts_of_one_date_share_in_the_order_given_whenever_they_were_confirmed() =>
        Assert.Equal("R1 B2 0.02, B1 0.01; 0.00", Receipts(
            Bill("B2", 0603, 0630, 1), Bill("B1", 0601, 0630, 1), Receipt("R1", 0604, 0.03m)));

    [Fact]
    public void A_receipt_knows_on_which_ground_it_went_where()
    {
        var ledger = ReceivablesLedger.Post([Bill("B1", 0601, 0602, 1), Bill("B2", 0601, 0630, 1), Bill("B3", 0601, 0620, 1), Receipt("R1", 0610, 3, "B2")]);
        Assert.Equal(["B1 Due", "B2 Instruction", "B3 NotYetDue"],
            ledger.ReceiptsOf(June)[0].Allocations.Select(part => $"{part.Bill} {part.Ground}"));
    }

    [Fact]
    public void Many_bills_of_one_customer_are_no_scan_for_each_receipt()
    {
        // A hundred thousand steps for each of fifty thousand receipts would take minutes.
        var entries = Enumerable.Range(0, 50_000).SelectMany(i => new LedgerEntry[]
        {
            new LedgerEntry.LedgerBill(new($"B{i}"), new("C"), Day(0601), Day(0601).PlusDays(i % 7_000), Money.FromFen(100)),
            new LedgerEntry.LedgerReceipt(new($"R{i}"), new("C"), Day(0602), Money.FromFen(100), []),
        });
        Assert.True(StatementOf(ReceivablesLedger.Post(entries), June).Total is { Closing.IsZero: true, Unallocated.IsZero: true });
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void Where_each_receipt_goes_is_what_a_plain_ledger_says(Entered entered)
    {
        var entries = entered.Sound();
        var ledger = ReceivablesLedger.Post(entries);
        Assert.Equal(
            new PlainLedger(entries, LocalDate.MaxIsoValue).Receipts,
            Entered.Months.SelectMany(month => ledger.ReceiptsOf(month)).Select(row =>
                $"{row.Receipt} {row.On.ToYearMonth()} {PlainLedger.Told(row.Allocations)}; {row.Unallocated}"));
        Assert.Equal(
            new PlainLedger(entries, LocalDate.MaxIsoValue).Applications,
            Entered.Months.SelectMany(month => ledger.ApplicationsOf(month)).Select(row =>
                $"{row.Customer} {row.On.ToYearMonth()} {PlainLedger.Told(row.Allocations)}; {row.Unallocated}"));
    }

    /// <summary>From 64 open debts of one date on, a payment no longer looks at all of them.</summary>
    [Property(MaxTest = 60)]
    public void Many_debts_of_one_date_share_as_few_do(int seed, bool areAlike)
    {
        var random = new Random(seed);
        var bills = Enumerable.Range(0, random.Next(64, 90)).Select(i => Bill($"B{i}", 0601, 0630, random.Next(2, areAlike ? 6 : 400) / 100m)).Cast<LedgerEntry.LedgerBill>().ToArray();
        var halved = bills.Where(_ => random.Next(4) == 0).ToArray();
        var days = Enumerable.Range(0, 25).Select(i => (i, day: 0603 + i));
        LedgerEntry[] entries =
        [
            .. bills,
            .. halved.Select(bill => WriteOff($"W{bill.Id}", bill.Id.Value, 0602, (bill.Amount.Fen / 2) / 100m)),
            .. halved.Select(bill => Reversal($"W{bill.Id}", 0603 + random.Next(25))),
            .. days.Select(row => Receipt($"R{row.i}", row.day, random.Next(1, random.Next(2, 200)) / 100m)),
            .. days.Where(_ => random.Next(3) == 0).Select(row => Receipt($"N{row.i}", row.day, random.Next(1, 300) / 100m, $"B{random.Next(bills.Length)}", $"B{random.Next(bills.Length)}")),
            .. days.Where(_ => random.Next(6) == 0).Select(row => Return($"R{row.i}", Math.Min(row.day + random.Next(4), 0627))),
        ];

        var ledger = ReceivablesLedger.Post(entries);

        var plain = new PlainLedger(entries, LocalDate.MaxIsoValue);
        Assert.Equal(plain.Receipts, ledger.ReceiptsOf(June).Select(row => $"{row.Receipt} {row.On.ToYearMonth()} {PlainLedger.Told(row.Allocations)}; {row.Unallocated}"));
        Assert.Equal(PlainLedger.Statement(entries, June), $"C1 {Say(StatementOf(ledger, June).Total)}");
    }

    /// <summary>Of so little money only the largest debts of the date get anything, and only they are looked at.</summary>
    [Fact]
    public void Ever_more_small_payments_on_ever_more_debts_of_one_date_grow_like_both() => Assert.InRange(Allocations.Growth(500, n =>
    {
        LedgerEntry[] entries =
        [
            .. Enumerable.Range(0, n).Select(i => Bill($"B{i}", 0601, 0630, 10m)), .. Enumerable.Range(0, n).Select(i => Receipt($"R{i}", 0603, 0.03m)),
        ];
        return () => ReceivablesLedger.Post(entries);
    }), 0, 4 * 1.3);

    [Fact]
    public void A_date_that_was_paid_and_is_owed_again_is_paid_again()
    {
        LedgerEntry[] entries =
        [
            Bill("B1", 0601, 0610, 10), Bill("B2", 0601, 0620, 10), WriteOff("W1", "B1", 0602, 4), Receipt("R1", 0603, 6),
            Receipt("R2", 0604, 1), Reversal("W1", 0605), Receipt("R3", 0606, 5),
        ];

        Assert.Equal("R1 B1 6.00; 0.00\nR2 B2 1.00; 0.00\nR3 B1 4.00, B2 1.00; 0.00", Receipts(entries));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void How_kinds_are_mixed_in_what_is_given_does_not_matter(Entered entered)
    {
        var entries = entered.Sound();
        var byKind = entries.GroupBy(entry => entry.GetType()).OrderByDescending(kind => kind.Key.Name).SelectMany(kind => kind);
        var (ledger, same) = (ReceivablesLedger.Post(entries), ReceivablesLedger.Post(byKind));
        Assert.All(Entered.Months, month =>
        {
            Assert.Equal(StatementOf(ledger, month), StatementOf(same, month));
            Assert.Equal(ledger.ReceiptsOf(month), same.ReceiptsOf(month));
        });
    }

    [Fact]
    [Clause("9.4")]
    public void A_tie_goes_to_the_bill_given_first_also_where_its_date_was_amended() =>
        Assert.Equal("R1 B1 0.02, B2 0.01; 0.00", Receipts(
            Bill("B1", 0601, 0620, 1), Bill("B2", 0601, 0630, 1), Amendment("B1", 0602, 0630), Receipt("R1", 0604, 0.03m)));

    [Fact]
    public void A_bill_that_was_paid_is_paid_again_when_it_is_owed_again_beside_others_of_its_date() =>
        Assert.Equal("R1 B1 6.00; 0.00\nR2 B2 1.00; 0.00\nR3 B1 4.00, B2 9.00; 0.00", Receipts(
            Bill("B1", 0601, 0630, 10), Bill("B2", 0601, 0630, 10), WriteOff("W1", "B1", 0602, 4), Receipt("R1", 0603, 6, "B1"), Receipt("R2", 0604, 1),
            Reversal("W1", 0605), Receipt("R3", 0606, 13)));

    private static string Receipts(params LedgerEntry[] entries) => Say(ReceivablesLedger.Post(entries).ReceiptsOf(June));
}
