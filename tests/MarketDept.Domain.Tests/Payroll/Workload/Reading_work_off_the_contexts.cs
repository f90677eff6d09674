using FsCheck.Xunit;
using MarketDept.Domain.Payroll.Workload;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll.Workload;

[Clause("4.4")]
public class Reading_work_off_the_contexts
{
    private static readonly DateTimeZone California = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly LocalDate Day = new(2026, 6, 10);

    [Fact]
    public void A_bill_counts_once_when_it_is_confirmed_and_not_when_it_is_drafted_or_presented()
    {
        var bill = BillingSamples.Confirmed();
        var events = bill.TakeEvents();

        Assert.True(events.Count > 2);
        Assert.Equal(
            [new WorkDone("bill:B-1", Collector.Id, WorkKind.Bills, Day)],
            events.Select(happened => WorkDone.FromBill(happened, Collector.Id)).OfType<WorkDone>());
        Assert.All(events, happened => Assert.Null(WorkDone.FromBill(happened, collector: null)));
        Assert.All(BillingSamples.Presented().TakeEvents(), happened => Assert.Null(WorkDone.FromBill(happened, Collector.Id)));
    }

    [Fact]
    public void Disputed_charges_that_are_confirmed_later_are_a_bill_of_their_own()
    {
        var bill = BillingSamples.Presented();
        var split = bill.ConfirmPart(new([new("H-1")], "实为一小时", new("B-1a")), Yuan(1050m), BillingSamples.Buyer, "签回的对账单", At(2));
        split.DecideObjection([new(new("H-1"), Yuan(150m))], "现场核对", Collector, Manager, BillingSamples.Deciders, At(4));
        split.Confirm(split.Total, BillingSamples.Buyer, "签回的对账单", At(6));

        Assert.Equal(
            ["bill:B-1", "bill:B-1a"],
            bill.TakeEvents().Concat(split.TakeEvents()).Select(happened => WorkDone.FromBill(happened, Collector.Id)?.Key).OfType<string>());
    }

    [Fact]
    public void A_receipt_counts_once_however_it_is_allocated()
    {
        var receipt = Receipt.Record(new("Q-1"), new("K1"), Yuan(500m), new LocalDate(2026, 6, 9), [], At(0));
        Settlement.Allocate(receipt, MoneyOwedSamples.Owed(300m), Yuan(300m), new Posting(new("A-1"), Day, At(1)));
        var events = receipt.TakeEvents();

        // Counted in the month in which it is put on record.
        Assert.Equal(
            [new WorkDone("receipt:Q-1", Collector.Id, WorkKind.Receipts, Day)],
            events.Select(happened => WorkDone.FromReceipt(happened, Collector.Id)).OfType<WorkDone>());
        Assert.Equal(2, events.Count);
        Assert.All(events, happened => Assert.Null(WorkDone.FromReceipt(happened, collector: null)));
    }

    [Fact]
    public void A_demand_counts_for_who_made_it_and_a_reminder_is_none()
    {
        var log = DunningLog.Open(MoneyOwedSamples.Owed());
        log.Record(MoneyOwedSamples.Dunned("M-1", 0, 1000m, 8), MoneyOwedSamples.Owed(), [], MoneyOwedSamples.Plan);
        log.Record(MoneyOwedSamples.Dunned("M-2", 1, 1000m, 10), MoneyOwedSamples.Owed(), [], MoneyOwedSamples.Plan);

        Assert.Equal(
            [new WorkDone("demand:R-1/M-2", MoneyOwedSamples.Clerk, WorkKind.Demands, MoneyOwedSamples.Day(10))],
            log.TakeEvents().Select(happened => WorkDone.FromDemand(happened)).OfType<WorkDone>());
    }

    [Fact]
    public void Demands_of_two_debts_may_bear_one_id_and_are_two()
    {
        Receivable[] debts = [MoneyOwedSamples.Owed(), MoneyOwedSamples.Owed(id: "R-2")];
        var work = debts.SelectMany(debt =>
        {
            var log = DunningLog.Open(debt);
            log.Record(MoneyOwedSamples.Dunned("M-1", 1, 10m, 10), debt, [], MoneyOwedSamples.Plan);
            return log.TakeEvents().Select(happened => WorkDone.FromDemand(happened)).OfType<WorkDone>();
        });

        Assert.Equal(2, WorkloadSheet.Of(June, work).Count(MoneyOwedSamples.Clerk, WorkKind.Demands));
    }

    [Fact]
    public void A_sheet_counts_for_who_sent_it_and_a_revision_is_another()
    {
        var first = WarehousingSamples.Draft("T1", "D1");
        first.Send("传真", "传真簿 17", WarehousingSamples.Clerk, At(2));
        var revision = WarehousingSamples.Revised(first, "D3");
        revision.SendInPlaceOf(first, "传真", "传真簿 18", WarehousingSamples.Clerk, At(4));

        Assert.Equal(
            [new WorkDone("sheet:T1", new("W1"), WorkKind.Sheets, Day), new WorkDone("sheet:T2", new("W1"), WorkKind.Sheets, Day)],
            first.TakeEvents().Concat(revision.TakeEvents()).Select(happened => WorkDone.FromSheet(happened)).OfType<WorkDone>());
    }

    [Property(MaxTest = 60)]
    public void Orders_are_counted_once_in_whichever_order_the_sheets_come(byte[] bytes)
    {
        // Each byte is a sheet with an order or two; every third is discarded, and its orders go on the next one.
        var sheets = new List<WarehouseOrderSheet>();
        foreach (var (number, i) in bytes.Select((number, i) => (number, i)))
        {
            var sheet = WarehouseOrderSheet.Draft(new($"T{i}"), WarehousingSamples.Head($"No-{i}"), new SheetRegister(), WarehousingSamples.Clerk, At(i));
            foreach (var order in new[] { number % 7, 7 + (number % 5) })
            {
                if (!sheets.Exists(other => other.IsOpen && other.Has(new($"D{order}"))))
                    sheet.Add(WarehousingSamples.Matched($"D{order}"), [], new SheetRegister(sheets), At(i));
            }

            if (number % 3 == 0)
                sheet.Discard("重做", At(i));
            sheets.Add(sheet);
        }

        var work = WorkDone.FromOrders(sheets);
        var orders = sheets.SelectMany(sheet => sheet.Orders).Select(row => row.Order).Distinct().Count();

        Assert.Equal(orders, WorkloadSheet.Of(June, work).Count(WarehousingSamples.Clerk.Id, WorkKind.OrdersSorted));
        Assert.Equal(work, WorkDone.FromOrders(sheets.AsEnumerable().Reverse()));
        Assert.Equal(work.Count, work.Select(piece => piece.Key).Distinct().Count());
    }

    [Fact]
    public void An_order_that_a_revision_takes_over_stays_with_who_sorted_it()
    {
        StaffMember other = new(new("W2"), "整理员乙", Position.WarehouseOrderClerk);
        var first = WarehousingSamples.Sent("T9", "D1");
        var revision = first.Revise(new("T1"), WarehousingSamples.Head("No-T1"), "改期", new SheetRegister(first), other, At(3));

        Assert.Equal([new WorkDone("order:D1", new("W1"), WorkKind.OrdersSorted, Day)], WorkDone.FromOrders([revision, first]));
    }

    [Fact]
    public void A_notice_counts_for_its_handler_once_it_is_issued_whatever_becomes_of_it()
    {
        var memo = NoticeSamples.Contents["special"];
        var withdrawn = NoticeSamples.Issued(memo);
        withdrawn.Withdraw(Seller, "客户取消", At(3));

        Assert.Null(WorkDone.FromNotice(NoticeSamples.Drafted(memo)));
        Assert.All(
            new[] { NoticeSamples.Issued(memo), NoticeSamples.Complete(memo), withdrawn },
            notice => Assert.Equal(new WorkDone("notice:N1", Seller.Id, WorkKind.Notices, Day), WorkDone.FromNotice(notice)));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>("happened", () => WorkDone.FromBill(null!, Collector.Id));
        Assert.Throws<ArgumentNullException>("happened", () => WorkDone.FromReceipt(null!, Collector.Id));
        Assert.Throws<ArgumentNullException>("happened", () => WorkDone.FromDemand(null!));
        Assert.Throws<ArgumentNullException>("happened", () => WorkDone.FromSheet(null!));
        Assert.Throws<ArgumentNullException>("notice", () => WorkDone.FromNotice(null!));
        Assert.Throws<ArgumentNullException>("sheets", () => WorkDone.FromOrders(null!));
        Assert.Throws<ArgumentNullException>("sheets", () => WorkDone.FromOrders([null!]));
    }
}
