using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("6.2")]
[Clause("9.6")]
public class Saying_the_same_either_way
{
    private static readonly LocalDate Later = new(2030, 1, 1);

    [Property(Arbitrary = [typeof(LedgerArbitraries)], MaxTest = 200)]
    public void Facts_booked_as_they_came_and_entries_of_them_give_the_same_statements_and_allocations(Entered entered)
    {
        var entries = entered.Sound(entry => entry is not LedgerEntry.LedgerBill { Amount.IsZero: true });
        var (posted, booked) = (ReceivablesLedger.Post(entries), new Bookkeeping(entries));
        var read = ReceivablesLedger.Of(booked.Debts, booked.Receipts);

        Assert.All(Entered.Months, month =>
        {
            Assert.Equal(posted.StatementOf(month, Later), MonthStatement.Of(month, Later, booked.Debts, booked.Receipts));
            Assert.Equal(CollectionStatistics.Of(posted, month.ToDateInterval(), [], []), CollectionStatistics.Of(read, month.ToDateInterval(), [], []));
            Assert.Equal(ByReceipt(posted.ReceiptsOf(month)), ByReceipt(read.ReceiptsOf(month)));
            Assert.Equal(Used(posted.ApplicationsOf(month)), Used(read.ApplicationsOf(month)));
        });
        Assert.Empty(Settlement.Examine(booked.Debts, booked.Receipts));
        Assert.All(booked.Debts.GroupBy(debt => debt.Customer), debts => Assert.Equal(
            posted.StatementOf(Entered.Months[^1], Later).Find(debts.Key)?.Figures.Ageing.Total ?? Money.Zero, Money.Sum(debts.Select(debt => debt.Balance))));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)], MaxTest = 100)]
    public void What_is_stored_and_read_back_says_the_same(Entered entered)
    {
        var booked = new Bookkeeping(entered.Sound(entry => entry is not LedgerEntry.LedgerBill { Amount.IsZero: true }));
        var (debts, receipts) = (booked.Debts.Select(MoneyOwedSamples.Reloaded).ToArray(), booked.Receipts.Select(MoneyOwedSamples.Reloaded).ToArray());
        Assert.Equal(booked.Debts.Select(MoneyOwedSamples.JsonOf), debts.Select(MoneyOwedSamples.JsonOf));
        Assert.Equal(booked.Receipts.Select(MoneyOwedSamples.JsonOf), receipts.Select(MoneyOwedSamples.JsonOf));
        Assert.All(Entered.Months, month => Assert.Equal(
            MonthStatement.Of(month, Later, booked.Debts, booked.Receipts), MonthStatement.Of(month, Later, debts, receipts)));
    }

    private static IEnumerable<(Id<Receipt>, PaymentAllocation)> ByReceipt(IEnumerable<PaymentAllocation> posted) =>
        posted.Select(row => (row.Receipt!.Value, row)).OrderBy(row => row.Value);

    // An application that found nothing is an act in a ledger, and on record it is none. The instruction of an act is not kept, so its ground is not compared.
    private static IEnumerable<(Id<Customer>, LocalDate, Money, string)> Used(IEnumerable<PaymentAllocation> posted) =>
        posted.Where(row => row.Receipt is null && row.Allocations.Count > 0)
            .Select(row => (row.Customer, row.On, row.Unallocated, string.Join(", ", row.Allocations.Select(part => $"{part.Bill} {part.Amount}"))))
            .OrderBy(row => row.On).ThenBy(row => row.Customer);
}
