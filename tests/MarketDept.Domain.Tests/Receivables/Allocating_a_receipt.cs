using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Allocation;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Allocating_a_receipt
{
    [Fact]
    [Clause("6.2")]
    public void It_pays_the_debt_and_uses_up_the_receipt()
    {
        var (debt, receipt) = (Owed(), Received(700m));

        Settlement.Allocate(receipt, debt, Yuan(600m), Entry("A-1", 4));

        Assert.Equal((Yuan(400m), Yuan(100m), Yuan(600m)), (debt.Balance, receipt.Unallocated, Allocated(receipt, R1)));
        Assert.Equal((Yuan(1000m), Yuan(400m)), (debt.BalanceOn(Day(3)), debt.BalanceOn(Day(4))));
        Assert.Equal((Yuan(700m), Yuan(100m)), (receipt.UnallocatedOn(Day(3)), receipt.UnallocatedOn(Day(4))));
        var entry = Assert.IsType<ReceivableEntry.Allocation>(debt.Entries.Single());
        Assert.Equal((new("A-1"), receipt.Id, Yuan(600m), Yuan(-600m), Day(4), Noon(4)), (entry.Id, entry.Receipt, entry.Amount, entry.Change, entry.On, entry.RecordedAt));
        Assert.Equal([new ReceivablePosted(entry) { At = Noon(4) }], TakenFrom(debt));
        Assert.Equal([new ReceiptAllocated(receipt.Entries.Single()) { At = Noon(4) }], TakenFrom(receipt));
    }

    [Fact]
    [Clause("6.2")]
    public void To_the_last_fen_it_goes_and_not_one_further()
    {
        var (debt, receipt) = (Owed(), Received(2000m));
        Refused(ReceivableRefusals.AboveBalance.Code, "6.2", () => Settlement.Allocate(receipt, debt, Yuan(1000.01m), Entry("A-1", 4)), debt, receipt);
        Settlement.Allocate(receipt, debt, Yuan(1000m), Entry("A-1", 4));
        Assert.Equal((Money.Zero, ReceivableStatus.Settled), (debt.Balance, debt.Status));
        Refused(ReceivableRefusals.AboveBalance.Code, "6.2", () => Settlement.Allocate(receipt, debt, Yuan(0.01m), Entry("A-2", 4)), debt, receipt);

        var (other, little) = (Owed(), Received(50m));
        Refused(ReceivableRefusals.AboveUnallocated.Code, "6.2", () => Settlement.Allocate(little, other, Yuan(50.01m), Entry("A-1", 4)), other, little);
        Settlement.Allocate(little, other, Yuan(50m), Entry("A-1", 4));
        Assert.Equal(Money.Zero, little.Unallocated);
    }

    [Fact]
    [Clause("6.2")]
    public void Anothers_debt_is_refused()
    {
        var (debt, receipt) = (Owed(customer: "K2"), Received(100m));
        Refused(ReceivableRefusals.OtherCustomer.Code, "6.2", () => Settlement.Allocate(receipt, debt, Yuan(1m), Entry("A-1", 4)), debt, receipt);
        Refused(ReceivableRefusals.OtherCustomer.Code, "6.2", () => Settlement.Plan(receipt, [debt], Day(4)), debt, receipt);
        Refused(ReceivableRefusals.OtherCustomer.Code, "6.2", () => Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 4)), debt, receipt);
        Refused(ReceivableRefusals.OtherCustomer.Code, "6.2",
            () => Settlement.Recover(receipt, WrittenOff(100m, debt), new("W-1"), Yuan(1m), Entry("V-1", 14), Entry("A-1", 14)), receipt);
    }

    [Fact]
    [Clause("6.2")]
    public void Before_the_money_came_in_or_the_debt_was_confirmed_it_is_refused()
    {
        var (debt, receipt) = (Owed(confirmed: 5), Received(100m, day: 3));
        Refused(ReceivableRefusals.NotReceivedYet.Code, "6.2", () => Settlement.Allocate(receipt, debt, Yuan(1m), Entry("A-1", 2, 6)), debt, receipt);
        Refused(ReceivableRefusals.BeforeConfirmation.Code, "6.2", () => Settlement.Allocate(receipt, debt, Yuan(1m), Entry("A-1", 4, 6)), debt, receipt);
        Settlement.Allocate(receipt, debt, Yuan(1m), Entry("A-1", 5, 6));
        Assert.Equal(Yuan(999m), debt.BalanceOn(Day(5)));
    }

    [Fact]
    public void An_id_is_used_once_on_each_side()
    {
        var (debt, receipt) = Paid(100m, received: 500m);
        Refused(ReceivableRefusals.ReceiptEntryIdTaken.Code, "6.2", () => Settlement.Allocate(receipt, debt, Yuan(1m), Entry("A-1", 4)), debt, receipt);
        var fresh = Received(500m, id: "Q-2");
        Refused(ReceivableRefusals.EntryIdTaken.Code, "6.2", () => Settlement.Allocate(fresh, debt, Yuan(1m), Entry("A-1", 4)), debt, fresh);
    }

    [Fact]
    public void Time_does_not_go_backwards_on_either_side()
    {
        var (debt, receipt) = Paid(100m, received: 500m);
        var (otherDebt, otherReceipt) = (Owed(id: "R-2"), Received(500m, id: "Q-2", day: 1));
        Refused(StepRefusals.BeforeLast.Code, "6.2",
            () => Settlement.Allocate(receipt, otherDebt, Yuan(1m), new(new("A-2"), Day(3), Noon(3) - Duration.FromHours(1))), receipt, otherDebt);
        Refused(StepRefusals.BeforeLast.Code, "6.2",
            () => Settlement.Allocate(otherReceipt, debt, Yuan(1m), Entry("A-2", 2)), otherReceipt, debt);
    }

    [Fact]
    [Clause("6.2")]
    public void Booked_for_an_earlier_day_it_leaves_no_later_day_below_nothing()
    {
        var debt = Owed();
        var (first, second) = (Received(1000m, id: "Q-1"), Received(1000m, id: "Q-2"));
        Settlement.Allocate(first, debt, Yuan(1000m), Entry("A-1", 5));
        Settlement.Reverse(first, debt, new("A-1"), "退票", Clerk, Entry("V-1", 20));

        // On day 20 all is open again, but between day 5 and day 20 nothing was.
        Assert.Equal((Yuan(1000m), Money.Zero, Yuan(1000m)), (debt.Balance, debt.OpenFrom(Day(6)), debt.OpenFrom(Day(20))));
        Refused(ReceivableRefusals.AboveBalance.Code, "6.2", () => Settlement.Allocate(second, debt, Yuan(0.01m), Entry("A-2", 6, 21)), debt, second);
        Refused(ReceivableRefusals.AboveBalance.Code, "6.2", () => Settlement.Allocate(second, debt, Yuan(0.01m), Entry("A-2", 3, 21)), debt, second);
        Assert.Equal((Money.Zero, Yuan(1000m)), (first.FreeFrom(Day(6)), first.FreeFrom(Day(20))));
        Refused(ReceivableRefusals.AboveUnallocated.Code, "6.2", () => Settlement.Allocate(first, Owed(id: "R-2"), Yuan(0.01m), Entry("A-2", 6, 21)), first);
        Settlement.Allocate(second, debt, Yuan(1000m), Entry("A-2", 20, 21));
        Assert.Equal(Money.Zero, debt.Balance);
    }

    [Fact]
    public void An_amount_is_more_than_nothing()
    {
        var (debt, receipt) = (Owed(), Received(100m));
        Mistaken(() => Settlement.Allocate(receipt, debt, Money.Zero, Entry("A-1", 4)), debt, receipt);
        Mistaken(() => Settlement.Allocate(receipt, debt, Yuan(-1m), Entry("A-1", 4)), debt, receipt);
        Mistaken(() => Settlement.Allocate(receipt, debt, Yuan(1m), null!), debt, receipt);
        Mistaken(() => Settlement.Allocate(null!, debt, Yuan(1m), Entry("A-1", 4)), debt);
        Mistaken(() => Settlement.Allocate(receipt, null!, Yuan(1m), Entry("A-1", 4)), receipt);
    }

    [Fact]
    [Clause("6.2")]
    public void By_itself_it_goes_first_where_the_customer_says_then_to_what_is_due_and_pro_rata_on_one_due_date()
    {
        Receivable[] debts =
        [
            Owed(100m, "R-1", due: 20), Owed(200m, "R-2", due: 2), Owed(300m, "R-3", due: 4), Owed(100m, "R-4", due: 4), Owed(50m, "R-5", due: 30), Owed(10m, "R-6", due: null),
        ];
        var receipt = Received(500m, 5, "Q-1", "K1", "B-R-5", "B-R-5");

        var plan = Settlement.Allocate(receipt, debts, Day(5), debt => new($"A-{debt}"), Noon(5))!;

        // 50 as instructed, 200 to the earliest due, and 250 over 300 and 100 of one due date.
        Assert.Equal([0m, 200m, 187.5m, 62.5m, 50m, 0m], debts.Select(debt => (debt.Amount - debt.Balance).Yuan));
        Assert.Equal((Money.Zero, 4), (receipt.Unallocated, receipt.Entries.Count));
        Assert.Equal(
            [("B-R-2", AllocationGround.Due), ("B-R-3", AllocationGround.Due), ("B-R-4", AllocationGround.Due), ("B-R-5", AllocationGround.Instruction)],
            plan.Allocations.Select(part => (part.Bill.Value, part.Ground)));
    }

    [Fact]
    [Clause("6.2")]
    [Clause("9.4")]
    public void An_amended_due_date_counts_and_a_debt_without_one_comes_last()
    {
        var (amended, later, open) = (Owed(100m, "R-1", due: 2), Owed(100m, "R-2", due: 8), Owed(100m, "R-3", due: null));
        amended.AmendDueDate(Day(60), "补充协议", Manager, Deciders, Noon(2));

        Settlement.Allocate(Received(250m, 9), [open, amended, later], Day(9), debt => new($"A-{debt}"), Noon(9));

        Assert.Equal((50m, 0m, 0m), (open.Balance.Yuan, amended.Balance.Yuan, later.Balance.Yuan));
    }

    [Fact]
    [Clause("6.2")]
    public void What_no_debt_is_left_for_stays_a_credit_and_a_plan_changes_nothing()
    {
        var (debt, receipt) = (Owed(100m), Received(130m));

        var plan = Settlement.Plan(receipt, [debt, SettledDebt("R-9")], Day(4))!;

        Assert.Equal((Yuan(30m), 1), (plan.Unallocated, plan.Allocations.Count));
        Assert.Equal((Yuan(100m), Yuan(130m)), (debt.Balance, receipt.Unallocated));
        Settlement.Allocate(receipt, [debt], Day(4), _ => new("A-1"), Noon(4));
        Assert.Equal((Money.Zero, Yuan(30m)), (debt.Balance, receipt.Unallocated));
        Assert.Null(Settlement.Plan(Paid(100m).Receipt, [Owed(5m, "R-2")], Day(4)));
        Assert.Null(Settlement.Allocate(Received(1m, day: 5), [Owed(5m, "R-2")], Day(4), _ => new("A-1"), Noon(6)));
    }

    [Fact]
    [Clause("6.2")]
    public void A_debt_confirmed_later_is_passed_over_unless_the_customer_named_it()
    {
        var (later, open) = (Owed(100m, "R-1", confirmed: 8), Owed(100m, "R-2"));
        var receipt = Received(150m);
        Assert.Equal(Yuan(50m), Settlement.Plan(receipt, [later, open], Day(4))!.Unallocated);

        var named = Received(150m, 3, "Q-2", "K1", "B-R-1");
        Refused(ReceivableRefusals.InstructionNotConfirmed.Code, "6.2", () => Settlement.Plan(named, [later, open], Day(4)), named, later, open);
        Assert.Equal(Yuan(100m), Settlement.Plan(named, [later, open], Day(8))!.Allocations[0].Amount);

        var foreign = Received(150m, 3, "Q-3", "K1", "B-R-7");
        Refused(ReceivableRefusals.OtherCustomer.Code, "6.2", () => Settlement.Plan(foreign, [open], Day(4)), foreign, open);
    }

    [Fact]
    [Clause("6.2")]
    public void Several_debts_change_together_or_none_does()
    {
        var (first, second, receipt) = (Owed(100m, "R-1"), Owed(100m, "R-2"), Received(200m));
        Settlement.Allocate(Received(1m, id: "Q-2"), second, Yuan(1m), Entry("A-R-2", 3));

        Refused(ReceivableRefusals.EntryIdTaken.Code, "6.2",
            () => Settlement.Allocate(receipt, [first, second], Day(4), debt => new($"A-{debt}"), Noon(4)), first, second, receipt);
        Mistaken(() => Settlement.Allocate(receipt, [first, second], Day(4), _ => new("A-9"), Noon(4)), first, second, receipt);
        Mistaken(() => Settlement.Allocate(receipt, [first, second], Day(4), null!, Noon(4)), first, second, receipt);
        Mistaken(() => Settlement.Plan(receipt, [first, first], Day(4)), first, receipt);
    }

    private static Receivable SettledDebt(string id)
    {
        var debt = Owed(1m, id);
        Settlement.Allocate(Received(1m, id: "Q-9"), debt, Yuan(1m), Entry("A-9", 3));
        return debt;
    }
}
