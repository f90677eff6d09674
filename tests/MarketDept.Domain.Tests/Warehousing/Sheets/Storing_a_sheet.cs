using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Sheets;

public class Storing_a_sheet
{
    private static void Broken(SheetStatus status, Func<WarehouseOrderSheetSnapshot, WarehouseOrderSheetSnapshot> change) =>
        Assert.Throws<StoredDataException>(() => WarehouseOrderSheet.Restore(change(In(status).ToSnapshot())));

    private static void BrokenOrder(Func<WarehouseOrderSheetOrderRow, WarehouseOrderSheetOrderRow> change) =>
        Broken(SheetStatus.Sent, it => it with { Orders = [change(it.Orders[0])] });

    [Fact]
    public void In_any_status_it_survives_json()
    {
        foreach (var sheet in Enum.GetValues<SheetStatus>().Select(In).Append(Revised(Sent(), "D2")))
        {
            sheet.KeepIn("档案柜 1", At(9));
            var restored = Reloaded(sheet);

            Assert.Equal(JsonOf(sheet), JsonOf(restored));
            Assert.Equal(sheet.Orders, restored.Orders);
            Assert.Equal(sheet.Groups, restored.Groups);
            Assert.Equal(sheet.Explain(Language.English), restored.Explain(Language.English));
            Assert.Equal((sheet.Head, (sheet.Channel, sheet.Reference, sheet.SentBy, sheet.SentAt), sheet.Changes, sheet.Kept), (restored.Head, (restored.Channel, restored.Reference, restored.SentBy, restored.SentAt), restored.Changes, restored.Kept));
            Assert.Empty(restored.TakeEvents());
        }
    }

    [Fact]
    public void A_quantity_added_up_beyond_what_can_be_written_in_one_survives_json()
    {
        var most = Quantity.Parse(new string('9', Quantity.MostDigits), "箱");
        ValueList<GoodsLine> lines = [new GoodsLine("A", most + most)];
        var check = OrderReconciliation.Of([StorageOrder.Take(new("D1"), C1, Fact.Yes, East, lines)], [new DeliveryNote(new("N1"), new("D1"), lines)], terms: Waived).Checks[0];
        var sheet = Draft();
        sheet.Add(check, [], new SheetRegister(), At(1));

        Assert.Equal(sheet.Orders, Reloaded(sheet).Orders);
    }

    [Fact]
    public void What_must_not_be_null_blank_or_unknown_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => WarehouseOrderSheet.Restore(null!));
        Broken(SheetStatus.Draft, it => it with { Id = " " });
        Broken(SheetStatus.Draft, it => it with { EventCount = -1 });
        Broken(SheetStatus.Draft, it => it with { Number = "" });
        Broken(SheetStatus.Draft, it => it with { Warehouse = "" });
        Broken(SheetStatus.Draft, it => it with { DraftedBy = null! });
        Broken(SheetStatus.Draft, it => it with { Status = "draft" });
        Broken(SheetStatus.Draft, it => it with { Orders = null! });
        Broken(SheetStatus.Draft, it => it with { Orders = [null!] });
        Broken(SheetStatus.Draft, it => it with { Kept = null! });
        Broken(SheetStatus.Draft, it => it with { Kept = [new() { Place = " ", At = At(1) }] });
        Broken(SheetStatus.Sent, it => it with { Changes = null! });
        Broken(SheetStatus.Sent, it => it with { Transmission = it.Transmission! with { Channel = " " } });
        Broken(SheetStatus.Sent, it => it with { Transmission = it.Transmission! with { By = "" } });
        BrokenOrder(it => it with { Order = "" });
        BrokenOrder(it => it with { Customer = " " });
        BrokenOrder(it => it with { ConsigneeName = " " });
        BrokenOrder(it => it with { ConsigneeAddress = null! });
        BrokenOrder(it => it with { Lines = null! });
        BrokenOrder(it => it with { Lines = [new() { Sku = "A", Number = "0", Unit = "箱" }] });
        BrokenOrder(it => it with { Lines = [new() { Sku = "A", Number = "ten", Unit = "箱" }] });
        BrokenOrder(it => it with { Lines = [new() { Sku = "A", Number = "1", Unit = " " }] });
        BrokenOrder(it => it with { Lines = [new() { Sku = "", Number = "1", Unit = "箱" }] });
        BrokenOrder(it => it with { Notes = null! });
        BrokenOrder(it => it with { Notes = [""] });
        BrokenOrder(it => it with { Check = "Open" });
        BrokenOrder(it => it with { Check = "Agreed" });
        BrokenOrder(it => it with { Requirements = null! });
        BrokenOrder(it => it with { Requirements = [" "] });
    }

    [Fact]
    public void Parts_that_cannot_go_together_are_refused()
    {
        WarehouseOrderSheetTransmissionRow? sent = In(SheetStatus.Sent).ToSnapshot().Transmission;
        WarehouseOrderSheetSnapshot revision = Revised(Sent(), "D2").ToSnapshot();

        Broken(SheetStatus.Draft, it => it with { Orders = [it.Orders[0], it.Orders[0]] });
        Broken(SheetStatus.Draft, it => it with { Revision = 0 });
        Broken(SheetStatus.Draft, it => it with { Revision = 2 });
        Broken(SheetStatus.Draft, it => it with { Revises = "T0", RevisionReason = "改" });
        Broken(SheetStatus.Draft, it => it with { RevisionReason = "改" });
        Broken(SheetStatus.Draft, it => it with { Transmission = sent });
        Broken(SheetStatus.Draft, it => it with { EndedAt = At(3) });
        Broken(SheetStatus.Draft, it => it with { DiscardReason = "重做" });
        Broken(SheetStatus.Sent, it => it with { Transmission = null });
        Broken(SheetStatus.Sent, it => it with { SupersededBy = "T2" });
        Broken(SheetStatus.Sent, it => it with { Changes = [new() { Kind = "OrderAdded", Order = "D1" }] });
        Broken(SheetStatus.Sent, it => it with { Orders = [] });
        Broken(SheetStatus.Superseded, it => it with { SupersededBy = it.Id });
        Assert.Throws<StoredDataException>(() => WarehouseOrderSheet.Restore(revision with { Revises = revision.Id }));
        Broken(SheetStatus.Superseded, it => it with { SupersededBy = null });
        Broken(SheetStatus.Superseded, it => it with { EndedAt = null });
        Broken(SheetStatus.Discarded, it => it with { DiscardReason = null });
        Broken(SheetStatus.Discarded, it => it with { EndedAt = null });
        Assert.Throws<StoredDataException>(() => WarehouseOrderSheet.Restore(revision with { RevisionReason = null }));
        Assert.Throws<StoredDataException>(() => WarehouseOrderSheet.Restore(revision with { Changes = [new() { Kind = "OrderAdded", Order = "D2" }] }));
        WarehouseOrderSheetSnapshot dispatched = revision with { Status = "Sent", Transmission = sent };
        Assert.Equal("T1", WarehouseOrderSheet.Restore(dispatched with { Changes = [new() { Kind = "OrderAdded", Order = "D2" }, new() { Kind = "HeadChanged", Order = null }] }).Revises!.Value.Value);
        Assert.Throws<StoredDataException>(() => WarehouseOrderSheet.Restore(dispatched with { Changes = [new() { Kind = "OrderAdded", Order = null }] }));
        Assert.Throws<StoredDataException>(() => WarehouseOrderSheet.Restore(dispatched with { Changes = [new() { Kind = "HeadChanged", Order = "D2" }] }));
        Assert.Throws<StoredDataException>(() => WarehouseOrderSheet.Restore(dispatched with { Changes = [new() { Kind = "Moved", Order = "D2" }] }));
    }
}
