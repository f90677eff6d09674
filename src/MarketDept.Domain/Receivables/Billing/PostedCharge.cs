using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A fee that arose and has to be put on a bill (已发生的费用). Equality is by value.</summary>
/// <param name="Source">The id of the service that is charged, as on the bill (来源).</param>
/// <param name="Customer">The customer who owes the fee (客户).</param>
/// <param name="Kind">The kind of fee, such as storage or handling (费用种类).</param>
/// <param name="Amount">The amount of the fee in yuan (金额).</param>
/// <param name="PostedOn">The day on which the fee arose (发生日), in the company's time zone.</param>
/// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
[Clause("9.2")]
public sealed record PostedCharge(Id<Charge> Source, Id<Customer> Customer, ChargeKind Kind, Money Amount, LocalDate PostedOn) : DomainValue
{
    /// <summary>The id of the service that is charged, as on the bill (来源).</summary>
    public Id<Charge> Source { get; } = Guard.Against.Default(Source);
    /// <summary>The day on which the fee arose, in the company's time zone (发生日).</summary>
    public LocalDate PostedOn { get; } = Guard.Against.Default(PostedOn);

    /// <summary>Lists the posted storage fees of storage places (已计仓储费), each dated by the end of its charged days.</summary>
    /// <exception cref="ArgumentException">There is no list, or a place in it is null.</exception>
    public static ValueList<PostedCharge> In(params IEnumerable<StoragePlace> places) => ValueList.From(Guard.Against.Null(places)
        .SelectMany(place => Guard.Against.Null(place, nameof(places)).Occupancies).SelectMany(occupancy => occupancy.Posted)
        .Select(fee => new PostedCharge(new(fee.Source), fee.Customer, ChargeKind.Storage, fee.Total, fee.Until)));
}
