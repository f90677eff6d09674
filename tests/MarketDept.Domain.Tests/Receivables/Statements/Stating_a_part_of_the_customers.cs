using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("9.6")]
public class Stating_a_part_of_the_customers
{
    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void The_rows_of_the_parts_are_the_rows_of_the_whole(Entered entered)
    {
        var entries = entered.Sound();
        var whole = ReceivablesLedger.Post(entries);
        ReceivablesLedger[] parts = [.. Enumerable.Range(0, 3).Select(customer => ReceivablesLedger.Post(Of(entries, new($"C{customer}"))))];
        Assert.All(Entered.Months, month =>
        {
            Assert.Equal(StatementOf(whole, month).Customers, parts.SelectMany(part => StatementOf(part, month).Customers).OrderBy(row => row.Customer));
            Assert.Equal(StatementOf(whole, month), parts.Reverse().Select(part => StatementOf(part, month)).Aggregate((sum, part) => sum + part));
        });
    }

    [Fact]
    public void Parts_are_of_one_month_and_no_customer_is_in_two_of_them()
    {
        var bill = new LedgerEntry.LedgerBill(new("B-1"), new("C1"), new(2026, 6, 5), new LocalDate(2026, 6, 30), Money.FromYuan(100m));
        var ledger = ReceivablesLedger.Post([bill]);
        var (june, july) = (StatementOf(ledger, new(2026, 6)), StatementOf(ledger, new(2026, 7)));

        Assert.StartsWith("The statement is of 2026-07. Add statements of 2026-06.", Assert.Throws<ArgumentException>("other", () => june + july).Message, StringComparison.Ordinal);
        Assert.StartsWith("Customer 'C1' is in both statements.", Assert.Throws<ArgumentException>("other", () => june + june).Message, StringComparison.Ordinal);
        Assert.Equal(Money.FromYuan(200m), (june + StatementOf(ReceivablesLedger.Post([bill with { Customer = new("C2") }]), new(2026, 6))).Total.Closing);
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
