namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>How one difference is closed (差异处理): for a reason, and with the customer's confirmation.</summary>
/// <remarks>
/// <para>Neither is enough without the other, and nobody's silence is a confirmation. Equality is by value.</para>
/// <para>With <see cref="Agreed"/> it closes the difference that was confirmed and no other, however often the order is checked
/// again; it may well be older than the check. Without, it closes whatever difference there is in the item and unit: write down
/// what was confirmed wherever it is known, which <see cref="OrderCheck.Confirmed"/> does.</para>
/// </remarks>
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
    /// <param name="agreed">The difference that was confirmed; null where nobody wrote down how much it was.</param>
    /// <exception cref="ArgumentException">The order is <c>default</c>, a text null or blank, or what was confirmed of another unit.</exception>
    public DifferenceResolution(
        Id<StorageOrder> order, string sku, string unit, string reason, string confirmedBy, LocalDate? confirmedOn = null,
        AgreedDifference? agreed = null)
    {
        Order = Guard.Against.Default(order);
        Sku = Guard.Against.NullOrWhiteSpace(sku);
        Unit = Guard.Against.NullOrWhiteSpace(unit);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        ConfirmedBy = Guard.Against.NullOrWhiteSpace(confirmedBy);
        ConfirmedOn = confirmedOn;
        Agreed = agreed is null || agreed.Unit == unit
            ? agreed
            : throw new ArgumentException($"What was confirmed of '{sku}' is in {agreed.Unit}. Give the unit of the difference, {unit}.", nameof(agreed));
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

    /// <summary>The difference that was confirmed (所确认的差异); null where nobody wrote down how much it was.</summary>
    public AgreedDifference? Agreed { get; }
}
