namespace MarketDept.Domain.Violations;

/// <summary>A consignment that was carried under a promise (承诺项下实际承运的一票货).</summary>
/// <remarks>Amounts in yuan, including tax, not negative. Equality is by value. <c>default</c> has no id and no amounts.</remarks>
public readonly record struct CarriedConsignment
{
    /// <summary>States what was carried.</summary>
    /// <param name="id">The waybill's number, not blank.</param>
    /// <param name="tariff">What the tariff asks (规定运价), in yuan, not negative.</param>
    /// <param name="charged">What the customer is charged (实收运价), in yuan, not negative; zero for free carriage. It may exceed the tariff.</param>
    /// <exception cref="ArgumentException">The number is blank or an amount negative.</exception>
    public CarriedConsignment(string id, Money tariff, Money charged)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(tariff, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(charged, Money.Zero);
        Tariff = tariff;
        Charged = charged;
    }

    /// <summary>The waybill's number (运单号).</summary>
    public string Id { get; }
    /// <summary>What the tariff asks, in yuan (规定运价).</summary>
    public Money Tariff { get; }
    /// <summary>What the customer is charged, in yuan (实收运价).</summary>
    public Money Charged { get; }

    /// <summary>Tariff minus charged, in yuan, and never below zero: a charge above the tariff offsets nothing (差价).</summary>
    [Clause("11.2.1")]
    public Money PriceDifference => Charged >= Tariff ? Money.Zero : Tariff - Charged;

    /// <summary>Number and amounts, for a log.</summary>
    public override string ToString() => $"{Id}: tariff {Tariff}, charged {Charged}";
}
