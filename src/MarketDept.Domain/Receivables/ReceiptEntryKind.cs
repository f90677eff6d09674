namespace MarketDept.Domain.Receivables;

/// <summary>What an entry of a receipt does with its money (收款分录种类).</summary>
/// <remarks>The names are stable and are what is stored. <c>default</c> is none.</remarks>
public enum ReceiptEntryKind
{
    /// <summary>A part pays a debt (分配).</summary>
    Allocation = 1,

    /// <summary>An allocation is taken back, and its money is credit again (冲销).</summary>
    Reversal = 2,

    /// <summary>A part of the credit is paid back to the customer (退款).</summary>
    Refund = 3,

    /// <summary>The receipt went back whole (退回).</summary>
    Return = 4,
}
