namespace MarketDept.Domain.Receivables;

/// <summary>The origin of a customer's credit (余款来源).</summary>
/// <remarks>The names are stable and are what is stored. <c>default</c> is none.</remarks>
public enum ReceiptOrigin
{
    /// <summary>Money came in (收款).</summary>
    Money = 1,

    /// <summary>The manager decided a credit without a bill (贷项通知).</summary>
    CreditNote = 2,

    /// <summary>An accepted claim or deduction exceeded the balance of its debt (超过余额的扣款).</summary>
    Deduction = 3,
}
