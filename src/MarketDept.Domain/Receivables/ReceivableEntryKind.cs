namespace MarketDept.Domain.Receivables;

/// <summary>The kind of an entry on a debt: what raised or lowered the balance (分录种类).</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum ReceivableEntryKind
{
    /// <summary>A part of a receipt pays the debt (收款核销).</summary>
    Allocation = 1,

    /// <summary>An accepted claim or deduction lowers the debt (理赔, 扣款).</summary>
    Deduction,

    /// <summary>A part that was determined uncollectable is written off (坏账核销).</summary>
    WriteOff,

    /// <summary>Money that came in later takes a write-off back by the same amount (坏账收回).</summary>
    Recovery,

    /// <summary>An earlier entry is taken back (冲销).</summary>
    Reversal,
}
