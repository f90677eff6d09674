namespace MarketDept.Domain.Commitments;

/// <summary>A consignment that was carried under a promise of price (承诺项下承运的一票货).</summary>
/// <remarks>Amounts in yuan, including tax, not negative. Equality is by value.</remarks>
/// <param name="Id">The waybill's number, not blank.</param>
/// <param name="Tariff">What the tariff asks for it, in yuan, not negative; of free carriage, the rate that somebody entitled had allowed for it, where there was one.</param>
/// <param name="Charged">What the customer is charged, in yuan, not negative; zero for free carriage. It may exceed the tariff.</param>
/// <param name="CarriedAt">When it was carried (承运时间); null where a report does not say.</param>
/// <exception cref="ArgumentException">The number is blank or an amount negative.</exception>
[Clause("11.2.1")]
public sealed record CarriedConsignment(string Id, Money Tariff, Money Charged, Instant? CarriedAt = null) : DomainValue
{
    /// <summary>The waybill's number (运单号).</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);
    /// <summary>What the tariff asks, in yuan (规定运价).</summary>
    public Money Tariff { get; } = Guard.Against.Negative(Tariff);
    /// <summary>What the customer is charged, in yuan (实收运价), with what he was charged afterwards.</summary>
    public Money Charged { get; } = Guard.Against.Negative(Charged);

    /// <summary>Tariff minus charged, in yuan, and never below zero: a charge above the tariff offsets nothing (差价).</summary>
    public Money PriceDifference => Charged >= Tariff ? Money.Zero : Tariff - Charged;
}
