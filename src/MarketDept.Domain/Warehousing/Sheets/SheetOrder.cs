using MarketDept.Domain.Customers;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>A reconciled order on a sheet (表内订单), as it was when it was put there.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("10.2")]
public sealed record SheetOrder
{
    internal SheetOrder(
        Id<StorageOrder> order, Id<Customer> customer, Consignee consignee, ValueList<GoodsLine> lines, ValueList<Id<DeliveryNote>> notes,
        CheckStatus check, ValueList<string> requirements, Instant addedAt)
    {
        Order = Guard.Against.Default(order);
        Customer = Guard.Against.Default(customer);
        Consignee = consignee;
        Lines = lines;
        Notes = notes;
        Check = check;
        Requirements = requirements;
        AddedAt = addedAt;
        foreach (var note in notes)
            Guard.Against.Default(note, nameof(notes));
        foreach (var requirement in requirements)
            Guard.Against.NullOrWhiteSpace(requirement, nameof(requirements));
    }

    /// <summary>The order (订单).</summary>
    public Id<StorageOrder> Order { get; }

    /// <summary>Whose order it is (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>Who gets the goods, and where (收货单位).</summary>
    public Consignee Consignee { get; }

    /// <summary>What is ordered (订单明细).</summary>
    public ValueList<GoodsLine> Lines { get; }

    /// <summary>The delivery notes that go with it (送货单).</summary>
    public ValueList<Id<DeliveryNote>> Notes { get; }

    /// <summary>Whether it matched its notes or its differences were resolved (核对状态); never open.</summary>
    public CheckStatus Check { get; }

    /// <summary>What the receiving unit requires (收货单位要求); empty where it requires nothing.</summary>
    public ValueList<string> Requirements { get; }

    /// <summary>When it was put on the sheet (整理时间); a revision keeps the time.</summary>
    public Instant AddedAt { get; }

    /// <summary>Whether the warehouse would read the same: when it was put there is no part of that.</summary>
    internal bool ReadsAs(SheetOrder other) =>
        Order == other.Order && Customer == other.Customer && Consignee == other.Consignee && Lines.Equals(other.Lines)
        && Notes.Equals(other.Notes) && Check == other.Check && Requirements.Equals(other.Requirements);
}
