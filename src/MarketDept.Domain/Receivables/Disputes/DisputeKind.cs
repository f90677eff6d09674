namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>What a customer asks for in a dispute (质疑种类): compensation of damage, or a lower price. Both kinds need the same steps.</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum DisputeKind
{
    /// <summary>The customer contests the price, the quantity, or the charge itself (扣款).</summary>
    PriceDeduction = 1,
    /// <summary>The customer claims that cargo was damaged, lost or late (理赔).</summary>
    CargoClaim,
}
