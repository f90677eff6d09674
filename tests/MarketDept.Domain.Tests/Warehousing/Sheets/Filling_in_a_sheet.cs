using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;
using Seller = MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Warehousing.Sheets;

public class Filling_in_a_sheet
{
    [Fact]
    [Clause("10.2")]
    public void A_reconciled_order_is_put_on_it_with_what_its_receiving_unit_requires()
    {
        var sheet = WarehouseOrderSheet.Draft(new("T1"), Head("No-1"), new SheetRegister(), Clerk, At(0));
        var check = Matched("D1");

        sheet.Add(check, ["一式两联", "注明批号"], new SheetRegister(), At(1));

        var row = new SheetOrder(new("D1"), C1, East, Lines("A 箱 10"), [new("N0")], CheckStatus.Matched, ["一式两联", "注明批号"], At(1));
        Assert.Equal([row], sheet.Orders);
        Assert.Equal((SheetStatus.Draft, 1, At(1), true), (sheet.Status, sheet.Revision, sheet.LastChangedAt, sheet.IsOpen));
        sheet.ShouldTell((At(0), new WarehouseOrderSheetDrafted(Head("No-1"), 1, Clerk.Id, null, null, [])), (At(1), new WarehouseOrderSheetOrderAdded(row)));
    }

    [Fact]
    [Clause("10.2")]
    public void Its_groups_gather_the_requirements_of_their_orders_and_mix_no_customers()
    {
        var sheet = Draft();
        var none = new SheetRegister();
        sheet.Add(Matched("D1"), ["一式两联"], none, At(1));
        sheet.Add(Matched("D2", C2), [], none, At(1));
        sheet.Add(Matched("D3"), ["注明批号", "一式两联"], none, At(1));
        sheet.Add(Matched("D4", consignee: West), ["贴标"], none, At(1));

        Assert.Equal(
            [
                "C1 宏达超市（城东店）: D1, D3 [一式两联, 注明批号]", "C1 宏达超市（城西店）: D4 [贴标]", "C2 宏达超市（城东店）: D2 []",
            ],
            sheet.Groups.Select(group => $"{group.Customer} {group.Consignee.Name}: {string.Join(", ", group.Orders)} {group.Requirements}"));
    }

    [Fact]
    [Clause("10.2")]
    public void An_order_that_is_not_reconciled_is_refused_and_once_resolved_is_not()
    {
        var open = Checked(Order("D1"), "A 箱 8");
        var resolved = OrderReconciliation.Of([Order("D1")], [Note("N1", "D1", "A 箱 8")]).Resolve([Resolved("D1")]).Checks[0];
        var sheet = Draft();

        Refused(sheet, WarehousingRefusals.OrderNotReconciled, "10.1", it => it.Add(open, [], new SheetRegister(), At(1)));
        Refused(sheet, WarehousingRefusals.OrderNotReconciled, "10.1", it => it.Add(Checked(Order("D1")), [], new SheetRegister(), At(1)));
        sheet.Add(resolved, [], new SheetRegister(), At(1));
        Assert.Equal(CheckStatus.Resolved, sheet.Orders[0].Check);
    }

    [Fact]
    [Clause("10.2")]
    public void An_order_is_on_one_open_sheet_at_a_time()
    {
        var sheet = Draft("T2");
        Refused(sheet, WarehousingRefusals.OrderOnAnother, "10.2", it => it.Add(Matched("D1"), [], new SheetRegister(In(SheetStatus.Draft)), At(1)));
        Refused(sheet, WarehousingRefusals.OrderOnAnother, "10.2", it => it.Add(Matched("D1"), [], new SheetRegister(In(SheetStatus.Sent)), At(1)));

        sheet.Add(Matched("D1"), [], new SheetRegister(In(SheetStatus.Discarded), sheet), At(1));

        Refused(sheet, WarehousingRefusals.OrderAlreadyOn, "10.2", it => it.Add(Matched("D1"), [], new SheetRegister(), At(1)));
        Draft("T3").Add(Matched("D1"), [], new SheetRegister(In(SheetStatus.Superseded)), At(1));
    }

    [Fact]
    [Clause("10.2")]
    public void Taken_off_an_order_is_free_for_another_sheet()
    {
        var sheet = Draft("T1", "D1", "D2");
        var other = Draft("T2");

        sheet.Remove(new("D1"), At(2));

        sheet.ShouldTell((At(2), new WarehouseOrderSheetOrderRemoved(new("D1"))));
        Assert.Equal(["D2"], sheet.Orders.Select(row => row.Order.Value));
        other.Add(Matched("D1"), [], new SheetRegister(sheet), At(2));
        Refused(sheet, WarehousingRefusals.OrderNotOn, "10.2", it => it.Remove(new("D1"), At(2)));
    }

    [Fact]
    [Clause("7.1")]
    public void Only_a_warehouse_order_clerk_fills_it_in_sends_and_revises_it()
    {
        Refused(WarehousingRefusals.NotByClerk, "7.1", () => WarehouseOrderSheet.Draft(new("T1"), Head("No-1"), new SheetRegister(), Seller.Seller, At(0)));
        Refused(In(SheetStatus.Draft), WarehousingRefusals.NotByClerk, "7.1", it => it.Send("传真", "17", Seller.Seller, At(5)));
        Refused(In(SheetStatus.Sent), WarehousingRefusals.NotByClerk, "7.1",
            it => it.Revise(new("T2"), Head("No-2"), "加单", new SheetRegister(), Seller.Manager, At(5)));
        Refused(Revised(Sent(), "D2"), WarehousingRefusals.NotByClerk, "7.1", it => it.SendInPlaceOf(Sent(), "传真", "17", Seller.Seller, At(5)));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        var none = new SheetRegister();
        Mistake.Thrown(() => WarehouseOrderSheet.Draft(default, Head("No-1"), new SheetRegister(), Clerk, At(0)));
        Mistake.Thrown(() => WarehouseOrderSheet.Draft(new("T1"), Head("No-1"), null!, Clerk, At(0)));
        Mistake.Thrown(() => WarehouseOrderSheet.Draft(new("T1"), null!, new SheetRegister(), Clerk, At(0)));
        Mistake.Thrown(() => WarehouseOrderSheet.Draft(new("T1"), Head("No-1"), new SheetRegister(), null!, At(0)));
        Mistake.Thrown(() => Head(" "));
        Mistake.Thrown(() => Head("No-1", warehouse: ""));
        Mistaken(Draft(), it => it.Add(null!, [], none, At(1)));
        Mistaken(Draft(), it => it.Add(Matched("D1"), null!, none, At(1)));
        Mistaken(Draft(), it => it.Add(Matched("D1"), [" "], none, At(1)));
        Mistaken(Draft(), it => it.Add(Matched("D1"), [], null!, At(1)));
        Mistaken(Draft(), it => it.Remove(default, At(1)));
        Mistaken(Draft("T1", "D1"), it => it.Send(" ", "17", Clerk, At(2)));
        Mistaken(Draft("T1", "D1"), it => it.Send("传真", "", Clerk, At(2)));
        Mistaken(Draft("T1", "D1"), it => it.Send("传真", "17", null!, At(2)));
        Mistaken(Draft("T1", "D1"), it => it.SendInPlaceOf(null!, "传真", "17", Clerk, At(2)));
        Mistaken(Draft("T1", "D1"), it => it.Discard(" ", At(2)));
        Mistaken(Draft("T1", "D1"), it => it.KeepIn(" ", At(2)));
        Mistaken(Sent(), it => it.Revise(default, Head("No-2"), "加单", none, Clerk, At(3)));
        Mistaken(Sent(), it => it.Revise(new("T2"), null!, "加单", none, Clerk, At(3)));
        Mistaken(Sent(), it => it.Revise(new("T2"), Head("No-2"), " ", none, Clerk, At(3)));
        Mistaken(Sent(), it => it.Revise(new("T2"), Head("No-2"), "加单", null!, Clerk, At(3)));
    }
}
