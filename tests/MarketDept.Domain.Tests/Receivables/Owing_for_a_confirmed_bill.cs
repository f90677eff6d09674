using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Owing_for_a_confirmed_bill
{
    [Fact]
    [Clause("6.2")]
    public void The_whole_amount_is_open_from_the_day_of_confirmation_on()
    {
        var debt = Receivable.Open(R1, new ConfirmedDebt(Client, new("B-1"), new(2026, 5), Yuan(1000m), Day(0), Day(9)), Noon(2));

        Assert.Equal((Yuan(1000m), ReceivableStatus.Open, Day(9), Day(9)), (debt.Balance, debt.Status, debt.OriginalDueOn, debt.DueOn));
        Assert.Equal((Money.Zero, Yuan(1000m)), (debt.BalanceOn(Day(-1)), debt.BalanceOn(Day(0))));
        Assert.Equal((Money.Zero, Yuan(1000m)), (debt.OpenFrom(Day(-1)), debt.OpenFrom(Day(0))));
        Assert.Equal([new ReceivableOpened(Client, new("B-1"), debt.ServiceMonth, Yuan(1000m), Day(0), Day(9)) { At = Noon(2) }], TakenFrom(debt));
        Assert.Empty(TakenFrom(debt));
    }

    [Fact]
    [Clause("9.2")]
    [Clause("9.4")]
    public void A_bill_that_the_customer_confirmed_is_owed_and_due_by_its_own_term()
    {
        var bill = Presented();
        bill.Confirm(Yuan(640m), Confirmer.OfCustomer(Client, "物流主管"), "对账单签章", Noon(1));

        var debt = Receivable.Open(R1, bill, Noon(1));

        Assert.Equal((Client, bill.Id, Yuan(640m), Day(1)), (debt.Customer, debt.Bill, debt.Amount, debt.ConfirmedOn));
        Assert.Equal((Day(11), new YearMonth(2026, 5)), (debt.OriginalDueOn, debt.ServiceMonth));
    }

    [Fact]
    [Clause("9.2")]
    public void Nothing_is_owed_for_a_bill_that_he_has_not_confirmed()
    {
        Refused(ReceivableRefusals.BillNotConfirmed.Code, "9.2", () => Receivable.Open(R1, Presented(), Noon(1)));
        Assert.Throws<ArgumentNullException>("debt", () => Receivable.Open(R1, null!, Noon(1)));
    }

    [Fact]
    public void A_confirmation_still_to_come_is_refused()
    {
        Refused(ReceivableRefusals.InTheFuture.Code, "9.2",
            () => Receivable.Open(R1, new ConfirmedDebt(Client, new("B-1"), new(2026, 5), Yuan(1m), Day(1), Day(9)), Noon(0)));
        Refused(ReceivableRefusals.InTheFuture.Code, "9.2",
            () => Receivable.Open(R1, new ConfirmedDebt(Client, new("B-1"), new(2026, 5), Yuan(1m), Day(0), Day(9)), Noon(0) - Duration.FromHours(13)));

        Assert.NotNull(Receivable.Open(R1, new ConfirmedDebt(Client, new("B-1"), new(2026, 5), Yuan(1m), Day(0), Day(9)), Noon(0) - Duration.FromHours(11)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_a_bill_that_comes_to_nothing_no_debt_arises(int fen) => Assert.Throws<ArgumentOutOfRangeException>("amount",
        () => Receivable.Open(R1, new ConfirmedDebt(Client, new("B-1"), new(2026, 5), Money.FromFen(fen), Day(0), Day(9)), Noon(0)));

    [Fact]
    public void Ids_are_asked_for()
    {
        Mistake.Thrown(() => Receivable.Open(default, new ConfirmedDebt(Client, new("B-1"), new(2026, 5), Yuan(1m), Day(0), Day(9)), Noon(0)));
        Mistake.Thrown(() => Receivable.Open(R1, new ConfirmedDebt(default, new("B-1"), new(2026, 5), Yuan(1m), Day(0), Day(9)), Noon(0)));
        Mistake.Thrown(() => Receivable.Open(R1, new ConfirmedDebt(Client, default, new(2026, 5), Yuan(1m), Day(0), Day(9)), Noon(0)));
        Mistake.Thrown(() => new Posting(default, Day(0), Noon(0)));
    }

    [Fact]
    [Clause("9.6")]
    public void An_entry_for_a_day_still_to_come_is_refused()
    {
        Refused(ReceivableRefusals.InTheFuture.Code, "9.6", () => Entry("A-1", 4, recorded: 3));
        Assert.Equal(Day(3), Entry("A-1", 3, recorded: 3).On);
    }

    [Fact]
    [Clause("6.2")]
    public void Status_follows_from_the_entries()
    {
        Assert.Equal(ReceivableStatus.Open, Owed().Status);
        Assert.Equal(ReceivableStatus.PartlyPaid, Paid(300m).Debt.Status);
        Assert.Equal(ReceivableStatus.Settled, Paid(1000m).Debt.Status);
        Assert.Equal(ReceivableStatus.Open, WrittenOff(400m).Status);
        Assert.Equal(ReceivableStatus.WrittenOff, WrittenOff(1000m).Status);
        Assert.Equal(ReceivableStatus.WrittenOff, WrittenOff(700m, Paid(300m).Debt).Status);
    }

    private static Bill Presented()
    {
        var contract = ContractTerms.Conclude(new("HT-1"), Client, PaymentTerm.AfterConfirmation(10), new(2026, 1), Noon(-100));
        var bill = Bill.Draft(new("B-1"), contract, new(2026, 5), Noon(0));
        bill.Add(Charge.Of(ChargeKind.Handling, new("ZX-1"), "装卸费", Yuan(640m), TaxCategory.Other, SettlementMethod.Monthly), Noon(0));
        bill.Present(Yuan(640m), Collector, BilledSources.None, Noon(0));
        return bill;
    }
}
