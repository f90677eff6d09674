using MarketDept.Domain;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;

/// <summary>Orders, delivery notes and resolutions as read from a file.</summary>
internal sealed class ReconciliationFile
{
    // This company asks the customer about differences only, and tells items and units apart letter by letter.
    private static readonly CheckTerms Terms = new() { AsksCustomer = false, ComparesAsWritten = true };

    private readonly List<StorageOrder> _orders = [];
    private readonly List<DeliveryNote> _notes = [];
    private readonly List<DifferenceResolution> _resolutions = [];

    // Whether something differs can be judged only where both sides could be read: of whole orders, and of single items.
    private readonly HashSet<string> _unsureOrders = new(StringComparer.Ordinal);
    private readonly HashSet<(string Order, string Sku, string Unit)> _unsureItems = [];
    private HashSet<string>? _known;

    private ReconciliationFile()
    {
    }

    /// <returns>The reconciliation with what was resolved; null where the file is unusable, and all its faults are noted then.</returns>
    internal static OrderReconciliation? Read(string path, Faults faults)
    {
        if (JsonFile.Read(path, faults) is not { } root)
            return null;
        var file = new ReconciliationFile();
        file.ReadOrders(root);
        file.ReadNotes(root);
        var reconciliation = OrderReconciliation.Of(file._orders, file._notes, terms: Terms);
        file.ReadResolutions(root, reconciliation);
        root.RejectOthers();
        return faults.Count > 0 ? null : reconciliation.Resolve(file._resolutions);
    }

    private void ReadOrders(JsonEntry root)
    {
        if (root.List("orders", byId: true) is not { } list)
            return;
        _known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, id) in JsonEntry.WithIds(list))
        {
            var customer = entry.Text("customer");
            var consignee = ReadConsignee(entry);
            var lines = ReadLines(entry, id);
            entry.RejectOthers();
            if (id is null)
                continue;

            // An order whose head is at fault still has its lines, against which notes and resolutions are judged.
            if (_known.Add(id))
                _orders.Add(StorageOrder.Take(new(id), new(customer ?? id), Fact.Yes, consignee ?? new Consignee(id, id), lines));
            else
                _unsureOrders.Add(id);
        }
    }

    private static Consignee? ReadConsignee(JsonEntry order)
    {
        if (order.Object("consignee", required: true) is not { } entry)
            return null;
        var name = entry.Text("name");
        var address = entry.Text("address");
        entry.RejectOthers();
        return name is null || address is null ? null : new Consignee(name, address);
    }

    private void ReadNotes(JsonEntry root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = root.List("deliveryNotes", byId: true);
        if (list is null)
            _unsureOrders.UnionWith(_known ?? []);
        foreach (var (entry, id) in JsonEntry.WithIds(list ?? []))
        {
            var order = entry.Text("order");
            var lines = ReadLines(entry, order);
            entry.RejectOthers();
            if (!Knows(entry, order))
                continue;
            if (id is null || !seen.Add(id))
                _unsureOrders.Add(order!);
            else
                _notes.Add(new DeliveryNote(new(id), new(order!), lines));
        }
    }

    private ValueList<GoodsLine> ReadLines(JsonEntry document, string? order)
    {
        if (document.List("lines") is not { } list)
        {
            Unsure(order, null, null);
            return [];
        }

        var lines = new List<GoodsLine>();
        foreach (var entry in list)
        {
            var sku = entry.Text("sku");
            var unit = entry.Text("unit");
            var quantity = entry.Parse<Quantity>(
                "quantity", true, $"a decimal above 0 such as \"12.5\", with at most {Quantity.MostDigits} digits before the point and as many after it",
                (string text, out Quantity result) => Quantity.TryParse(text, unit ?? "?", out result));
            entry.RejectOthers();
            if (sku is null || unit is null || quantity is null)
                Unsure(order, sku, unit);
            else
                lines.Add(new GoodsLine(sku, quantity.Value));
        }

        return ValueList.From(lines);
    }

    private void ReadResolutions(JsonEntry root, OrderReconciliation reconciliation)
    {
        foreach (var entry in root.List("resolutions", required: false) ?? [])
        {
            var order = entry.Text("order");
            var sku = entry.Text("sku");
            var unit = entry.Text("unit");
            var reason = entry.Text("reason");
            var confirmedBy = entry.Text("confirmedBy");
            entry.RejectOthers();
            if (!Knows(entry, order) || sku is null || unit is null)
                continue;
            if (reconciliation.Find(new(order!))?.Find(sku, unit) is null && !_unsureOrders.Contains(order!) && !_unsureItems.Contains((order!, sku, unit)))
                entry.Fault("sku", $"is \"{sku}\" ({unit}), in which order \"{order}\" and its notes do not differ; allowed is to resolve what differs");
            else if (reason is not null && confirmedBy is not null)
                _resolutions.Add(new DifferenceResolution(new(order!), sku, unit, reason, confirmedBy));
        }
    }

    /// <summary>Whether an order is known; where the list of orders could not be read, none is called unknown.</summary>
    private bool Knows(JsonEntry entry, string? order)
    {
        if (order is null || _known is null)
            return false;
        if (_known.Contains(order))
            return true;
        entry.Fault("order", $"is \"{order}\"; allowed are the ids of orders");
        return false;
    }

    private void Unsure(string? order, string? sku, string? unit)
    {
        if (order is not null && sku is not null && unit is not null)
            _unsureItems.Add((order, sku, unit));
        else if (order is not null)
            _unsureOrders.Add(order);
    }
}
