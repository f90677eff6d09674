namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The day or month that a payment term counts from (起算点).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum PaymentBasis
{
    /// <summary>The month of the services (服务月份).</summary>
    ServiceMonth = 1,
    /// <summary>The day on which the customer confirmed the bill (客户确认日).</summary>
    Confirmation,
    /// <summary>The day on which the bill was fully invoiced, counted in days (开齐发票日).</summary>
    Invoice,
    /// <summary>The day on which the bill was fully invoiced, counted in months (开齐发票日，按月计).</summary>
    InvoiceMonths,
    /// <summary>The last day of the service month, counted in days (服务月末).</summary>
    ServiceMonthEnd,
}
