namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The part of a <see cref="LedgerEntry"/> that is at fault (出错的项目).</summary>
/// <remarks><c>default</c> is not a valid value.</remarks>
public enum LedgerFact
{
    /// <summary>The id of the entry itself is at fault (编号).</summary>
    Id = 1,

    /// <summary>The bill, receipt, deduction or write-off that the entry is about is at fault (对象).</summary>
    Of,

    /// <summary>The day of the entry is at fault (日期).</summary>
    On,

    /// <summary>The amount of the entry is at fault (金额).</summary>
    Amount,

    /// <summary>A bill that the customer named is at fault (客户指定).</summary>
    Instruction,

    /// <summary>The new due date of an amendment is at fault (新付款日期).</summary>
    DueOn,

    /// <summary>The ground of a write-off is at fault (认定依据).</summary>
    Ground,
}
