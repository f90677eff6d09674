namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ConsignmentList
{
    /// <summary>Copies the list into <see cref="ConsignmentListSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the list from its stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of a <see cref="ConsignmentList"/> (清单快照), for the host's database: primitives and NodaTime values. Events not taken yet are
/// left out.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record ConsignmentListSnapshot : AggregateSnapshot
{
    /// <summary>The id of the list, given by the host (清单编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer of the consignments (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The first day of the listed period (期间).</summary>
    public required LocalDate From { get; init; }
    /// <summary>The last day of the listed period, included (期间); not before the first.</summary>
    public required LocalDate To { get; init; }
    /// <summary>The consignments on the list (运单), in the order given; at least one.</summary>
    public required IReadOnlyList<ConsignmentListConsignmentRow> Consignments { get; init; }
    /// <summary>The moment of printing (打印时间).</summary>
    public required Instant PrintedAt { get; init; }
    /// <summary>The last day for a delivery in time, set by the company (送达期限); null where none is set.</summary>
    public required LocalDate? DeliverBy { get; init; }
    /// <summary>The delivery to the customer (送达); null while the list was not delivered.</summary>
    public required ConsignmentListDeliveryRow? Delivery { get; init; }
}

/// <summary>The stored form of a <see cref="Consignment"/> on the list.</summary>
public sealed record ConsignmentListConsignmentRow : DomainValue
{
    /// <summary>The number of the waybill (运单号).</summary>
    public required string Id { get; init; }
    /// <summary>The day of carriage, in the company's time zone (托运日期).</summary>
    public required LocalDate ServedOn { get; init; }
    /// <summary>The freight, one row for each settlement method, at least one (运费).</summary>
    public required IReadOnlyList<ConsignmentListFreightRow> Freight { get; init; }
    /// <summary>Origin, destination, vehicle and cargo (起运地, 到达地, 车辆, 货物).</summary>
    public required FreightRemarkSnapshot Route { get; init; }
}

/// <summary>The stored form of a <see cref="FreightPart"/>: the freight that is paid by one settlement method.</summary>
public sealed record ConsignmentListFreightRow : DomainValue
{
    /// <summary>The name of the <see cref="SettlementMethod"/> (结算方式).</summary>
    public required string Method { get; init; }
    /// <summary>The freight paid by this method, in fen, not negative (金额).</summary>
    public required long AmountFen { get; init; }
}

/// <summary>The stored form of the delivery of a list to the customer (送达行).</summary>
public sealed record ConsignmentListDeliveryRow : DomainValue
{
    /// <summary>The channel of delivery, in the host's words (送达方式).</summary>
    public required string Channel { get; init; }
    /// <summary>The name of the customer's person who received the list (签收人).</summary>
    public required string ReceivedBy { get; init; }
    /// <summary>The moment of delivery (送达时间).</summary>
    public required Instant At { get; init; }
    /// <summary>The day of delivery, in the company's time zone (送达日期).</summary>
    public required LocalDate On { get; init; }
}
