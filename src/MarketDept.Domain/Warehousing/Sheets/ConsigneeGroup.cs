namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The orders of one customer for one receiving unit at one address (收货单位分组). A group never mixes customers.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("10.2")]
public sealed record ConsigneeGroup : DomainValue
{
    private ConsigneeGroup(Entry first, ValueList<string> requirements, ValueList<Id<StorageOrder>> orders) =>
        (Customer, Consignee, Requirements, Orders) = (first.Customer, first.Consignee, requirements, orders);

    /// <summary>The customer to whom all orders of the group belong (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The receiving unit and its address (收货单位), as written on the first of the orders.</summary>
    public Consignee Consignee { get; }
    /// <summary>The receiving unit's requirements (收货单位要求), each once; empty where there are none.</summary>
    public ValueList<string> Requirements { get; }
    /// <summary>The ids of the orders (订单), in the sequence in which they came.</summary>
    public ValueList<Id<StorageOrder>> Orders { get; }

    /// <summary>Groups orders by customer, name and address as written, in ordinal order.</summary>
    internal static ValueList<ConsigneeGroup> Of(IEnumerable<Entry> entries)
    {
        var groups = new Dictionary<(Id<Customer>, string, string), (Entry First, List<string> Requirements, List<Id<StorageOrder>> Orders)>();
        foreach (var entry in entries)
        {
            var key = (entry.Customer, entry.Consignee.NameKey, entry.Consignee.AddressKey);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = (entry, [], []));
            group.Requirements.AddRange(entry.Requirements);
            group.Orders.Add(entry.Order);
        }

        return ValueList.From(groups.Values
            .OrderBy(group => group.First.Customer)
            .ThenBy(group => group.First.Consignee.Name, StringComparer.Ordinal)
            .ThenBy(group => group.First.Consignee.Address, StringComparer.Ordinal)
            .Select(group => new ConsigneeGroup(
                group.First, ValueList.From(group.Requirements.Distinct(StringComparer.Ordinal)), ValueList.From(group.Orders))));
    }

    /// <summary>The members of an order by which it is grouped.</summary>
    internal readonly record struct Entry(Id<StorageOrder> Order, Id<Customer> Customer, Consignee Consignee, ValueList<string> Requirements);
}
