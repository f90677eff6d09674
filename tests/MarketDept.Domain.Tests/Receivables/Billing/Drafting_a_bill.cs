using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Drafting_a_bill
{
    [Fact]
    [Clause("9.2")]
    public void All_charges_are_worked_into_one_total_and_each_kind_is_told_apart()
    {
        var bill = Drafted();
        bill.Add(Line("O-1", -20m, ChargeKind.Other, TaxCategory.Other, "约定返还"), At(0));
        bill.Add(Line("H-2", 0m), At(0));

        Assert.Equal(Yuan(1230m), bill.Total);
        Assert.Equal(
            [Yuan(1000m), Yuan(50m), Money.Zero, Yuan(200m), Yuan(-20m)],
            new[] { ChargeKind.Freight, ChargeKind.Counting, ChargeKind.Storage, ChargeKind.Handling, ChargeKind.Other }.Select(bill.TotalOf));
        Mistaken(bill, it => it.TotalOf(null!));
        Assert.Equal((BillStatus.Draft, null, null, null), (bill.Status, bill.ConfirmedAmount, bill.ConfirmedOn, bill.PresentedAt));
    }

    [Fact]
    [Clause("9.2")]
    public void A_source_is_on_a_bill_once_whatever_it_is_charged_as()
    {
        Refused(Drafted(), BillingRefusals.SourceTwice.Code, "9.2", it => it.Add(Line("H-1", 1m, ChargeKind.Other), At(0)));
        Refused(Drafted(), BillingRefusals.SourceTwice.Code, "9.2", it => it.Add(Line("freight:W-1/monthly", 1m), At(0)));
        var bill = Drafted();
        bill.Remove(new("H-1"), At(0));
        bill.Add(Line("H-1", 1m), At(0));
        bill.Add(Line("h-1", 1m), At(0));
        Assert.Equal(Yuan(1052m), bill.Total);
    }

    [Fact]
    [Clause("6.2")]
    public void Only_the_customers_own_consignments_of_the_month_go_on_it()
    {
        Refused(Drafted(), BillingRefusals.OtherCustomer.Code, "9.2", it => it.AddFreight(Waybill("W-2", 1m, customer: Stranger), SettlementMethod.Monthly, At(0)));
        foreach (var other in new[] { new LocalDate(2026, 4, 30), new LocalDate(2026, 6, 1), new LocalDate(2025, 5, 20) })
            Refused(Drafted(), BillingRefusals.OtherMonth.Code, "4.5", it => it.AddFreight(Waybill("W-2", 1m, other), SettlementMethod.Monthly, At(0)));
        foreach (var own in new[] { new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 31) })
            Drafted().AddFreight(Waybill("W-2", 1m, own), SettlementMethod.Monthly, At(0));
        Mistaken(Drafted(), it => it.AddFreight(Waybill("W-2", 1m), SettlementMethod.Collect, At(0)));
    }

    [Fact]
    [Clause("9.1")]
    public void A_period_may_run_across_calendar_months_and_is_named_by_the_one_in_which_it_ends()
    {
        // A waybill of 27 May is on the bill of June where the period runs from the 26th to the 25th.
        var contract = ContractTerms.Conclude(new("HT-1"), Shipper, PaymentTerm.AfterServiceMonthEnd(45), new(2026, 1), At(-1000), periodStartsOn: 26);
        var bill = Bill.Draft(new("B-1"), Reloaded(contract), new(2026, 6), At(0));
        Assert.Equal(new DateInterval(new(2026, 5, 26), new(2026, 6, 25)), bill.Period);
        Assert.Equal(new DateInterval(new(2025, 12, 26), new(2026, 1, 25)), Bill.Draft(new("B-2"), contract, new(2026, 1), At(0)).Period);
        Assert.Equal(new YearMonth(2026, 5).ToDateInterval(), Drafted().Period);
        foreach (var own in new[] { new LocalDate(2026, 5, 26), new LocalDate(2026, 5, 27), new LocalDate(2026, 6, 25) })
            Reloaded(bill).AddFreight(Waybill("W-2", 1m, own), SettlementMethod.Monthly, At(0));
        foreach (var other in new[] { new LocalDate(2026, 5, 25), new LocalDate(2026, 6, 26) })
            Refused(bill, BillingRefusals.OtherMonth.Code, "4.5", it => it.AddFreight(Waybill("W-2", 1m, other), SettlementMethod.Monthly, At(0)));
        Assert.Equal((new(2026, 6), new LocalDate(2026, 8, 14)), (bill.ServiceMonth, bill.DueOn));
        Assert.Throws<ArgumentOutOfRangeException>("periodStartsOn", () => ContractTerms.Conclude(new("HT-1"), Shipper, PaymentTerm.AfterInvoice(1), May, At(0), periodStartsOn: 29));
        Assert.Throws<StoredDataException>(() => ContractTerms.Restore(contract.ToSnapshot() with { PeriodStartsOn = 0 }));
    }

    [Fact]
    public void The_freight_of_a_consignment_does_not_get_on_it_past_its_consignment() =>
        Mistaken(Bill.Draft(new("B-2"), Contract(customer: Stranger), May, At(0)), it => it.Add(Drafted().Charges[0], At(0)));

    [Fact]
    [Clause("9.4")]
    public void The_payment_term_comes_from_the_contract_and_there_is_none_before_it_begins()
    {
        Assert.Equal(PaymentTerm.AfterServiceMonth(1, 31), Drafted().Term);
        Assert.Equal(PaymentTerm.AfterConfirmation(10), Drafted(contract: Contract(PaymentTerm.AfterConfirmation(10))).Term);
        Refused(BillingRefusals.ContractBeginsLater.Code, "9.4", () => Bill.Draft(new("B-1"), Contract(), new YearMonth(2025, 12), At(0)));
        Assert.NotNull(Bill.Draft(new("B-1"), Contract(), new YearMonth(2026, 1), At(0)));
    }

    [Fact]
    public void What_is_not_on_it_cannot_be_taken_off() =>
        Refused(Drafted(), BillingRefusals.UnknownSource.Code, "9.2", it => it.Remove(new("H-9"), At(0)));

    [Fact]
    public void Each_step_is_told()
    {
        var bill = Bill.Draft(new("B-1"), Contract(), May, At(0));
        bill.Add(Line("H-1", 200m), At(1));
        bill.Remove(new("H-1"), At(2));
        bill.Cancel("重复", Collector, At(3));

        Assert.Equal(
            [
                new BillDrafted(new("HT-1"), Shipper, May, 1, PaymentTerm.AfterServiceMonth(1, 31)) { At = At(0) },
                new BillChargeAdded(Line("H-1", 200m)) { At = At(1) },
                new BillChargeRemoved(Line("H-1", 200m)) { At = At(2) },
                new BillCancelled(Collector.Id, "重复") { At = At(3) },
            ],
            TakenFrom(bill));
        Assert.Equal((BillStatus.Cancelled, "重复", At(3)), (bill.Status, bill.CancelledBecause, bill.LastChangedAt));
        Assert.Empty(TakenFrom(bill));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistake.Thrown(() => Bill.Draft(default, Contract(), May, At(0)));
        Mistake.Thrown(() => Bill.Draft(new("B-1"), null!, May, At(0)));
        Mistaken(Drafted(), it => it.Add(null!, At(0)));
        Mistaken(Drafted(), it => it.AddFreight(null!, SettlementMethod.Monthly, At(0)));
        Mistaken(Drafted(), it => it.AddFreight(Waybill("W-2", 1m), null!, At(0)));
        Mistaken(Drafted(), it => it.Cancel(" ", Collector, At(1)));
        Mistaken(Drafted(), it => it.Cancel("重复", null!, At(1)));
        Mistaken(Drafted(), it => it.Present(it.Total, null!, BilledSources.None, At(1)));
        Mistaken(Drafted(), it => it.Present(it.Total, Collector, null!, At(1)));
        Mistaken(Presented(), it => it.Recall("", Collector, At(1)));
        Mistaken(Presented(), it => it.Recall("更正", null!, At(1)));
    }
}
