namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>How one difference is closed (差异处理): for a reason, and with the customer's confirmation.</summary>
/// <remarks>Neither is enough without the other, and nobody's silence is a confirmation. Equality is by value.</remarks>
[Clause("10.1")]
public sealed record DifferenceResolution
{
    /// <summary>Records how a difference is closed.</summary>
    /// <param name="order">The order.</param>
    /// <param name="sku">The item, exactly as in the difference.</param>
    /// <param name="unit">The unit, exactly as in the difference.</param>
    /// <param name="reason">Why they differ, not blank.</param>
    /// <param name="confirmedBy">Who of the customer's people confirmed it, not blank; nobody of the company can.</param>
    /// <param name="confirmedOn">The day of the confirmation; null where it is not known.</param>
    /// <exception cref="ArgumentException">The order is <c>default</c>, or a text null or blank.</exception>
    public DifferenceResolution(
        Id<StorageOrder> order, string sku, string unit, string reason, string confirmedBy, LocalDate? confirmedOn = null)
    {
        Order = Guard.Against.Default(order);
        Sku = Guard.Against.NullOrWhiteSpace(sku);
        Unit = Guard.Against.NullOrWhiteSpace(unit);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        ConfirmedBy = Guard.Against.NullOrWhiteSpace(confirmedBy);
        ConfirmedOn = confirmedOn;
    }

    /// <summary>The order (订单).</summary>
    public Id<StorageOrder> Order { get; }

    /// <summary>The item (货品).</summary>
    public string Sku { get; }

    /// <summary>The unit (单位).</summary>
    public string Unit { get; }

    /// <summary>Why order and notes differ (原因).</summary>
    public string Reason { get; }

    /// <summary>Who of the customer's people confirmed it (客户确认人).</summary>
    public string ConfirmedBy { get; }

    /// <summary>The day of the confirmation (确认日期); null where it is not known.</summary>
    public LocalDate? ConfirmedOn { get; }
}
