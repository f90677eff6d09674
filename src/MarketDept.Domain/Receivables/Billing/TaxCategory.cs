namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The class of VAT of a charge (税目). It separates gross amounts; no tax is computed.</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum TaxCategory
{
    /// <summary>Any other service (其他).</summary>
    Other = 1,
    /// <summary>Carriage of goods (交通运输服务).</summary>
    Transport,
    /// <summary>Services that go with carriage, such as storage, handling and counting (物流辅助服务).</summary>
    LogisticsSupport,
}
