using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>A reconciled order on a sheet (表内订单), as it was when it was added.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Order">The id of the order (订单).</param>
/// <param name="Customer">The customer whose order it is (客户).</param>
/// <param name="Consignee">The receiving unit and its address (收货单位).</param>
/// <param name="Lines">The goods ordered (订单明细).</param>
/// <param name="Notes">The delivery notes of the order (送货单).</param>
/// <param name="Check">The status of the check, matched or resolved (核对状态); never open.</param>
/// <param name="Requirements">The receiving unit's requirements (收货单位要求); empty where there are none.</param>
/// <param name="AddedAt">When the order was added to the sheet (整理时间). A revision keeps the time.</param>
[Clause("10.2")]
public sealed record SheetOrder(
    Id<StorageOrder> Order, Id<Customer> Customer, Consignee Consignee, ValueList<GoodsLine> Lines, ValueList<Id<DeliveryNote>> Notes,
    CheckStatus Check, ValueList<string> Requirements, Instant AddedAt) : DomainValue
{
    /// <summary>The id of the order (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>The customer whose order it is (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>The numbers of the order's delivery notes (送货单).</summary>
    public ValueList<Id<DeliveryNote>> Notes { get; } = Guard.Against.DefaultItem(Notes);
    /// <summary>The receiving unit's requirements (收货单位要求); empty where there are none.</summary>
    public ValueList<string> Requirements { get; } = Guard.Against.BlankItem(Requirements);

    /// <summary>Whether both read the same for the warehouse. The time of adding does not count.</summary>
    internal bool ReadsAs(SheetOrder other) =>
        Order == other.Order && Customer == other.Customer && Consignee == other.Consignee && Lines.Equals(other.Lines)
        && Notes.Equals(other.Notes) && Check == other.Check && Requirements.Equals(other.Requirements);
}
