namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The member of a <see cref="LedgerEntry"/> that is at fault (出错的项目).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum LedgerFact
{
    /// <summary>The id of the entry itself (编号).</summary>
    Id = 1,

    /// <summary>The bill, receipt, deduction or write-off that the entry is about (对象).</summary>
    Of,

    /// <summary>The day of the entry (日期).</summary>
    On,

    /// <summary>The amount of the entry (金额).</summary>
    Amount,

    /// <summary>The bills that the customer named (客户指定).</summary>
    Instruction,

    /// <summary>The new due date (新付款日期).</summary>
    DueOn,

    /// <summary>The ground of a write-off (认定依据).</summary>
    Ground,
}
