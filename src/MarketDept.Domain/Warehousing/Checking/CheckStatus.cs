namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>Where the check of an order against its delivery notes stands (核对状态).</summary>
/// <remarks><c>default</c> is none. What nobody has checked is not reconciled. The names are stable.</remarks>
public enum CheckStatus
{
    /// <summary>There is no delivery note yet, a difference that nobody has resolved, or no word of the customer (未核清).</summary>
    Open = 1,
    /// <summary>Order and notes agree, and the customer has said so where the company asks him (相符).</summary>
    Matched,
    /// <summary>They differ, and the customer has confirmed every difference (差异已处理).</summary>
    Resolved,
}
