using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    /// <summary>The sheet as primitives and NodaTime values, to be stored (订单整理表快照).</summary>
    public WarehouseOrderSheetSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Number = Head.Number,
        DispatchOn = Head.DispatchOn,
        Warehouse = Head.Warehouse,
        Revision = Revision,
        Revises = Revises?.Value,
        RevisionReason = RevisionReason,
        DraftedBy = DraftedBy.Value,
        DraftedAt = DraftedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Status = Status.ToString(),
        Orders = [.. _orders.Select(Row)],
        Transmission = SentAt is { } at ? new() { Channel = Channel!, Reference = Reference!, By = SentBy!.Value.Value, At = at } : null,
        Changes = [.. Changes.Select(change => new WarehouseOrderSheetChangeRow { Kind = change.Kind.ToString(), Order = change.Order?.Value })],
        SupersededBy = SupersededBy?.Value,
        EndedAt = EndedAt,
        DiscardReason = DiscardReason,
        Kept = [.. _kept.Select(kept => new WarehouseOrderSheetKeepingRow { Place = kept.Place, At = kept.At })],
    };

    /// <summary>Rebuilds the sheet from its stored form. The structure is checked and no rule is applied: what was sent stays as it was sent.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a name or a number is unknown; an order occurs twice; or
    /// the parts do not go together, as a transmission of a draft.</exception>
    public static WarehouseOrderSheet Restore(WarehouseOrderSheetSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static WarehouseOrderSheet Read(WarehouseOrderSheetSnapshot snapshot)
    {
        RequirePossible(snapshot);
        var sheet = new WarehouseOrderSheet(
            new(Stored.Text(snapshot.Id)), new(snapshot.Number, Stored.On(snapshot.DispatchOn), snapshot.Warehouse), snapshot.Revision, new(Stored.Text(snapshot.DraftedBy)), Stored.At(snapshot.DraftedAt))
        {
            Revises = Stored.Id<WarehouseOrderSheet>(snapshot.Revises),
            RevisionReason = Guard.Against.Blank(snapshot.RevisionReason),
            Status = Stored.Name<SheetStatus>(snapshot.Status),
            Changes = Stored.All(snapshot.Changes, Change),
            SupersededBy = Stored.Id<WarehouseOrderSheet>(snapshot.SupersededBy),
            EndedAt = Stored.At(snapshot.EndedAt),
            DiscardReason = Guard.Against.Blank(snapshot.DiscardReason),
        };
        if (snapshot.Transmission is { } sent)
        {
            (sheet.Channel, sheet.Reference) = (Guard.Against.NullOrWhiteSpace(sent.Channel), Guard.Against.NullOrWhiteSpace(sent.Reference));
            (sheet.SentBy, sheet.SentAt) = (Guard.Against.Default(new Id<StaffMember>(Stored.Text(sent.By))), Stored.At(sent.At));
        }

        sheet._kept.AddRange(Stored.All(snapshot.Kept, kept => new SheetKeeping(Guard.Against.NullOrWhiteSpace(kept.Place), Stored.At(kept.At))));
        foreach (var row in Stored.All(snapshot.Orders, Order))
        {
            if (sheet.Has(row.Order))
                throw Stored.Impossible($"sheet '{sheet.Id}' has order '{row.Order}' twice");
            sheet.Put(row);
        }

        sheet.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return sheet;
    }

    private static WarehouseOrderSheetOrderRow Row(SheetOrder row) => new()
    {
        Order = row.Order.Value, Customer = row.Customer.Value, ConsigneeName = row.Consignee.Name, ConsigneeAddress = row.Consignee.Address,
        Lines = [.. row.Lines.Select(line => new WarehouseOrderSheetLineRow { Sku = line.Sku, Number = line.Quantity.Number, Unit = line.Quantity.Unit })],
        Notes = [.. row.Notes.Select(note => note.Value)], Check = row.Check.ToString(), Requirements = [.. row.Requirements], AddedAt = row.AddedAt,
    };

    private static SheetOrder Order(WarehouseOrderSheetOrderRow row)
    {
        var check = Stored.Name<CheckStatus>(row.Check);
        return check == CheckStatus.Open || row.Lines is { Count: 0 }
            ? throw Stored.Impossible($"order '{row.Order}' on a sheet is not reconciled, or has no line")
            : new SheetOrder(
                new(Stored.Text(row.Order)), new(Stored.Text(row.Customer)), new(row.ConsigneeName, row.ConsigneeAddress), Stored.All(row.Lines, Line),
                Stored.All(row.Notes, note => new Id<DeliveryNote>(Stored.Text(note))), check, Stored.All(row.Requirements, requirement => Guard.Against.NullOrWhiteSpace(requirement)), Stored.At(row.AddedAt));
    }

    private static GoodsLine Line(WarehouseOrderSheetLineRow row) => Quantity.TryRestore(row.Number, row.Unit, out var quantity)
        ? new GoodsLine(row.Sku, quantity)
        : throw Stored.Impossible($"quantity '{row.Number}' of unit '{row.Unit}' is none");

    private static SheetChange Change(WarehouseOrderSheetChangeRow row)
    {
        var kind = Stored.Name<SheetChangeKind>(row.Kind);
        return (kind == SheetChangeKind.HeadChanged) == (row.Order is null)
            ? new SheetChange(kind, Stored.Id<StorageOrder>(row.Order))
            : throw Stored.Impossible($"change {kind} has an order, or none, where it should not");
    }

    private static void RequirePossible(WarehouseOrderSheetSnapshot stored)
    {
        var status = Stored.Name<SheetStatus>(stored.Status);
        Require(stored.Revision >= 1, "revision is below 1");
        Require((stored.Revises is null) == (stored.Revision == 1), "first edition revises another, or the revision none");
        Require(stored.Revises != stored.Id && stored.SupersededBy != stored.Id, "sheet takes its own place");
        Require(stored.Transmission is null || stored.Orders is not { Count: 0 }, "sheet was sent without an order");
        Require((stored.Revises is null) == string.IsNullOrWhiteSpace(stored.RevisionReason), "revision has no reason, or the first edition one");
        Require((stored.Transmission is not null) == (status is SheetStatus.Sent or SheetStatus.Superseded), $"transmission does not go with {status}");
        Require((stored.SupersededBy is not null) == (status == SheetStatus.Superseded), $"successor does not go with {status}");
        Require((stored.EndedAt is not null) == (status is SheetStatus.Superseded or SheetStatus.Discarded), $"end does not go with {status}");
        Require(string.IsNullOrWhiteSpace(stored.DiscardReason) == (status != SheetStatus.Discarded), $"reason to discard does not go with {status}");
        Require(stored.Changes is not { Count: > 0 } || (stored.Transmission is not null && stored.Revises is not null), "changes do not go with a sheet that took no other's place");

        static void Require(bool possible, string what)
        {
            if (!possible)
                throw Stored.Impossible(what);
        }
    }
}
