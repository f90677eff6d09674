namespace MarketDept.Domain.Warehousing;

/// <summary>An order of a storage customer (仓储客户订单): goods for one receiving unit.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record StorageOrder : DomainValue
{
    private StorageOrder(Id<StorageOrder> id, Id<Customer> customer, Consignee consignee, ValueList<GoodsLine> lines) =>
        (Id, Customer, Consignee, Lines) = (id, customer, consignee, lines);

    /// <summary>The number of the order (订单编号).</summary>
    public Id<StorageOrder> Id { get; }
    /// <summary>The customer whose order it is (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The receiving unit and its address (收货单位).</summary>
    public Consignee Consignee { get; }
    /// <summary>The goods ordered (订单明细), in the sequence of the order; may be empty.</summary>
    public ValueList<GoodsLine> Lines { get; }

    /// <summary>Takes the order of a storage customer (接单).</summary>
    /// <param name="id">The number of the order.</param>
    /// <param name="customer">The customer whose order it is.</param>
    /// <param name="usesStorage">Whether the customer uses storage. Using freight as well makes no difference.</param>
    /// <param name="consignee">The receiving unit and its address.</param>
    /// <param name="lines">The goods ordered; may be empty.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.NotAStorageCustomer"/>, or
    /// <see cref="WarehousingRefusals.StorageCustomerUnknown"/> where nobody has said whether he uses storage.</exception>
    [Clause("2.5")]
    public static StorageOrder Take(
        Id<StorageOrder> id, Id<Customer> customer, Fact usesStorage, Consignee consignee, ValueList<GoodsLine> lines)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(customer);
        Guard.Against.Null(consignee);
        Guard.Against.NullItem(lines);
        if (usesStorage.IsUnknown)
            throw WarehousingRefusals.StorageCustomerUnknown.Because($"订单 {id}，客户 {customer}。", $"Order '{id}' of customer '{customer}'.");
        return usesStorage.IsYes
            ? new StorageOrder(id, customer, consignee, lines)
            : throw WarehousingRefusals.NotAStorageCustomer.Because($"订单 {id}，客户 {customer}。", $"Order '{id}' of customer '{customer}'.");
    }
}
