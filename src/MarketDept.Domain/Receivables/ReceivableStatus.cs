namespace MarketDept.Domain.Receivables;

/// <summary>Where a <see cref="Receivable"/> stands by its entries (应收款状态). Whether it is overdue depends on the day and is asked for apart.</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum ReceivableStatus
{
    /// <summary>Something is owed, and nothing has come in (未收).</summary>
    Open = 1,

    /// <summary>Something is owed, and a part has come in (部分收回).</summary>
    PartlyPaid,

    /// <summary>Nothing is owed any more, by payments and deductions alone (已结清).</summary>
    Settled,

    /// <summary>Nothing is owed any more, and a part of it stands written off (已核销).</summary>
    WrittenOff,
}
