namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The class of VAT that a charge belongs to (税目). It keeps gross amounts apart; no tax is computed.</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum TaxCategory
{
    /// <summary>Any service that is neither carriage nor logistics support (其他).</summary>
    Other = 1,
    /// <summary>The carriage of goods (交通运输服务).</summary>
    Transport,
    /// <summary>Services that support carriage, such as storage, handling and counting (物流辅助服务).</summary>
    LogisticsSupport,
}
