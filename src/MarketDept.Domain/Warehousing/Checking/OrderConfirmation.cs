namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The customer's confirmation of an order that agrees with its notes (客户确认).</summary>
/// <remarks>A confirmation closes no difference: each difference needs a <see cref="DifferenceResolution"/>. Equality is by value.</remarks>
/// <param name="Order">The order that the customer confirmed.</param>
/// <param name="ConfirmedBy">The customer's person who confirmed, not blank; never an employee.</param>
/// <param name="ConfirmedOn">The day of the confirmation (确认日期); null where it is not known.</param>
/// <exception cref="ArgumentException">The order or the day is <c>default</c>, or the name blank.</exception>
[Clause("10.1")]
public sealed record OrderConfirmation(Id<StorageOrder> Order, string ConfirmedBy, LocalDate? ConfirmedOn = null) : DomainValue
{
    /// <summary>The order that the customer confirmed (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>The customer's person who confirmed (客户确认人).</summary>
    public string ConfirmedBy { get; } = Guard.Against.NullOrWhiteSpace(ConfirmedBy);
    /// <summary>The day of the confirmation (确认日期); null where it is not known.</summary>
    public LocalDate? ConfirmedOn { get; } = Guard.Against.None(ConfirmedOn);
}
