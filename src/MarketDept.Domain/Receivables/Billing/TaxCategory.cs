namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Which class of VAT a charge belongs to (税目). Gross amounts are kept apart by it; no tax is computed.</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum TaxCategory
{
    /// <summary>Anything else (其他).</summary>
    Other = 1,
    /// <summary>Carriage of goods (交通运输服务).</summary>
    Transport,
    /// <summary>Storage, handling, counting: what goes with carriage (物流辅助服务).</summary>
    LogisticsSupport,
}
