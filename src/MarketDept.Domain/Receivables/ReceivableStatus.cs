namespace MarketDept.Domain.Receivables;

/// <summary>The status of a <see cref="Receivable"/> by its entries (应收款状态). Whether it is overdue depends on the day and is a separate question.</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum ReceivableStatus
{
    /// <summary>A balance is owed and nothing is paid (未收).</summary>
    Open = 1,

    /// <summary>A balance is owed and a part is paid (部分收回).</summary>
    PartlyPaid,

    /// <summary>The balance is zero by payments and deductions alone (已结清).</summary>
    Settled,

    /// <summary>The balance is zero, and a part is written off (已核销).</summary>
    WrittenOff,
}
