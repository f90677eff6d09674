namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A list of a customer's consignments, printed and delivered to the customer for checking (托运清单列表, 运输清单), by clause 9.1.</summary>
/// <remarks>Both Chinese names mean the same document. The list has consignments that are on no confirmed bill and on no other list. One that was carried
/// earlier and came in late goes on the present list, so none is lost. A refused command changes nothing.</remarks>
public sealed partial class ConsignmentList : Aggregate, IAggregate<ConsignmentList, ConsignmentListSnapshot>
{
    private static readonly ClauseId Printed = new(9, 1);

    private ConsignmentList(
        Id<ConsignmentList> id, Id<Customer> customer, DateInterval period, ValueList<Consignment> consignments, LocalDate? deliverBy, Instant printedAt) =>
        (Id, Customer, Period, Consignments, DeliverBy, PrintedAt) =
            (Guard.Against.Default(id), Guard.Against.Default(customer), Guard.Against.Null(period), consignments, Guard.Against.None(deliverBy), printedAt);

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The id of the list, given by the host (清单编号).</summary>
    public Id<ConsignmentList> Id { get; }
    /// <summary>The id of the customer of the consignments (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The listed period, one settlement cycle, first and last day included (期间).</summary>
    public DateInterval Period { get; }
    /// <summary>The consignments on the list, in the order given; at least one, none carried after the period (运单).</summary>
    public ValueList<Consignment> Consignments { get; }
    /// <summary>The moment of printing (打印时间).</summary>
    public Instant PrintedAt { get; }
    /// <summary>The last day for a delivery in time, set by the company (送达期限); null where none is set.</summary>
    public LocalDate? DeliverBy { get; }
    /// <summary>The moment of delivery (送达时间); null while the list was not delivered.</summary>
    public Instant? DeliveredAt => Delivery?.At;
    /// <summary>The day of delivery, in the company's time zone (送达日期); null while the list was not delivered.</summary>
    public LocalDate? DeliveredOn => Delivery?.On;
    /// <summary>The channel of delivery, in the host's words (送达方式); null while the list was not delivered.</summary>
    public string? DeliveryChannel => Delivery?.Channel;
    /// <summary>The name of the customer's person who received the list (签收人); null while it was not delivered.</summary>
    public string? ReceivedBy => Delivery?.ReceivedBy;
    internal ConsignmentDelivery? Delivery { get; private set; }

    /// <summary>The sum of the freight of all listed consignments, in yuan (运费合计).</summary>
    public Money FreightTotal => Money.Sum(Consignments.Select(it => it.FreightTotal));

    /// <summary>The listed consignments that were carried before the period and came in late (迟到的运单).</summary>
    public ValueList<Consignment> Late => ValueList.From(Consignments.Where(it => it.ServedOn < Period.Start));

    /// <summary>Whether the list was delivered in time (是否及时送达); unknown where no last day is set, and for an undelivered list before that day is
    /// over.</summary>
    /// <param name="today">The day asked about, for a list that was not delivered.</param>
    [Clause("9.1")]
    public Fact DeliveredInTime(LocalDate today) => DeliverBy is not { } last
        ? Fact.Unknown
        : Delivery is { } delivery ? delivery.On <= last
        : today > last ? Fact.No : Fact.Unknown;

    /// <summary>The consignments that belong on the customer's next list (待列清单): those on no list and on no confirmed bill.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="until">The last day of the period.</param>
    /// <param name="consignments">The consignments; those of other customers and later ones are skipped.</param>
    /// <param name="lists">The lists that may hold one of the consignments.</param>
    /// <param name="bills">The bills that may charge one of the consignments.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    [Clause("6.2")]
    public static ValueList<Consignment> Outstanding(
        Id<Customer> customer, LocalDate until, IEnumerable<Consignment> consignments, IEnumerable<ConsignmentList> lists, IEnumerable<Bill> bills)
    {
        Guard.Against.Default(customer);
        Guard.Against.Null(consignments);
        var listed = Listed(lists);
        var billed = Billed(bills);
        return ValueList.From(consignments.Select(it => Guard.Against.Null(it, nameof(consignments)))
            .Where(it => it.Customer == customer && it.ServedOn <= until && !listed.ContainsKey(it.Id) && !billed.ContainsKey(it.Id)));
    }

    /// <summary>Finds the customers who got no complete list of a finished settlement cycle in time (逾期未送清单).</summary>
    /// <param name="cycle">The month that names the cycle. The contracts say when it begins.</param>
    /// <param name="today">The day asked about. A list that can still be delivered in time is not missing, nor one without a last day.</param>
    /// <param name="contracts">The customers' contracts.</param>
    /// <param name="consignments">The consignments carried.</param>
    /// <param name="lists">The lists that were printed.</param>
    /// <returns>One entry for each such customer, by id; none for a customer without consignments.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    [Clause("9.1")]
    public static ValueList<MissedList> Missed(
        YearMonth cycle, LocalDate today, IEnumerable<ContractTerms> contracts, IEnumerable<Consignment> consignments, IEnumerable<ConsignmentList> lists)
    {
        ConsignmentList[] printed = [.. Guard.Against.Null(lists)];
        var listed = Listed(printed);
        var late = printed.Where(list => list.DeliveredInTime(today).IsNo).Select(list => list.Id).ToHashSet();
        var carried = Guard.Against.Null(consignments).ToLookup(it => Guard.Against.Null(it, nameof(consignments)).Customer);
        return ValueList.From(Guard.Against.Null(contracts).Select(OfContract).OfType<MissedList>().OrderBy(row => row.Customer));

        MissedList? OfContract(ContractTerms contract)
        {
            var period = BillingPeriod.Of(Guard.Against.Default(cycle), Guard.Against.Null(contract, nameof(contracts)).PeriodStartsOn);
            Consignment[] own = [.. carried[contract.Customer].Where(it => period.Contains(it.ServedOn) && period.End < today)];
            var unlisted = ValueList.From(own.Where(it => !listed.ContainsKey(it.Id)).Select(it => it.Id));
            var undelivered = ValueList.From(own.Where(it => listed.ContainsKey(it.Id)).Select(it => listed[it.Id]).Distinct().Where(late.Contains).Order());
            return unlisted.Count + undelivered.Count == 0 ? null : new(contract.Customer, period, unlisted, undelivered);
        }
    }

    /// <summary>Prints a list of consignments for a customer (打印清单).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="listing">The content of the list.</param>
    /// <param name="lists">The lists that may hold one of the consignments.</param>
    /// <param name="bills">The bills that may charge one of the consignments.</param>
    /// <param name="at">The moment of printing.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.ListEmpty"/>,
    /// <see cref="BillingRefusals.ConsignmentOfOtherCustomer"/>, <see cref="BillingRefusals.ConsignmentAfterPeriod"/>,
    /// <see cref="BillingRefusals.ListedTwice"/> or <see cref="BillingRefusals.ConsignmentBilled"/>.</exception>
    [Clause("9.1")]
    public static ConsignmentList Print(
        Id<ConsignmentList> id, ConsignmentListing listing, IEnumerable<ConsignmentList> lists, IEnumerable<Bill> bills, Instant at)
    {
        var (customer, period, consignments, deliverBy) = Guard.Against.Null(listing);
        Guard.Against.Null(consignments);
        var list = new ConsignmentList(id, customer, period, consignments, deliverBy, at);
        var listed = Listed(lists);
        var billed = Billed(bills);
        if (consignments.Count == 0)
            throw BillingRefusals.ListEmpty.Because($"清单 {id}。", $"List '{id}'.");

        foreach (var consignment in consignments)
        {
            list.RequireOwn(Guard.Against.Null(consignment, nameof(consignments)));
            if (billed.TryGetValue(consignment.Id, out var bill))
                throw BillingRefusals.ConsignmentBilled.Because($"托运 {consignment.Id}，账单 {bill}。", $"Consignment '{consignment.Id}' is on bill '{bill}'.");

            if (!listed.TryAdd(consignment.Id, id))
            {
                throw BillingRefusals.ListedTwice.Because($"托运 {consignment.Id}，清单 {listed[consignment.Id]}。", $"Consignment '{consignment.Id}' is on list '{listed[consignment.Id]}'.");
            }
        }

        list.Record(new ConsignmentListPrinted(customer, period, ValueList.From(consignments.Select(it => it.Id)), deliverBy), at);
        return list;
    }

    /// <summary>Records that the list was delivered to the customer (送达客户).</summary>
    /// <param name="channel">The channel of delivery, not blank.</param>
    /// <param name="receivedBy">The customer's person who receives the list, not blank.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.ListDelivered"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("9.1")]
    public void Deliver(string channel, string receivedBy, Instant at)
    {
        var delivery = new ConsignmentDelivery(channel, receivedBy, at, at.InBusinessZone().Date);
        if (Delivery is not null)
            throw BillingRefusals.ListDelivered.Because($"清单 {Id} 已于 {Delivery.At} 送达。", $"List '{Id}' was delivered at {Delivery.At}.");

        RequireInOrder(at, Printed);
        Delivery = delivery;
        Record(new ConsignmentListDelivered(delivery.Channel, delivery.On), at);
    }

    private void RequireOwn(Consignment consignment)
    {
        if (consignment.Customer != Customer)
        {
            throw BillingRefusals.ConsignmentOfOtherCustomer.Because(
                $"托运 {consignment.Id} 属于客户 {consignment.Customer}，清单 {Id} 属于客户 {Customer}。",
                $"Consignment '{consignment.Id}' is of customer '{consignment.Customer}'; list '{Id}' is of '{Customer}'.");
        }

        if (consignment.ServedOn > Period.End)
        {
            throw BillingRefusals.ConsignmentAfterPeriod.Because(
                $"托运 {consignment.Id} 的日期 {consignment.ServedOn}，清单 {Id} 至 {Period.End}。", $"Consignment '{consignment.Id}' is of {consignment.ServedOn}; list '{Id}' ends on {Period.End}.");
        }
    }

    private static Dictionary<Id<Consignment>, Id<ConsignmentList>> Listed(IEnumerable<ConsignmentList> lists)
    {
        var listed = new Dictionary<Id<Consignment>, Id<ConsignmentList>>();
        foreach (var (list, consignment) in Guard.Against.Null(lists).SelectMany(list => Guard.Against.Null(list, nameof(lists)).Consignments.Select(it => (list.Id, it.Id))))
            listed[consignment] = list;
        return listed;
    }

    private static Dictionary<Id<Consignment>, Id<Bill>> Billed(IEnumerable<Bill> bills)
    {
        var billed = new Dictionary<Id<Consignment>, Id<Bill>>();
        foreach (var bill in Guard.Against.Null(bills).Where(bill => Guard.Against.Null(bill, nameof(bills)).Status == BillStatus.Confirmed))
        {
            foreach (var consignment in bill.Charges.Select(charge => charge.Consignment).OfType<Id<Consignment>>())
                billed[consignment] = bill.Id;
        }

        return billed;
    }
}
