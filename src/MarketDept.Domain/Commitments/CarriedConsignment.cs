namespace MarketDept.Domain.Commitments;

/// <summary>A consignment that was carried under a promise of a lower rate or of free carriage (承诺项下承运的一票货).</summary>
/// <remarks>Amounts in yuan, including tax, not negative. Equality is by value.</remarks>
/// <param name="Id">The number of the waybill, not blank.</param>
/// <param name="Tariff">The tariff price, in yuan, not negative. For free carriage: the rate that an entitled person had allowed, where there was one.</param>
/// <param name="Charged">The price charged to the customer, in yuan, not negative; zero for free carriage. It may exceed the tariff.</param>
/// <param name="CarriedAt">When it was carried (承运时间); null where a report does not say.</param>
/// <exception cref="ArgumentException">The number is blank or an amount negative.</exception>
[Clause("11.2.1")]
public sealed record CarriedConsignment(string Id, Money Tariff, Money Charged, Instant? CarriedAt = null) : DomainValue
{
    /// <summary>The number of the waybill under which the goods were carried (运单号).</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);
    /// <summary>The tariff price of the consignment, in yuan, not negative (规定运价).</summary>
    public Money Tariff { get; } = Guard.Against.Negative(Tariff);
    /// <summary>The price charged to the customer, in yuan, not negative, with later charges (实收运价).</summary>
    public Money Charged { get; } = Guard.Against.Negative(Charged);

    /// <summary>The tariff minus the charge, in yuan, not negative (差价). A charge above the tariff gives zero and offsets nothing.</summary>
    public Money PriceDifference => Charged >= Tariff ? Money.Zero : Tariff - Charged;
}
