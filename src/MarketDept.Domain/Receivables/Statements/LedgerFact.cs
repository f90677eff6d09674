namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Which fact of a <see cref="LedgerEntry"/> is at fault (出错的项目).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum LedgerFact
{
    /// <summary>The id of the entry itself (编号).</summary>
    Id = 1,

    /// <summary>The bill, receipt, deduction or write-off that it is of (对象).</summary>
    Of,

    /// <summary>Its day (日期).</summary>
    On,

    /// <summary>Its amount (金额).</summary>
    Amount,

    /// <summary>The bills that the customer named (客户指定).</summary>
    Instruction,

    /// <summary>The new due date (新付款日期).</summary>
    DueOn,

    /// <summary>The ground of a write-off (认定依据).</summary>
    Ground,
}
