namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A consignment as its waybill states it (托运单, 运单): customer, day, freight and route.</summary>
/// <remarks>The freight of one waybill may be split over several settlement methods. Equality is by value.</remarks>
/// <param name="Id">The number of the waybill.</param>
/// <param name="Customer">The customer whose consignment it is.</param>
/// <param name="ServedOn">The day of carriage (托运日期), in the company's time zone.</param>
/// <param name="Freight">The freight in yuan, one part for each settlement method, at least one.</param>
/// <param name="Route">Origin, destination, vehicle and cargo.</param>
/// <exception cref="ArgumentException">An argument is null or <c>default</c>, or a settlement method occurs twice.</exception>
[Clause("6.2")]
public sealed record Consignment(
    Id<Consignment> Id, Id<Customer> Customer, LocalDate ServedOn, ValueList<FreightPart> Freight, FreightRemark Route) : DomainValue
{
    /// <summary>The number of the waybill (运单号).</summary>
    public Id<Consignment> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The id of the customer whose consignment it is (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>The day of carriage (托运日期), in the company's time zone.</summary>
    public LocalDate ServedOn { get; } = Guard.Against.Default(ServedOn);
    /// <summary>The freight, one part for each settlement method, at least one (运费).</summary>
    public ValueList<FreightPart> Freight { get; } = Guard.Against.NullItem(Freight).DistinctBy(part => part.Method).Count() is var methods && methods > 0 && methods == Freight.Count
        ? Freight
        : throw new ArgumentException($"Consignment '{Id}' has no freight, or two parts of a method. Give one for each method, of 0.00 where it is free.", nameof(Freight));

    /// <summary>Origin, destination, vehicle and cargo (起运地, 到达地, 车辆, 货物).</summary>
    public FreightRemark Route { get; } = Guard.Against.Null(Route);

    /// <summary>The sum of all freight parts, in yuan (运费合计).</summary>
    public Money FreightTotal => Money.Sum(Freight.Select(part => part.Amount));
}
