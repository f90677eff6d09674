namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The orders of one customer for one receiving unit at one address (收货单位分组). Never two customers in one.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("10.2")]
public sealed record ConsigneeGroup : DomainValue
{
    private ConsigneeGroup(Entry first, ValueList<string> requirements, ValueList<Id<StorageOrder>> orders) =>
        (Customer, Consignee, Requirements, Orders) = (first.Customer, first.Consignee, requirements, orders);

    /// <summary>Whose orders they are (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>Who gets the goods, and where (收货单位), as the first of the orders writes it.</summary>
    public Consignee Consignee { get; }
    /// <summary>What the receiving unit requires (收货单位要求), each once; empty where it requires nothing.</summary>
    public ValueList<string> Requirements { get; }
    /// <summary>The orders (订单), in the sequence in which they came.</summary>
    public ValueList<Id<StorageOrder>> Orders { get; }

    /// <summary>Sorts orders: by customer, name and address as written, in ordinal order.</summary>
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

    /// <summary>An order as far as it is sorted by.</summary>
    internal readonly record struct Entry(Id<StorageOrder> Order, Id<Customer> Customer, Consignee Consignee, ValueList<string> Requirements);
}
