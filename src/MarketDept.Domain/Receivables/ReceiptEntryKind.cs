namespace MarketDept.Domain.Receivables;

/// <summary>The kind of an entry of a receipt (收款分录种类).</summary>
/// <remarks>The names are stable and are what is stored. <c>default</c> is none.</remarks>
public enum ReceiptEntryKind
{
    /// <summary>A part pays a debt (分配).</summary>
    Allocation = 1,

    /// <summary>An allocation is reversed, and its money is credit again (冲销).</summary>
    Reversal = 2,

    /// <summary>A part of the credit is refunded to the customer (退款).</summary>
    Refund = 3,

    /// <summary>The whole receipt is returned (退回).</summary>
    Return = 4,
}
