namespace MarketDept.Domain.Notices;

/// <summary>One of the company's conditions for picking goods up at a customer's (提货条件), by its name.</summary>
/// <remarks>The text does not give them. Equality is by value.</remarks>
/// <param name="Id">The id given by the host.</param>
/// <param name="Name">What it demands, in both languages.</param>
[Clause("8.3.2")]
public sealed record PickupCondition(Id<PickupCondition> Id, Bilingual Name) : DomainValue
{
    /// <summary>The host's id (条件编号).</summary>
    public Id<PickupCondition> Id { get; } = Guard.Against.Default(Id);
    /// <summary>What it demands (条件名称).</summary>
    public Bilingual Name { get; } = Guard.Against.Default(Name);
}
