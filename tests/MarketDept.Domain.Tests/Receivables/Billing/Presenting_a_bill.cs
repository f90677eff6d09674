using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Presenting_a_bill
{
    [Theory]
    [Clause("9.2")]
    [InlineData("1249.99")]
    [InlineData("1250.01")]
    [InlineData("0.00")]
    public void A_total_that_is_not_the_sum_of_the_charges_is_refused(string stated) =>
        Refused(Drafted(), BillingRefusals.TotalNotSum.Code, "9.2", it => it.Present(Money.Parse(stated), Collector, BilledSources.None, At(1)));

    [Fact]
    [Clause("9.2")]
    public void A_bill_without_any_charge_has_nothing_to_confirm() =>
        Refused(
            Bill.Draft(new("B-1"), Contract(), May, At(0)), BillingRefusals.WithoutCharges.Code, "9.2",
            it => it.Present(Money.Zero, Collector, BilledSources.None, At(1)));

    [Fact]
    [Clause("9.2")]
    public void Reductions_may_come_to_the_whole_and_not_to_more()
    {
        var nothing = Bill.Draft(new("B-1"), Contract(), May, At(0));
        nothing.Add(Line("H-1", 10m), At(0));
        nothing.Add(Line("H-2", -10m, reason: "约定返还"), At(0));
        nothing.Present(Money.Zero, Collector, BilledSources.None, At(1));
        Assert.Equal((BillStatus.Presented, At(1)), (nothing.Status, nothing.PresentedAt));

        var less = Bill.Draft(new("B-2"), Contract(), May, At(0));
        less.Add(Line("H-1", 10m), At(0));
        less.Add(Line("H-2", -10.01m, reason: "约定返还"), At(0));
        Refused(less, BillingRefusals.NegativeTotal.Code, "9.2", it => it.Present(Yuan(-0.01m), Collector, BilledSources.None, At(1)));
    }

    [Fact]
    [Clause("9.2")]
    public void A_source_that_another_bill_has_is_refused_whatever_became_of_that_bill_unless_it_was_cancelled()
    {
        foreach (var status in Enum.GetValues<BillStatus>())
        {
            var mine = Bill.Draft(new("B-2"), Contract(), May, At(0));
            mine.Add(Line("H-9", 1m), At(0));
            mine.Add(Line("H-1", 1m), At(0));
            var known = new BilledSources(In(status));
            if (status == BillStatus.Cancelled)
                mine.Present(Yuan(2m), Collector, known, At(1));
            else
                Refused(mine, BillingRefusals.SourceOnAnotherBill.Code, "9.2", it => it.Present(Yuan(2m), Collector, known, At(1)));
            Assert.Equal(status == BillStatus.Cancelled ? null : new Id<Bill>("B-1"), known.BillOf(new("H-1")));
        }
    }

    [Fact]
    [Clause("9.2")]
    public void The_bill_itself_may_be_among_those_that_are_known()
    {
        var bill = Drafted();
        bill.Present(bill.Total, Collector, new BilledSources(bill), At(1));
        Assert.Equal(BillStatus.Presented, bill.Status);
    }

    [Fact]
    [Clause("9.2")]
    public void Two_bills_with_a_source_in_common_are_found_where_bills_are_looked_at_together()
    {
        Refused(BillingRefusals.SourceOnAnotherBill.Code, "9.2", () => new BilledSources(Confirmed(), Drafted("B-2")));
        Assert.Null(BilledSources.None.BillOf(new("H-1")));
        Mistake.Thrown(() => new BilledSources((Bill)null!));
        Mistake.Thrown(() => new BilledSources((IEnumerable<Bill>)null!));
    }

    [Fact]
    public void It_is_taken_back_to_be_corrected_before_the_customer_has_said_anything()
    {
        var bill = Presented();
        bill.TakeEvents();

        bill.Recall("装卸费漏计", Collector, At(2));

        Assert.Equal((BillStatus.Draft, null), (bill.Status, bill.PresentedAt));
        Assert.Equal([new BillRecalled(Collector.Id, "装卸费漏计") { At = At(2) }], TakenFrom(bill));
        bill.Add(Line("H-2", 1m), At(3));
        bill.Present(Yuan(1251m), Collector, BilledSources.None, At(4));
        Assert.Equal([new BillChargeAdded(Line("H-2", 1m)) { At = At(3) }, new BillPresented(Collector.Id, Yuan(1251m)) { At = At(4) }], TakenFrom(bill));
    }

    [Fact]
    [Clause("9.2")]
    public void Charges_beyond_the_range_of_money_come_to_no_total()
    {
        var bill = Bill.Draft(new("B-1"), Contract(), May, At(0));
        bill.Add(Line("H-1", Money.MaxValue.Yuan), At(0));
        bill.Add(Line("H-2", 0.01m), At(0));
        Refused(bill, BillingRefusals.TotalBeyondMoney.Code, "9.2", it => it.Present(Money.MaxValue, Collector, BilledSources.None, At(1)));
    }
}
