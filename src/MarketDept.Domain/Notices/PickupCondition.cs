namespace MarketDept.Domain.Notices;

/// <summary>One of the company's conditions for a pickup at a customer's place (提货条件).</summary>
/// <remarks>The regulation names no conditions. Equality is by value.</remarks>
/// <param name="Id">The id of the condition, given by the host.</param>
/// <param name="Name">What the condition demands, in Chinese and English.</param>
[Clause("8.3.2")]
public sealed record PickupCondition(Id<PickupCondition> Id, Bilingual Name) : DomainValue
{
    /// <summary>The id of the condition, given by the host (条件编号).</summary>
    public Id<PickupCondition> Id { get; } = Guard.Against.Default(Id);
    /// <summary>What the condition demands (条件名称).</summary>
    public Bilingual Name { get; } = Guard.Against.Default(Name);
}
