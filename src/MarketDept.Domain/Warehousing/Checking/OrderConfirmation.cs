namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The customer's word that an order and its notes, which agree, are right (客户确认).</summary>
/// <remarks>It closes no difference: each of them needs a <see cref="DifferenceResolution"/>. Equality is by value.</remarks>
/// <param name="Order">The order.</param>
/// <param name="ConfirmedBy">Who of the customer's people confirmed it, not blank; nobody of the company can.</param>
/// <param name="ConfirmedOn">The day (确认日期); null where it is not known.</param>
/// <exception cref="ArgumentException">The order or the day is <c>default</c>, or the name blank.</exception>
[Clause("10.1")]
public sealed record OrderConfirmation(Id<StorageOrder> Order, string ConfirmedBy, LocalDate? ConfirmedOn = null) : DomainValue
{
    /// <summary>The order (订单).</summary>
    public Id<StorageOrder> Order { get; } = Guard.Against.Default(Order);
    /// <summary>Who of the customer's people confirmed it (客户确认人).</summary>
    public string ConfirmedBy { get; } = Guard.Against.NullOrWhiteSpace(ConfirmedBy);
    /// <summary>The day (确认日期); null where it is not known.</summary>
    public LocalDate? ConfirmedOn { get; } = Guard.Against.None(ConfirmedOn);
}
