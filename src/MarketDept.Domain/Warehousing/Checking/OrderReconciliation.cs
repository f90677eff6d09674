using MarketDept.Domain.Warehousing.Sheets;

namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The check of orders against their delivery notes under clause 10.1 (订单与送货单核对): for each order, sums by item and unit are
/// compared.</summary>
/// <remarks>
/// <para>The splitting and the sequence of lines and notes do not matter. Units are never converted.</para>
/// <para>An order that agrees with its notes is reconciled by the customer's confirmation (<see cref="Confirm"/>), unless the company waives it.</para>
/// <para>The time needed grows with the number of lines; only differences are kept. Immutable: <see cref="Resolve"/> returns a new one.</para>
/// </remarks>
public sealed class OrderReconciliation
{
    private readonly Dictionary<Id<StorageOrder>, int> _places;

    private OrderReconciliation(Dictionary<Id<StorageOrder>, int> places, OrderCheck[] checks) =>
        (_places, Checks) = (places, new ValueList<OrderCheck>(checks));

    /// <summary>The check of each order (核对结果), in the sequence of the orders.</summary>
    public ValueList<OrderCheck> Checks { get; }

    /// <summary>The check of one order (查找核对结果); null where the order was not checked.</summary>
    public OrderCheck? Find(Id<StorageOrder> order) => _places.TryGetValue(order, out var place) ? Checks[place] : null;

    /// <summary>Checks orders against delivery notes (核对): for each order, the sums by item and unit are compared.</summary>
    /// <param name="orders">The orders, each once.</param>
    /// <param name="notes">The delivery notes, each once, each for one of the orders. An order may have several notes or none.</param>
    /// <param name="on">The day of the check; null where it does not matter.</param>
    /// <param name="terms">The company's terms of checking; null: the defaults.</param>
    /// <exception cref="ArgumentException">A list or an item of a list is null.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.DuplicateOrder"/>, <see cref="WarehousingRefusals.DuplicateNote"/> or
    /// <see cref="WarehousingRefusals.UnknownOrder"/>.</exception>
    /// <example><code>
    /// OrderReconciliation differing = OrderReconciliation.Of([order], [note], on: new LocalDate(2026, 6, 10));
    /// Console.WriteLine(differing.Checks[0].Explain(Language.Chinese));
    /// </code></example>
    [Clause("10.1")]
    public static OrderReconciliation Of(IEnumerable<StorageOrder> orders, IEnumerable<DeliveryNote> notes, LocalDate? on = null, CheckTerms? terms = null)
    {
        terms ??= CheckTerms.Default;
        var allOrders = ValueList.From(Guard.Against.Null(orders));
        var places = PlacesOf(allOrders.AsSpan());
        var byOrder = Known(Guard.Against.Null(notes), places).ToLookup(note => note.Order);
        var ledger = new LineLedger(terms);
        var checks = new OrderCheck[allOrders.Count];
        for (var i = 0; i < checks.Length; i++)
        {
            var order = allOrders[i];
            var own = byOrder[order.Id];
            ledger.Begin(order.Lines.Count + own.Sum(note => note.Lines.Count));
            ledger.Order(order.Lines.AsSpan());
            foreach (var note in own)
                ledger.Note(note.Lines.AsSpan());
            checks[i] = new OrderCheck(order, ValueList.From(own.Select(note => note.Id)), ledger.Differences(), Guard.Against.None(on), terms);
        }

        return new OrderReconciliation(places, checks);
    }

    /// <summary>Returns the checks with customers' confirmations recorded (登记客户确认). Of several on one order, the first counts.</summary>
    /// <param name="confirmations">The confirmations of the customers.</param>
    /// <exception cref="ArgumentException">The list or an item of the list is null.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOrder"/>.</exception>
    public OrderReconciliation Confirm(IEnumerable<OrderConfirmation> confirmations)
    {
        OrderCheck[] checks = [.. Checks];
        foreach (var word in Guard.Against.Null(confirmations))
        {
            var place = RequireKnown(_places, Guard.Against.Null(word, nameof(confirmations)).Order, null);
            checks[place] = checks[place] with { Word = checks[place].Word ?? word };
        }

        return new OrderReconciliation(_places, checks);
    }

    /// <summary>Returns the checks with differences closed by a reason and the customer's confirmation (处理差异).</summary>
    /// <remarks>A resolution that names the confirmed difference closes no other: after a corrected note it moves to
    /// <see cref="OrderDifference.NotApplied"/>, and the difference stays open. A confirmation may be older than the check: what has not changed
    /// needs no new answer.</remarks>
    /// <param name="resolutions">The resolutions, each of an item and unit that differ. Of several that close one difference, the first counts.</param>
    /// <exception cref="ArgumentException">The list or an item of the list is null.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOrder"/> or <see cref="WarehousingRefusals.NothingToResolve"/>.</exception>
    public OrderReconciliation Resolve(IEnumerable<DifferenceResolution> resolutions)
    {
        var changed = new Dictionary<int, OrderDifference[]>();
        foreach (var resolution in Guard.Against.Null(resolutions))
        {
            Guard.Against.Null(resolution, nameof(resolutions));
            var order = RequireKnown(_places, resolution.Order, null);
            var place = Checks[order].PlaceOf(resolution.Sku, resolution.Unit);
            if (place < 0)
                throw Checks[order].NothingToResolve(resolution.Sku, resolution.Unit);
            if (!changed.TryGetValue(order, out var differences))
                changed.Add(order, differences = [.. Checks[order].Differences]);
            differences[place] = differences[place].With(resolution);
        }

        OrderCheck[] checks = [.. Checks];
        foreach (var (order, differences) in changed)
            checks[order] = checks[order] with { Differences = new ValueList<OrderDifference>(differences) };
        return new OrderReconciliation(_places, checks);
    }

    /// <summary>The reconciled orders, grouped by customer, receiving unit and address (订单整理).</summary>
    [Clause("10.2")]
    public ValueList<ConsigneeGroup> Groups() =>
        ConsigneeGroup.Of(Checks.Where(check => check.IsReconciled)
            .Select(check => new ConsigneeGroup.Entry(check.Order.Id, check.Order.Customer, check.Order.Consignee, [])));

    private static Dictionary<Id<StorageOrder>, int> PlacesOf(ReadOnlySpan<StorageOrder> orders)
    {
        var places = new Dictionary<Id<StorageOrder>, int>(orders.Length);
        foreach (var order in orders)
        {
            if (!places.TryAdd(Guard.Against.Null(order, nameof(orders)).Id, places.Count))
                throw WarehousingRefusals.DuplicateOrder.Because($"订单 {order.Id}。", $"Order '{order.Id}'.");
        }

        return places;
    }

    private static IEnumerable<DeliveryNote> Known(IEnumerable<DeliveryNote> notes, Dictionary<Id<StorageOrder>, int> places)
    {
        var seen = new HashSet<Id<DeliveryNote>>();
        foreach (var note in notes)
        {
            RequireNew(Guard.Against.Null(note, nameof(notes)), seen);
            RequireKnown(places, note.Order, note.Id);
            yield return note;
        }
    }

    internal static void RequireNew(DeliveryNote note, HashSet<Id<DeliveryNote>> seen)
    {
        if (!seen.Add(note.Id))
            throw WarehousingRefusals.DuplicateNote.Because($"送货单 {note.Id}。", $"Delivery note '{note.Id}'.");
    }

    private static int RequireKnown(Dictionary<Id<StorageOrder>, int> places, Id<StorageOrder> order, Id<DeliveryNote>? note) =>
        places.TryGetValue(order, out var place)
            ? place
            : throw WarehousingRefusals.UnknownOrder.Because($"订单 {order}，送货单 {note}。", $"Order '{order}', delivery note {note}.");
}
