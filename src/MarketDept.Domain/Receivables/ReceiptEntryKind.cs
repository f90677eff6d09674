namespace MarketDept.Domain.Receivables;

/// <summary>The kind of an entry on a receipt (收款分录种类).</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum ReceiptEntryKind
{
    /// <summary>A part of the receipt pays a debt (分配).</summary>
    Allocation = 1,

    /// <summary>An allocation is reversed, and its money is credit again (冲销).</summary>
    Reversal = 2,

    /// <summary>A part of the credit is paid back to the customer (退款).</summary>
    Refund = 3,

    /// <summary>The whole receipt goes back, such as a bounced cheque (退回).</summary>
    Return = 4,
}
