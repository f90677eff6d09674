namespace MarketDept.Domain.Receivables;

/// <summary>Where a customer's credit comes from (余款来源).</summary>
/// <remarks>The names are stable and are what is stored. <c>default</c> is none.</remarks>
public enum ReceiptOrigin
{
    /// <summary>Money came in (收款).</summary>
    Money = 1,

    /// <summary>A credit that rests on no bill was decided (贷项通知).</summary>
    CreditNote = 2,

    /// <summary>An accepted claim or deduction was more than was still owed (超过余额的扣款).</summary>
    Deduction = 3,
}
