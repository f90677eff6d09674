namespace MarketDept.Domain.Receivables;

/// <summary>What an entry on a debt does to it (分录种类).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum ReceivableEntryKind
{
    /// <summary>A part of a receipt pays it (收款核销).</summary>
    Allocation = 1,

    /// <summary>An accepted claim or deduction lowers it (理赔, 扣款).</summary>
    Deduction,

    /// <summary>A part that was determined uncollectable is written off (坏账核销).</summary>
    WriteOff,

    /// <summary>Money that came in after all takes a write-off back by as much (坏账收回).</summary>
    Recovery,

    /// <summary>Takes an earlier entry back (冲销).</summary>
    Reversal,
}
