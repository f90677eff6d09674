namespace MarketDept.Domain.Receivables;

/// <summary>Whether a <see cref="Receivable"/> is paid, by its entries (应收款状态). Whether it is overdue depends on the day; ask
/// <see cref="Receivable.IsOverdueOn"/>.</summary>
/// <remarks><c>default</c> is not a valid value.</remarks>
public enum ReceivableStatus
{
    /// <summary>A balance is owed, and nothing has been paid (未收).</summary>
    Open = 1,

    /// <summary>A balance is owed, and a part has been paid (部分收回).</summary>
    PartlyPaid,

    /// <summary>The balance is zero, by payments and deductions alone (已结清).</summary>
    Settled,

    /// <summary>The balance is zero, and a part was written off as uncollectable (已核销).</summary>
    WrittenOff,
}
