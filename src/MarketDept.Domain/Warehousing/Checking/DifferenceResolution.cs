using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The closing of one difference (差异处理): with a reason and the customer's confirmation.</summary>
/// <remarks>
/// <para>A reason and a confirmation are both needed, and silence is no confirmation. Equality is by value.</para>
/// <para>With <see cref="Agreed"/>, the resolution closes exactly the confirmed difference, however often the order is checked again; it may be
/// older than the check. Without it, the resolution closes any difference in the item and unit. Where the confirmed difference is known, use
/// <see cref="OrderCheck.Confirmed"/>.</para>
/// </remarks>
/// <param name="Order">The order with the difference.</param>
/// <param name="Sku">The code of the item in which order and notes differ, not blank.</param>
/// <param name="Unit">The unit in which order and notes differ, not blank.</param>
/// <param name="Reason">Why order and notes differ, not blank.</param>
/// <param name="ConfirmedBy">The customer's person who confirmed the difference, not blank; never an employee.</param>
/// <param name="ConfirmedOn">The day of the confirmation (确认日期); null where it is not known.</param>
/// <param name="Agreed">The difference that was confirmed; null where its size was not written down.</param>
/// <exception cref="ArgumentException">The order is <c>default</c>, a text null or blank, or the confirmed difference is of another item or unit.</exception>
[Clause("10.1")]
public sealed record DifferenceResolution(
    Id<StorageOrder> Order, string Sku, string Unit, string Reason, string ConfirmedBy, LocalDate? ConfirmedOn = null,
    OrderDifference? Agreed = null) : DomainValue
{
    /// <summary>The order with the difference (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>The code of the item in which order and notes differ (货品).</summary>
    public string Sku { get; } = Guard.Against.NullOrWhiteSpace(Sku);
    /// <summary>The unit in which order and notes differ (单位).</summary>
    public string Unit { get; } = Guard.Against.NullOrWhiteSpace(Unit);
    /// <summary>Why order and notes differ, in words (原因).</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);
    /// <summary>The customer's person who confirmed the difference (客户确认人).</summary>
    public string ConfirmedBy { get; } = Guard.Against.NullOrWhiteSpace(ConfirmedBy);
    /// <summary>The day of the confirmation (确认日期); null where it is not known.</summary>
    public LocalDate? ConfirmedOn { get; } = Guard.Against.None(ConfirmedOn);
    /// <summary>The difference that was confirmed (所确认的差异); null where its size was not written down.</summary>
    public OrderDifference? Agreed { get; } = Agreed is null || (TextKey.Of(Agreed.Sku) == TextKey.Of(Sku) && TextKey.Of(Agreed.Unit) == TextKey.Of(Unit)) ? Agreed
        : throw new ArgumentException($"The confirmed difference is in '{Agreed.Sku}' and {Agreed.Unit}. Give one in '{Sku}' and {Unit}.", nameof(Agreed));
}
