using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>A reconciled order on a sheet (表内订单), as it was when it was put there.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Order">The order (订单).</param>
/// <param name="Customer">Whose order it is (客户).</param>
/// <param name="Consignee">Who gets the goods, and where (收货单位).</param>
/// <param name="Lines">What is ordered (订单明细).</param>
/// <param name="Notes">The delivery notes that go with it (送货单).</param>
/// <param name="Check">Whether it matched its notes or its differences were resolved (核对状态); never open.</param>
/// <param name="Requirements">What the receiving unit requires (收货单位要求); empty where it requires nothing.</param>
/// <param name="AddedAt">When it was put on the sheet (整理时间); a revision keeps the time.</param>
[Clause("10.2")]
public sealed record SheetOrder(
    Id<StorageOrder> Order, Id<Customer> Customer, Consignee Consignee, ValueList<GoodsLine> Lines, ValueList<Id<DeliveryNote>> Notes,
    CheckStatus Check, ValueList<string> Requirements, Instant AddedAt) : DomainValue
{
    /// <summary>The order (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>Whose order it is (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>The delivery notes that go with it (送货单).</summary>
    public ValueList<Id<DeliveryNote>> Notes { get; } = Guard.Against.DefaultItem(Notes);
    /// <summary>What the receiving unit requires (收货单位要求); empty where it requires nothing.</summary>
    public ValueList<string> Requirements { get; } = Guard.Against.BlankItem(Requirements);

    /// <summary>Whether the warehouse would read the same: when it was put there is no part of that.</summary>
    internal bool ReadsAs(SheetOrder other) =>
        Order == other.Order && Customer == other.Customer && Consignee == other.Consignee && Lines.Equals(other.Lines)
        && Notes.Equals(other.Notes) && Check == other.Check && Requirements.Equals(other.Requirements);
}
