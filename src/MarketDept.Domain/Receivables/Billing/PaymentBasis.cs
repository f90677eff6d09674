namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The day or month from which a payment term counts (起算点).</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum PaymentBasis
{
    /// <summary>The term counts from the month of the services, in months (服务月份).</summary>
    ServiceMonth = 1,
    /// <summary>The term counts from the day on which the customer confirmed the bill, in days (客户确认日).</summary>
    Confirmation,
    /// <summary>The term counts from the day on which the bill was fully invoiced, in days (开齐发票日).</summary>
    Invoice,
    /// <summary>The term counts from the day on which the bill was fully invoiced, in months (开齐发票日，按月计).</summary>
    InvoiceMonths,
    /// <summary>The term counts from the last day of the service month, in days (服务月末).</summary>
    ServiceMonthEnd,
}
