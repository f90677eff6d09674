using MarketDept.Domain.Receivables;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;

namespace MarketDept.Domain.Tests.Receivables;

/// <summary>How the work grows with the entries of a debt, a receipt or a bill, counted in allocated bytes and not by a clock.</summary>
[Clause("6.2")]
public class Booking_ever_more_entries
{
    private const int Few = 500;

    [Fact]
    public void On_one_debt_grows_like_the_entries() => Assert.InRange(Allocations.Growth(Few, n =>
    {
        var (debt, receipts) = (Owed(n), Enumerable.Range(0, n).Select(i => Received(1m, id: $"Q-{i}")).ToArray());
        return () => Array.ForEach(receipts, receipt => Settlement.Allocate(receipt, debt, Money.FromYuan(1m), Entry($"A-{receipt.Id}", 4)));
    }), 0, 4 * 1.3);

    [Fact]
    public void Of_one_receipt_grows_like_the_entries() => Assert.InRange(Allocations.Growth(Few, n =>
    {
        var (debts, receipt) = (Debts(n), Received(n));
        return () => Array.ForEach(debts, debt => Settlement.Allocate(receipt, debt, Money.FromYuan(1m), Entry($"A-{debt.Id}", 4)));
    }), 0, 4 * 1.3);

    [Fact]
    public void By_one_allocation_over_all_debts_grows_like_the_debts() => Assert.InRange(Allocations.Growth(Few, n =>
    {
        var (debts, receipt) = (Debts(n), Received(n));
        return () => Settlement.Allocate(receipt, debts, Day(4), debt => new($"A-{debt}"), Noon(4));
    }), 0, 4 * 1.3);

    [Fact]
    public void By_the_return_of_a_receipt_grows_like_the_debts_that_it_paid() => Assert.InRange(Allocations.Growth(Few, n =>
    {
        var (debts, receipt) = (Debts(n), Received(n));
        Settlement.Allocate(receipt, debts, Day(4), debt => new($"A-{debt}"), Noon(4));
        return () => Settlement.Return(receipt, debts, "支票退票", Clerk, Entry("Z-1", 5), entry => new($"Z-{entry}"));
    }), 0, 4 * 1.3);

    [Fact]
    [Clause("9.2")]
    public void On_a_bill_grows_like_the_charges() => Assert.InRange(Allocations.Growth(Few, n =>
    {
        var bill = Drafted();
        return () => Array.ForEach([.. Enumerable.Range(0, n)], i => bill.Add(Line($"N-{i}", 1m), Generators.ViolationSamples.At(0)));
    }), 0, 4 * 1.3);

    private static Receivable[] Debts(int n) => [.. Enumerable.Range(0, n).Select(i => Owed(1m, $"R-{i}"))];
}
