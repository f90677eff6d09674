using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Writing_a_debt_off
{
    [Fact]
    [Clause("11.2.3")]
    public void What_was_determined_uncollectable_is_owed_no_more()
    {
        var debt = Owed();

        debt.WriteOff(Determined(debt, 700m), Yuan(700m), Entry("W-1", 10));

        Assert.Equal((Yuan(300m), Yuan(700m), ReceivableStatus.Open), (debt.Balance, debt.Standing.WrittenOff, debt.Status));
        var entry = Assert.IsType<ReceivableEntry.WriteOff>(debt.Entries.Single());
        Assert.Equal(new("U-1"), entry.Determination);
        Assert.Equal([new ReceivablePosted(entry) { At = Noon(10) }], TakenFrom(debt));
    }

    [Fact]
    [Clause("11.2.3")]
    public void No_more_than_was_determined_and_what_is_owed()
    {
        var debt = Owed();
        var determination = Determined(debt, 700m);
        Refused(ReceivableRefusals.AboveDetermination.Code, "11.2.3", () => debt.WriteOff(determination, Yuan(700.01m), Entry("W-1", 10)), debt, determination);
        debt.WriteOff(determination, Yuan(500m), Entry("W-1", 10));
        Refused(ReceivableRefusals.AboveDetermination.Code, "11.2.3", () => debt.WriteOff(determination, Yuan(200.01m), Entry("W-2", 10)), debt, determination);
        debt.WriteOff(determination, Yuan(200m), Entry("W-2", 10));

        var paid = Owed();
        var all = Determined(paid, 1000m);
        Settlement.Allocate(Received(400m), paid, Yuan(400m), Entry("A-1", 11));
        Refused(ReceivableRefusals.AboveBalance.Code, "11.2.3", () => paid.WriteOff(all, Yuan(600.01m), Entry("W-1", 11)), paid);
        Mistaken(() => paid.WriteOff(all, Money.Zero, Entry("W-1", 11)), paid);
        Mistaken(() => paid.WriteOff(null!, Yuan(1m), Entry("W-1", 11)), paid);
        Mistaken(() => paid.WriteOff(all, Yuan(1m), null!), paid);
    }

    [Fact]
    [Clause("11.2.3")]
    public void Only_its_own_debt_and_not_before_the_determination_nor_after_its_revocation()
    {
        var debt = Owed();
        var determination = Determined(debt, 700m);
        Refused(ReceivableRefusals.OtherDebt.Code, "11.2.3", () => Owed(id: "R-2").WriteOff(determination, Yuan(1m), Entry("W-1", 10)));
        Refused(ReceivableRefusals.BeforeDecision.Code, "11.2.3", () => debt.WriteOff(determination, Yuan(1m), Entry("W-1", 9, 10)), debt);

        determination.Revoke("债务人另有财产", Manager, Deciders, Noon(11));
        Refused(UncollectableRefusals.Revoked.Code, "11.2.3", () => debt.WriteOff(determination, Yuan(1m), Entry("W-1", 12)), debt);
    }

    [Fact]
    [Clause("11.2.3")]
    public void Money_that_comes_in_after_all_takes_it_back_by_as_much_and_reports_that()
    {
        var (debt, receipt) = (WrittenOff(700m), Received(250m, day: 20));

        Settlement.Recover(receipt, debt, new("W-1"), Yuan(250m), Entry("H-1", 20), Entry("A-1", 20));

        Assert.Equal((Yuan(300m), Yuan(250m), Yuan(450m), Money.Zero), (debt.Balance, debt.Standing.Received, debt.Standing.WrittenOff, receipt.Unallocated));
        var events = debt.TakeEvents();
        Assert.Equal(
            [(R1.Value, new(2026, 5), new("W-1"), new("U-1"), Yuan(250m), Yuan(450m), Day(20), Noon(20))],
            events.OfType<ReceivableWriteOffReduced>().Select(it => (it.Key, it.ServiceMonth, it.WriteOff, it.Determination, it.Reduction, it.StillWrittenOff, it.On, it.At)));
        Assert.Equal(3, events.Count);
        Assert.Equal(Yuan(450m), debt.StandingOf(new("W-1")));
        Assert.Equal((new("W-1"), receipt.Id), debt.Entries.OfType<ReceivableEntry.Recovery>().Select(it => (it.Of, it.Receipt)).Single());
    }

    [Fact]
    [Clause("11.2.3")]
    public void No_more_is_recovered_than_stands_and_only_on_a_later_day()
    {
        var (debt, receipt) = (WrittenOff(700m), Received(2000m, day: 9));
        Refused(ReceivableRefusals.ReversedTooEarly.Code, "11.2.3", () => Recover(1m, 10), debt, receipt);
        Refused(ReceivableRefusals.AboveWriteOff.Code, "11.2.3", () => Recover(700.01m, 11), debt, receipt);
        Recover(700m, 11);
        Refused(ReceivableRefusals.AboveWriteOff.Code, "11.2.3", () => Recover(0.01m, 12), debt, receipt);
        Assert.Equal((Yuan(300m), Money.Zero, Yuan(700m)), (debt.Balance, debt.Standing.WrittenOff, debt.Standing.Received));
        Refused(ReceivableRefusals.NothingToReverse.Code, "11.2.3", () => debt.Reverse(new("W-1"), "误记", Clerk, Entry("V-1", 12)), debt);

        void Recover(decimal yuan, int day) => Settlement.Recover(
            receipt, debt, new("W-1"), Yuan(yuan), Entry($"H-{yuan}-{day}", day), Entry($"A-{yuan}-{day}", day));
    }

    [Fact]
    public void A_recovery_is_of_a_write_off_and_two_entries_of_one_day()
    {
        var (debt, receipt) = Paid(300m, received: 900m);
        WrittenOff(700m, debt);
        Refused(ReceivableRefusals.NotReversible.Code, "11.2.3",
            () => Settlement.Recover(receipt, debt, new("A-1"), Yuan(1m), Entry("H-1", 12), Entry("A-2", 12)), debt, receipt);
        Refused(ReceivableRefusals.AboveUnallocated.Code, "6.2",
            () => Settlement.Recover(receipt, debt, new("W-1"), Yuan(601m), Entry("H-1", 12), Entry("A-2", 12)), debt, receipt);
        Refused(ReceivableRefusals.EntryIdTaken.Code, "11.2.3",
            () => Settlement.Recover(receipt, debt, new("W-1"), Yuan(1m), Entry("W-1", 12), Entry("A-2", 12)), debt, receipt);
        Mistaken(() => Settlement.Recover(receipt, debt, new("W-1"), Yuan(1m), Entry("H-1", 12), Entry("H-1", 12)), debt, receipt);
        Mistaken(() => Settlement.Recover(receipt, debt, new("W-1"), Yuan(1m), Entry("H-1", 11, 12), Entry("A-2", 12)), debt, receipt);
        Mistaken(() => Settlement.Recover(receipt, debt, new("W-1"), Yuan(1m), Entry("H-1", 12, 13), Entry("A-2", 12)), debt, receipt);
        Mistaken(() => Settlement.Recover(receipt, debt, new("W-7"), Yuan(1m), Entry("H-1", 12), Entry("A-2", 12)), debt, receipt);
        Mistaken(() => Settlement.Recover(receipt, debt, new("W-1"), Money.Zero, Entry("H-1", 12), Entry("A-2", 12)), debt, receipt);
    }

    [Fact]
    [Clause("11.2.3")]
    public void A_write_off_goes_back_by_what_still_stands_of_it_after_its_day()
    {
        var (debt, receipt) = (WrittenOff(700m), Received(250m, day: 20));
        Refused(ReceivableRefusals.ReversedTooEarly.Code, "11.2.3", () => debt.Reverse(new("W-1"), "误记", Clerk, Entry("V-1", 10, 11)), debt);
        Settlement.Recover(receipt, debt, new("W-1"), Yuan(250m), Entry("H-1", 20), Entry("A-1", 20));
        debt.TakeEvents();

        debt.Reverse(new("W-1"), "债务人恢复经营", Clerk, Entry("V-1", 21));

        Assert.Equal((Yuan(750m), Money.Zero, Yuan(450m)), (debt.Balance, debt.Standing.WrittenOff, debt.Entries[^1].Amount));
        Assert.Equal(Yuan(450m), debt.TakeEvents().OfType<ReceivableWriteOffReduced>().Single().Reduction);
        Refused(ReceivableRefusals.NotReversible.Code, "6.2", () => debt.Reverse(new("H-1"), "误记", Clerk, Entry("V-2", 22)), debt);
    }

    [Fact]
    [Clause("11.2.3")]
    public void What_was_recovered_and_stays_paid_is_not_written_off_under_the_same_determination_again()
    {
        var (debt, receipt) = (Owed(), Received(250m, day: 20));
        var determination = Determined(debt, 700m);
        debt.WriteOff(determination, Yuan(600m), Entry("W-1", 10));
        Settlement.Recover(receipt, debt, new("W-1"), Yuan(250m), Entry("H-1", 20), Entry("A-1", 20));

        Refused(ReceivableRefusals.AboveDetermination.Code, "11.2.3", () => debt.WriteOff(determination, Yuan(100.01m), Entry("W-2", 21)), debt);
        debt.WriteOff(determination, Yuan(100m), Entry("W-2", 21));

        Assert.Equal((Yuan(300m), Yuan(250m), Yuan(450m)), (debt.Balance, debt.Standing.Received, debt.Standing.WrittenOff));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Money_that_bounces_after_a_recovery_leaves_the_debt_open_and_to_be_written_off_again()
    {
        var (debt, receipt) = (Owed(), Received(250m, day: 20));
        var determination = Determined(debt, 700m);
        debt.WriteOff(determination, Yuan(700m), Entry("W-1", 10));
        Settlement.Recover(receipt, debt, new("W-1"), Yuan(250m), Entry("H-1", 20), Entry("A-1", 20));

        Settlement.Reverse(receipt, debt, new("A-1"), "退票", Clerk, Entry("V-1", 22));
        Assert.Equal((Yuan(550m), Yuan(450m)), (debt.Balance, debt.Standing.WrittenOff));
        debt.WriteOff(determination, Yuan(250m), Entry("W-2", 23));

        Assert.Equal((Yuan(300m), Yuan(700m)), (debt.Balance, debt.Standing.WrittenOff));
        Refused(ReceivableRefusals.AboveDetermination.Code, "11.2.3", () => debt.WriteOff(determination, Yuan(0.01m), Entry("W-3", 23)), debt);
    }
}
