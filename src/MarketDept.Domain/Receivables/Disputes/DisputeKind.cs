namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>What a customer asks for when he disputes a debt (质疑种类): the two are different kinds, and both need the same steps.</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum DisputeKind
{
    /// <summary>The price, the quantity or the charge itself is contested (扣款).</summary>
    PriceDeduction = 1,
    /// <summary>Cargo was damaged, lost or late, and he claims for it (理赔).</summary>
    CargoClaim,
}
