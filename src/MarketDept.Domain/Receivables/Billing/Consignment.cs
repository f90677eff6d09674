namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A consignment as its waybill states it (托运单, 运单): whose, when, for what freight, and what the invoice has to name.</summary>
/// <remarks>One waybill may split its freight over several settlement methods. Equality is by value.</remarks>
/// <param name="Id">The number of the waybill.</param>
/// <param name="Customer">Whose it is.</param>
/// <param name="ServedOn">The day of carriage (托运日期), in the company's time zone.</param>
/// <param name="Freight">The freight, a part for each settlement method; at least one part, none of a method twice.</param>
/// <param name="Route">Origin, destination, vehicle and cargo.</param>
/// <exception cref="ArgumentException">Something is missing, or a settlement method comes twice.</exception>
[Clause("6.2")]
public sealed record Consignment(
    Id<Consignment> Id, Id<Customer> Customer, LocalDate ServedOn, ValueList<FreightPart> Freight, FreightRemark Route) : DomainValue
{
    /// <summary>The number of the waybill (运单号).</summary>
    public Id<Consignment> Id { get; } = Guard.Against.Default(Id);
    /// <summary>Whose it is (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>The day of carriage (托运日期), in the company's time zone.</summary>
    public LocalDate ServedOn { get; } = Guard.Against.Default(ServedOn);
    /// <summary>The freight by settlement method (运费).</summary>
    public ValueList<FreightPart> Freight { get; } = Guard.Against.NullItem(Freight).DistinctBy(part => part.Method).Count() is var methods && methods > 0 && methods == Freight.Count
        ? Freight
        : throw new ArgumentException($"Consignment '{Id}' has no freight, or two parts of a method. Give one for each method, of 0.00 where it is free.", nameof(Freight));

    /// <summary>Origin, destination, vehicle and cargo (起运地, 到达地, 车辆, 货物).</summary>
    public FreightRemark Route { get; } = Guard.Against.Null(Route);

    /// <summary>The freight together (运费合计).</summary>
    public Money FreightTotal => Money.Sum(Freight.Select(part => part.Amount));
}
