using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Listing_consignments
{
    private static readonly DateInterval MayDays = new(new(2026, 5, 1), new(2026, 5, 31));
    private static readonly LocalDate LastDay = new(2026, 6, 12);

    [Fact]
    [Clause("9.1")]
    [Clause("6.2")]
    public void It_is_printed_and_then_delivered()
    {
        var list = Printed([Waybill("W-1", 1000m), Waybill("W-2", 300m, prepaid: 200m)]);

        list.Deliver("传真", "客户对账人", At(1));

        Assert.Equal((Yuan(1500m), At(0), "传真", "客户对账人", At(1), Today), (list.FreightTotal, list.PrintedAt, list.DeliveryChannel, list.ReceivedBy, list.DeliveredAt, list.DeliveredOn));
        Assert.Equal(
            [
                new ConsignmentListPrinted(Shipper, MayDays, [new("W-1"), new("W-2")], LastDay) { At = At(0) },
                new ConsignmentListDelivered(list.DeliveryChannel!, list.DeliveredOn!.Value) { At = At(1) },
            ],
            TakenFrom(list));
    }

    [Fact]
    [Clause("9.1")]
    public void An_empty_list_is_refused() =>
        Refused(BillingRefusals.ListEmpty.Code, "9.1", () => Printed([]));

    [Fact]
    [Clause("9.1")]
    public void A_consignment_is_on_one_list_once()
    {
        Refused(BillingRefusals.ListedTwice.Code, "9.1", () => Printed([Waybill("W-1", 1m), Waybill("W-1", 1m)]));
        Refused(BillingRefusals.ListedTwice.Code, "9.1", () => Printed([Waybill("W-2", 1m), Waybill("W-1", 1m)], lists: [Printed([Waybill("W-1", 1m)], "L-0")]));
        Printed([Waybill("W-2", 1m)], lists: [Printed([Waybill("W-1", 1m)], "L-0")]);
    }

    [Fact]
    [Clause("9.1")]
    public void What_is_on_a_confirmed_bill_is_not_listed_and_what_is_on_any_other_bill_is()
    {
        foreach (var status in Enum.GetValues<BillStatus>())
        {
            if (status == BillStatus.Confirmed)
                Refused(BillingRefusals.ConsignmentBilled.Code, "9.1", () => Printed([Waybill("W-1", 1000m)], bills: [In(status)]));
            else
                Printed([Waybill("W-1", 1000m)], bills: [In(status)]);
        }
    }

    [Fact]
    [Clause("9.1")]
    public void Only_the_customers_own_consignments_until_the_end_of_the_period_are_on_it_and_late_ones_are_not_lost()
    {
        Refused(BillingRefusals.ConsignmentOfOtherCustomer.Code, "9.1", () => Printed([Waybill("W-1", 1m, customer: Stranger)]));
        Refused(BillingRefusals.ConsignmentAfterPeriod.Code, "9.1", () => Printed([Waybill("W-1", 1m, MayDays.End.PlusDays(1))]));
        var late = Waybill("W-0", 1m, new LocalDate(2026, 4, 30));
        Assert.Equal([late], Printed([Waybill("W-1", 1m, MayDays.End), late, Waybill("W-2", 1m, MayDays.Start)]).Late);
    }

    [Fact]
    [Clause("9.1")]
    public void What_belongs_on_the_next_list_is_what_is_on_no_list_and_on_no_confirmed_bill()
    {
        var (billed, listed, open, late) = (Waybill("W-1", 1m), Waybill("W-2", 1m), Waybill("W-3", 1m, MayDays.End), Waybill("W-4", 1m, new LocalDate(2026, 3, 1)));
        Consignment[] all = [billed, listed, open, late, Waybill("W-5", 1m, MayDays.End.PlusDays(1)), Waybill("W-6", 1m, customer: Stranger)];

        var outstanding = ConsignmentList.Outstanding(Shipper, MayDays.End, all, [Printed([listed], "L-0")], [Confirmed()]);

        Assert.Equal([open, late], outstanding);
        Printed(outstanding, lists: [Printed([listed], "L-0")], bills: [Confirmed()]);
        Assert.Equal([billed, listed, open, late], ConsignmentList.Outstanding(Shipper, MayDays.End, all, [], [Presented()]));
    }

    [Fact]
    [Clause("9.1")]
    public void A_cycle_that_is_over_without_a_list_or_with_one_that_was_not_delivered_is_told()
    {
        var (first, last, after) = (Waybill("W-1", 1m, MayDays.Start), Waybill("W-2", 1m, MayDays.End), Waybill("W-3", 1m, MayDays.End.PlusDays(1)));
        var strange = Waybill("W-9", 1m, new LocalDate(2026, 4, 28), customer: Stranger);
        var mid = ContractTerms.Conclude(new("HT-2"), Stranger, PaymentTerm.AfterServiceMonth(1, 31), new YearMonth(2026, 1), At(-1000), periodStartsOn: 26);
        string Missed(LocalDate today, params ConsignmentList[] lists) => string.Join("; ", ConsignmentList.Missed(
            May, today, [mid, Contract()], [first, last, after, strange], lists)
            .Select(row => $"{row.Customer} {row.Period.Start:MM-dd}: {string.Join(' ', row.Unlisted)}, {string.Join(' ', row.Undelivered)}"));

        // The stranger's cycle ends on 25 May, the other one on the 31st.
        Assert.Equal("", Missed(new(2026, 5, 25)));
        Assert.Equal("K2 04-26: W-9, ", Missed(new(2026, 5, 26)));
        Assert.Equal("K2 04-26: W-9, ", Missed(MayDays.End));
        Assert.Equal("K1 05-01: W-1 W-2, ; K2 04-26: W-9, ", Missed(MayDays.End.PlusDays(1)));

        var list = Printed([first]);
        Assert.Equal("K1 05-01: W-2, ; K2 04-26: W-9, ", Missed(LastDay, list));
        Assert.Equal("K1 05-01: W-2, L-1; K2 04-26: W-9, ", Missed(LastDay.PlusDays(1), list));
        list.Deliver("传真", "客户对账人", At(1));
        var second = Printed([last], "L-2", lists: [list]);
        Assert.Equal("K1 05-01: , L-2; K2 04-26: W-9, ", Missed(LastDay.PlusDays(1), list, second));
        second.Deliver("传真", "客户对账人", At(2));
        Assert.Equal("K2 04-26: W-9, ", Missed(LastDay.PlusDays(1), list, second));
        Mistake.Thrown(() => ConsignmentList.Missed(default, LastDay, [mid], [], []));
        Mistake.Thrown(() => ConsignmentList.Missed(May, LastDay, [null!], [], []));
        Mistake.Thrown(() => ConsignmentList.Missed(May, LastDay, [mid], [null!], []));
    }

    [Fact]
    [Clause("9.1")]
    public void It_is_not_delivered_before_it_was_printed_nor_twice()
    {
        var list = Printed([Waybill("W-1", 1m)]);
        Refused(list, StepRefusals.BeforeLast.Code, "9.1", it => it.Deliver("传真", "客户对账人", At(0) - Duration.Epsilon));
        list.Deliver("传真", "客户对账人", At(0));
        Refused(list, BillingRefusals.ListDelivered.Code, "9.1", it => it.Deliver("传真", "客户对账人", At(1)));
    }

    [Fact]
    [Clause("9.1")]
    public void Whether_it_was_delivered_in_time_is_unknown_until_the_last_day_is_over()
    {
        var list = Printed([Waybill("W-1", 1m)]);
        Assert.Equal((Fact.Unknown, Fact.No), (list.DeliveredInTime(LastDay), list.DeliveredInTime(LastDay.PlusDays(1))));

        // Half past eleven at night of the last day in Shanghai, and an hour later.
        var (inTime, late) = (Printed([Waybill("W-1", 1m)]), Printed([Waybill("W-1", 1m)]));
        inTime.Deliver("当面", "客户对账人", Instant.FromUtc(2026, 6, 12, 15, 30));
        late.Deliver("当面", "客户对账人", Instant.FromUtc(2026, 6, 12, 16, 30));
        Assert.Equal((Fact.Yes, Fact.No), (inTime.DeliveredInTime(LastDay.PlusDays(9)), late.DeliveredInTime(LastDay)));

        var open = ConsignmentList.Print(new("L-1"), new(Shipper, MayDays, [Waybill("W-1", 1m)], null), [], [], At(0));
        Assert.Equal(Fact.Unknown, open.DeliveredInTime(LastDay.PlusDays(99)));
        open.Deliver("当面", "客户对账人", At(1));
        Assert.Equal(Fact.Unknown, open.DeliveredInTime(LastDay.PlusDays(99)));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        ValueList<Consignment> one = [Waybill("W-1", 1m)];
        Mistake.Thrown(() => ConsignmentList.Print(default, new(Shipper, MayDays, one, null), [], [], At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(default, MayDays, one, null), [], [], At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(Shipper, null!, one, null), [], [], At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(Shipper, MayDays, null!, null), [], [], At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(Shipper, MayDays, [null!], null), [], [], At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(Shipper, MayDays, one, null), null!, [], At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(Shipper, MayDays, one, null), [null!], [], At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(Shipper, MayDays, one, null), [], null!, At(0)));
        Mistake.Thrown(() => ConsignmentList.Print(new("L-1"), new(Shipper, MayDays, one, null), [], [null!], At(0)));
        Mistake.Thrown(() => ConsignmentList.Outstanding(default, MayDays.End, one, [], []));
        Mistake.Thrown(() => ConsignmentList.Outstanding(Shipper, MayDays.End, null!, [], []));
        Mistaken(Printed(one), it => it.Deliver(" ", "客户对账人", At(1)));
        Mistaken(Printed(one), it => it.Deliver("传真", "", At(1)));
    }

    [Fact]
    public void It_survives_json_and_what_cannot_have_been_stored_is_refused()
    {
        var list = Printed([Waybill("W-1", 1000m), Waybill("W-2", 300m, prepaid: 200m)]);
        Assert.Equal((JsonOf(list), list.Consignments, null), (JsonOf(Reloaded(list)), Reloaded(list).Consignments, Reloaded(list).Delivery));
        list.Deliver("传真", "客户对账人", At(1));
        Assert.Equal((JsonOf(list), list.Period, list.Delivery), (JsonOf(Reloaded(list)), Reloaded(list).Period, Reloaded(list).Delivery));

        ConsignmentListSnapshot stored = list.ToSnapshot();
        ConsignmentListConsignmentRow row = stored.Consignments[0];
        ConsignmentListSnapshot[] broken =
        [
            stored with { Id = "" }, stored with { Customer = " " }, stored with { To = new LocalDate(2026, 4, 30) }, stored with { Consignments = null! },
            stored with { Consignments = [] }, stored with { Consignments = [null!] }, stored with { Consignments = [row, row] },
            stored with { Consignments = [row with { Id = "" }] }, stored with { Consignments = [row with { Freight = [] }] }, stored with { Consignments = [row with { Freight = null! }] },
            stored with { Consignments = [row with { Freight = [new() { Method = "later", AmountFen = 1 }] }] }, stored with { Consignments = [row with { Freight = [new() { Method = "monthly", AmountFen = -1 }] }] },
            stored with { Consignments = [row with { Route = null! }] }, stored with { Consignments = [row with { Route = row.Route with { Cargo = "" } }] },
            stored with { Delivery = stored.Delivery! with { Channel = "" } }, stored with { Delivery = stored.Delivery! with { ReceivedBy = " " } },
        ];
        Assert.All(broken, snapshot => Assert.Throws<StoredDataException>(() => ConsignmentList.Restore(snapshot)));
        Assert.Throws<ArgumentNullException>("snapshot", () => ConsignmentList.Restore(null!));
    }

    [Fact]
    public void It_says_what_is_on_it_in_both_languages()
    {
        var list = Printed([Waybill("W-1", 1000m), Waybill("W-0", 1m, new LocalDate(2026, 4, 30))]);
        Assert.Equal(
            """
            清单 L-1：客户 K1，2026-05-01 至 2026-05-31，运单 2 票，运费 ¥1,001.00。
            2026-06-10T09:00 打印。
            期间以前承运、迟到的运单：W-0。
            尚未送达客户。
            送达期限 2026-06-12：尚未届满。
            """.ReplaceLineEndings("\n"), list.Explain(Language.Chinese, Today).ToString());
        list.Deliver("fax", "Liu", At(100));
        Assert.Equal(
            ["Delivered at 2026-06-14T13:00 by fax, received by Liu.", "To be delivered by 2026-06-12: not in time."],
            list.Explain(Language.English, Today).Lines.TakeLast(2).Select(line => line.Text));
    }

    private static ConsignmentList Printed(
        ValueList<Consignment> consignments, string id = "L-1", ConsignmentList[]? lists = null, Bill[]? bills = null) =>
        ConsignmentList.Print(new(id), new(Shipper, MayDays, consignments, LastDay), lists ?? [], bills ?? [], At(0));
}
