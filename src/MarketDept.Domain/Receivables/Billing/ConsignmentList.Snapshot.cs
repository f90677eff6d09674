namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ConsignmentList
{
    /// <summary>The list as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        From = Period.Start,
        To = Period.End,
        Consignments =
        [
            .. Consignments.Select(it => new ConsignmentRow(
                it.Id.Value, it.ServedOn, [.. it.Freight.Select(part => new FreightRow(part.Method.Name, part.Amount.Fen))], it.Route.ToSnapshot())),
        ],
        PrintedAt = PrintedAt,
        EventCount = EventCount,
        DeliverBy = DeliverBy,
        Delivery = Delivery is { } it ? new(it.Channel, it.ReceivedBy, it.At, it.On) : null,
    };

    /// <summary>The list that was stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">Something is null or blank that must not be; a settlement method is unknown; the
    /// period ends before it begins; there is no consignment, or one comes twice.</exception>
    public static ConsignmentList Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var customer = new Id<Customer>(snapshot.Customer);
        var consignments = Stored.All(snapshot.Consignments, row => new Consignment(
            new(row.Id), customer, row.ServedOn,
            Stored.All(row.Freight, part => new FreightPart(Stored.Member<SettlementMethod>(part.Method), Money.FromFen(part.AmountFen))),
            FreightRemark.Restore(row.Route)));
        if (consignments.Count == 0 || consignments.Select(it => it.Id).Distinct().Count() < consignments.Count)
            throw Stored.Impossible($"list '{snapshot.Id}' has no consignment, or one twice");
        var list = new ConsignmentList(
            new(snapshot.Id), customer, new DateInterval(snapshot.From, snapshot.To), consignments, snapshot.DeliverBy, snapshot.PrintedAt)
        {
            Delivery = snapshot.Delivery is { } it ? new(it.Channel, it.ReceivedBy, it.At, it.On) : null,
        };
        list.Resume(snapshot.EventCount, list.Delivery?.At ?? list.PrintedAt);
        return list;
    }

    /// <summary>The list as primitives and NodaTime values, to be stored (清单快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>Whose consignments.</summary>
        public required string Customer { get; init; }

        /// <summary>The first day of the period.</summary>
        public required LocalDate From { get; init; }

        /// <summary>The last day of the period, not before the first.</summary>
        public required LocalDate To { get; init; }

        /// <summary>The consignments, in their order; at least one.</summary>
        public required IReadOnlyList<ConsignmentRow> Consignments { get; init; }

        /// <summary>When it was printed.</summary>
        public required Instant PrintedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The last day for its delivery; null where there is none.</summary>
        public LocalDate? DeliverBy { get; init; }

        /// <summary>Its delivery; null while it was not delivered.</summary>
        public DeliveryRow? Delivery { get; init; }
    }

    /// <summary>A <see cref="Consignment"/>, stored; its customer is the list's.</summary>
    /// <param name="Id">The number of the waybill.</param>
    /// <param name="ServedOn">The day of carriage.</param>
    /// <param name="Freight">The freight by settlement method; at least one row, none of a method twice.</param>
    /// <param name="Route">Origin, destination, vehicle and cargo.</param>
    public sealed record ConsignmentRow(string Id, LocalDate ServedOn, IReadOnlyList<FreightRow> Freight, FreightRemark.Snapshot Route);

    /// <summary>A <see cref="FreightPart"/>, stored.</summary>
    /// <param name="Method">The name of the settlement method.</param>
    /// <param name="AmountFen">The amount, in fen, 0 and above.</param>
    public sealed record FreightRow(string Method, long AmountFen);

    /// <summary>A <see cref="ConsignmentDelivery"/>, stored.</summary>
    /// <param name="Channel">How.</param>
    /// <param name="ReceivedBy">Who received it.</param>
    /// <param name="At">When.</param>
    /// <param name="On">The day.</param>
    public sealed record DeliveryRow(string Channel, string ReceivedBy, Instant At, LocalDate On);
}
