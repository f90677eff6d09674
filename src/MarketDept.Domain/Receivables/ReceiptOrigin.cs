namespace MarketDept.Domain.Receivables;

/// <summary>Where a customer's credit comes from (余款来源).</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum ReceiptOrigin
{
    /// <summary>The customer paid money (收款).</summary>
    Money = 1,

    /// <summary>The manager decided a credit that belongs to no bill (贷项通知).</summary>
    CreditNote = 2,

    /// <summary>An accepted claim or deduction exceeded the balance of its debt, and left the rest as credit (超过余额的扣款).</summary>
    Deduction = 3,
}
