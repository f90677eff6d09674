using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Disputes;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Taking_back_what_was_booked
{
    [Fact]
    [Clause("6.2")]
    public void An_allocation_goes_back_whole_and_both_sides_are_as_before()
    {
        var (debt, receipt) = Paid(600m);

        Settlement.Reverse(receipt, debt, new("A-1"), "退票", Clerk, Entry("V-1", 8));

        Assert.Equal((Yuan(1000m), Yuan(600m), ReceivableStatus.Open), (debt.Balance, receipt.Unallocated, debt.Status));
        Assert.Equal((Yuan(400m), Yuan(1000m)), (debt.BalanceOn(Day(7)), debt.BalanceOn(Day(8))));
        Assert.Equal((Money.Zero, Money.Zero), (Allocated(receipt, R1), debt.StandingOf(new("A-1"))));
        var reversal = Assert.IsType<ReceivableEntry.Reversal>(debt.Entries[^1]);
        Assert.Equal((new("A-1"), ReceivableEntryKind.Allocation, "退票", Clerk, Yuan(600m)), (reversal.Of, reversal.Reversed, reversal.Reason, reversal.By, reversal.Change));
        Assert.Equal([new ReceivablePosted(reversal) { At = Noon(8) }], TakenFrom(debt));
        Assert.Equal([new ReceiptAllocationReversed(receipt.Entries[^1]) { At = Noon(8) }], TakenFrom(receipt));
        Assert.Equal(2, debt.Entries.Count);
    }

    [Fact]
    public void Once_and_not_before_its_own_day()
    {
        var (debt, receipt) = Paid(600m);
        Refused(ReceivableRefusals.ReversedTooEarly.Code, "6.2",
            () => Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 2, 4)), debt, receipt);
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 3, 4));
        Refused(ReceivableRefusals.NothingToReverse.Code, "6.2",
            () => Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-2", 5)), debt, receipt);

        Settlement.Allocate(receipt, debt, Yuan(600m), Entry("A-2", 5));
        Assert.Equal(Yuan(400m), debt.Balance);
    }

    [Fact]
    public void What_is_no_allocation_of_the_two_is_a_mistake()
    {
        var (debt, receipt) = Paid(600m);
        var other = Received(600m, id: "Q-2");
        Mistaken(() => Settlement.Reverse(other, debt, new("A-1"), "误记", Clerk, Entry("V-1", 5)), debt, other);
        Mistaken(() => Settlement.Reverse(receipt, debt, new("A-7"), "误记", Clerk, Entry("V-1", 5)), debt, receipt);
        Mistaken(() => Settlement.Reverse(receipt, debt, new("A-1"), " ", Clerk, Entry("V-1", 5)), debt, receipt);
        Mistaken(() => Settlement.Reverse(receipt, debt, new("A-1"), "误记", default, Entry("V-1", 5)), debt, receipt);
        Mistaken(() => Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, null!), debt, receipt);
        Mistaken(() => debt.Reverse(new("A-7"), "误记", Clerk, Entry("V-1", 5)), debt);
        Mistaken(() => debt.StandingOf(new("A-7")), debt);
        Assert.Null(debt.Find(new("A-7")));

        var copy = Reloaded(receipt);
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 5));
        Mistaken(() => Settlement.Reverse(receipt, Reloaded(Paid(600m).Debt), new("A-1"), "误记", Clerk, Entry("V-2", 5)), receipt);
        Assert.Equal(Yuan(600m), Allocated(copy, R1));
    }

    [Fact]
    [Clause("6.2")]
    public void An_allocation_does_not_go_back_on_the_debt_alone_nor_a_reversal_at_all()
    {
        var (debt, receipt) = Paid(600m);
        Refused(ReceivableRefusals.NotReversible.Code, "6.2", () => debt.Reverse(new("A-1"), "误记", Clerk, Entry("V-1", 5)), debt);
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 5));
        Refused(ReceivableRefusals.NotReversible.Code, "6.2", () => debt.Reverse(new("V-1"), "误记", Clerk, Entry("V-2", 5)), debt);
        Mistaken(() => Settlement.Reverse(receipt, debt, new("V-1"), "误记", Clerk, Entry("V-2", 5)), debt, receipt);
    }

    [Fact]
    [Clause("9.3")]
    public void A_deduction_goes_back_whole_and_once()
    {
        var debt = Owed();
        debt.Deduct(In(DisputeStatus.Accepted, debt).Accepted!, Entry("K-1", 6));
        Assert.Equal(Yuan(850m), debt.Balance);

        Refused(ReceivableRefusals.ReversedTooEarly.Code, "9.3", () => debt.Reverse(new("K-1"), "货已找回", Clerk, Entry("V-1", 6, 7)), debt);
        debt.Reverse(new("K-1"), "货已找回", Clerk, Entry("V-1", 7));

        Assert.Equal((Yuan(1000m), Money.Zero), (debt.Balance, debt.Standing.Deducted));
        Refused(ReceivableRefusals.NothingToReverse.Code, "9.3", () => debt.Reverse(new("K-1"), "货已找回", Clerk, Entry("V-2", 7)), debt);
        Refused(ReceivableRefusals.EntryIdTaken.Code, "11.2.3", () => WrittenOff(100m, debt).Reverse(new("W-1"), "误记", Clerk, Entry("K-1", 11)));
    }
}
