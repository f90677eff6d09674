namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ConsignmentList
{
    /// <summary>The list as primitives and NodaTime values, to be stored.</summary>
    public ConsignmentListSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        From = Period.Start,
        To = Period.End,
        Consignments =
        [
            .. Consignments.Select(it => new ConsignmentListConsignmentRow
            {
                Id = it.Id.Value, ServedOn = it.ServedOn,
                Freight = [.. it.Freight.Select(part => new ConsignmentListFreightRow { Method = part.Method.Name, AmountFen = part.Amount.Fen })],
                Route = it.Route.ToSnapshot(),
            }),
        ],
        PrintedAt = PrintedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        DeliverBy = DeliverBy,
        Delivery = Delivery is { } it ? new() { Channel = it.Channel, ReceivedBy = it.ReceivedBy, At = it.At, On = it.On } : null,
    };

    /// <summary>Rebuilds the list from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a settlement method is unknown; the period ends before it
    /// begins; there is no consignment, or one occurs twice.</exception>
    public static ConsignmentList Restore(ConsignmentListSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static ConsignmentList Read(ConsignmentListSnapshot snapshot)
    {
        var customer = new Id<Customer>(Stored.Text(snapshot.Customer));
        var consignments = Stored.All(snapshot.Consignments, row => new Consignment(
            new(Stored.Text(row.Id)), customer, Stored.On(row.ServedOn),
            Stored.All(row.Freight, part => new FreightPart(Stored.Member<SettlementMethod>(part.Method), Money.FromFen(part.AmountFen))),
            Stored.Part(row.Route, FreightRemark.Restore)));
        if (consignments.Count == 0 || consignments.Select(it => it.Id).Distinct().Count() < consignments.Count)
            throw Stored.Impossible($"list '{snapshot.Id}' has no consignment, or one twice");
        var list = new ConsignmentList(
            new(Stored.Text(snapshot.Id)), customer, new DateInterval(Stored.On(snapshot.From), Stored.On(snapshot.To)), consignments, Stored.On(snapshot.DeliverBy), Stored.At(snapshot.PrintedAt))
        {
            Delivery = Stored.Maybe(snapshot.Delivery, row => new ConsignmentDelivery(row.Channel, row.ReceivedBy, Stored.At(row.At), Stored.On(row.On))),
        };
        _ = list.FreightTotal;          // an amount of money together
        list.Resume(snapshot.EventCount, list.Delivery?.At ?? list.PrintedAt);
        return list;
    }
}

/// <summary>The list as primitives and NodaTime values, to be stored (清单快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record ConsignmentListSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The customer of the consignments.</summary>
    public required string Customer { get; init; }
    /// <summary>The first day of the period.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The last day of the period, not before the first.</summary>
    public required LocalDate To { get; init; }
    /// <summary>The consignments, in their order; at least one.</summary>
    public required IReadOnlyList<ConsignmentListConsignmentRow> Consignments { get; init; }
    /// <summary>When it was printed.</summary>
    public required Instant PrintedAt { get; init; }
    /// <summary>The last day for its delivery; null where there is none.</summary>
    public required LocalDate? DeliverBy { get; init; }
    /// <summary>The delivery; null while the list was not delivered.</summary>
    public required ConsignmentListDeliveryRow? Delivery { get; init; }
}

/// <summary>The stored form of a <see cref="Consignment"/> of the list's customer.</summary>
public sealed record ConsignmentListConsignmentRow : DomainValue
{
    /// <summary>The number of the waybill.</summary>
    public required string Id { get; init; }
    /// <summary>The day of carriage.</summary>
    public required LocalDate ServedOn { get; init; }
    /// <summary>The freight, one row for each settlement method, at least one.</summary>
    public required IReadOnlyList<ConsignmentListFreightRow> Freight { get; init; }
    /// <summary>Origin, destination, vehicle and cargo.</summary>
    public required FreightRemarkSnapshot Route { get; init; }
}

/// <summary>A <see cref="FreightPart"/>, stored.</summary>
public sealed record ConsignmentListFreightRow : DomainValue
{
    /// <summary>The name of the <see cref="SettlementMethod"/>.</summary>
    public required string Method { get; init; }
    /// <summary>The amount, in fen, not negative.</summary>
    public required long AmountFen { get; init; }
}

/// <summary>The delivery of a list, stored (送达行).</summary>
public sealed record ConsignmentListDeliveryRow : DomainValue
{
    /// <summary>The channel of delivery.</summary>
    public required string Channel { get; init; }
    /// <summary>The customer's person who received the list.</summary>
    public required string ReceivedBy { get; init; }
    /// <summary>When the list was delivered.</summary>
    public required Instant At { get; init; }
    /// <summary>The day of delivery.</summary>
    public required LocalDate On { get; init; }
}
