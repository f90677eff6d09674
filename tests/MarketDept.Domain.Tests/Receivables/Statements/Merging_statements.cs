using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("9.6")]
public class Merging_statements
{
    [Fact]
    public void Where_both_parts_list_a_customer_his_figures_add_up()
    {
        var (north, south) = (Statement(June, Bill("B1", 0601, 0601, 10), Bill("B3", 0601, 0701, 1, "C3")), Statement(June, Bill("B2", 0501, 0701, 5), Receipt("R1", 0610, 7)));
        Assert.Equal(
            "C1 5.00 +10.00 -0.00 -7.00 -0.00 +0.00 = 8.00 [0.00 10.00 0.00 0.00 0.00 0.00] 2.00\n"
            + "C3 0.00 +1.00 -0.00 -0.00 -0.00 +0.00 = 1.00 [1.00 0.00 0.00 0.00 0.00 0.00] 0.00\n"
            + "total 5.00 +11.00 -0.00 -7.00 -0.00 +0.00 = 9.00 [1.00 10.00 0.00 0.00 0.00 0.00] 2.00",
            Say(north + south));
    }

    [Fact]
    public void Of_two_months_there_is_no_whole()
    {
        Assert.Throws<ArgumentException>(() => MonthStatement.Empty(June) + MonthStatement.Empty(July));
        Assert.Throws<ArgumentNullException>(() => MonthStatement.Empty(June) + null!);
        Assert.Throws<ArgumentNullException>(() => null! + MonthStatement.Empty(June));
        Assert.Throws<ArgumentNullException>(() => StatementFigures.Zero + null!);
        Assert.Throws<ArgumentNullException>(() => null! + StatementFigures.Zero);
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void The_parts_make_the_whole(Entered entered)
    {
        var entries = entered.Sound();
        var whole = ReceivablesLedger.Post(entries);
        ReceivablesLedger[] parts = [.. Enumerable.Range(0, 3).Select(customer => ReceivablesLedger.Post(Of(entries, new($"C{customer}"))))];
        Assert.All(Entered.Months, month =>
        {
            MonthStatement[] stated = [.. parts.Select(part => StatementOf(part, month))];
            Assert.Equal(StatementOf(whole, month), stated.Aggregate((left, right) => left + right));
            Assert.Equal(StatementOf(whole, month), stated[2].Merge(stated[0]).Merge(stated[1]));
        });
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void Neither_order_nor_grouping_matters_and_nothing_adds_nothing(Entered one, Entered two, Entered three)
    {
        Assert.All(Entered.Months, month =>
        {
            var (a, b, c) = (Of(one), Of(two), Of(three));
            Assert.Equal(a + b, b + a);
            Assert.Equal((a + b) + c, a + (b + c));
            Assert.Equal(a, a + MonthStatement.Empty(month));
            Assert.Equal(a, MonthStatement.Empty(month) + a);
            Assert.Equal((a + b).Total, a.Total + b.Total);

            MonthStatement Of(Entered entered) => StatementOf(ReceivablesLedger.Post(entered.Sound()), month);
        });
    }

    private static IEnumerable<LedgerEntry> Of(LedgerEntry[] entries, Id<Customer> customer)
    {
        var bills = entries.OfType<LedgerEntry.LedgerBill>().ToDictionary(bill => bill.Id);
        var writeOffs = entries.OfType<LedgerEntry.LedgerWriteOff>().ToDictionary(writeOff => writeOff.Id);
        var deductions = entries.OfType<LedgerEntry.LedgerDeduction>().ToDictionary(deduction => deduction.Id);
        var receipts = entries.OfType<LedgerEntry.LedgerReceipt>().ToDictionary(receipt => receipt.Id);
        return entries.Where(entry => customer == entry switch
        {
            LedgerEntry.LedgerBill bill => bill.Customer,
            LedgerEntry.LedgerReceipt receipt => receipt.Customer,
            LedgerEntry.LedgerDeduction deduction => bills[deduction.Of].Customer,
            LedgerEntry.LedgerWriteOff writeOff => bills[writeOff.Of].Customer,
            LedgerEntry.LedgerAmendment amendment => bills[amendment.Of].Customer,
            LedgerEntry.LedgerCreditNote note => note.Customer,
            LedgerEntry.LedgerReturn back => receipts[back.Of].Customer,
            LedgerEntry.LedgerApplication application => application.Customer,
            LedgerEntry.LedgerRefund refund => refund.Customer,
            LedgerEntry.LedgerReversal { OfDeduction: true } reversal => bills[deductions[reversal.Of].Of].Customer,
            _ => bills[writeOffs[((LedgerEntry.LedgerReversal)entry).Of].Of].Customer,
        });
    }
}
