namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>How far the check of an order against its delivery notes has come (核对状态).</summary>
/// <remarks><c>default</c> is none. An order that nobody has checked is not reconciled. The names are stable.</remarks>
public enum CheckStatus
{
    /// <summary>The order is not reconciled: no delivery note, an open difference, or no answer of the customer (未核清).</summary>
    Open = 1,
    /// <summary>Order and notes agree, and the customer has confirmed where the company asks him (相符).</summary>
    Matched,
    /// <summary>Order and notes differ, and the customer has confirmed every difference (差异已处理).</summary>
    Resolved,
}
