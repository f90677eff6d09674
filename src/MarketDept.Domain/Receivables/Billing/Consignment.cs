using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A consignment as its waybill states it (托运单, 运单): whose, when, for what freight, and what the invoice has to name.</summary>
/// <remarks>One waybill may split its freight over several settlement methods. Equality is by value.</remarks>
[Clause("6.2")]
public sealed record Consignment
{
    /// <summary>States a consignment.</summary>
    /// <param name="id">The number of the waybill.</param>
    /// <param name="customer">Whose it is.</param>
    /// <param name="servedOn">The day of carriage, in the company's time zone.</param>
    /// <param name="freight">The freight, a part for each settlement method; at least one part, none of a method twice.</param>
    /// <param name="route">Origin, destination, vehicle and cargo.</param>
    /// <exception cref="ArgumentException">Something is missing, or a settlement method comes twice.</exception>
    public Consignment(Id<Consignment> id, Id<Customer> customer, LocalDate servedOn, ValueList<FreightPart> freight, FreightRemark route)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        ServedOn = servedOn;
        Freight = Guard.Against.Null(freight);
        Route = Guard.Against.Null(route);
        if (freight.Count == 0)
            throw new ArgumentException($"Consignment '{id}' has no freight; allowed is at least one part, of 0.00 where it is free.", nameof(freight));
        var methods = new HashSet<SettlementMethod>();
        foreach (var part in freight)
        {
            if (!methods.Add(Guard.Against.Null(part, nameof(freight)).Method))
                throw new ArgumentException($"Consignment '{id}' has two parts paid '{part.Method.Name}'; allowed is one for each method.", nameof(freight));
        }
    }

    /// <summary>The number of the waybill (运单号).</summary>
    public Id<Consignment> Id { get; }

    /// <summary>Whose it is (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>The day of carriage (托运日期).</summary>
    public LocalDate ServedOn { get; }

    /// <summary>The freight by settlement method (运费).</summary>
    public ValueList<FreightPart> Freight { get; }

    /// <summary>Origin, destination, vehicle and cargo (起运地, 到达地, 车辆, 货物).</summary>
    public FreightRemark Route { get; }

    /// <summary>The freight together (运费合计).</summary>
    public Money FreightTotal => Money.Sum(Freight.Select(part => part.Amount));
}
