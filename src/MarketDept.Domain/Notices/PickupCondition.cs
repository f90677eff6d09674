namespace MarketDept.Domain.Notices;

/// <summary>One of the company's conditions for picking goods up at a customer's (提货条件), by its name.</summary>
/// <remarks>The text does not give them. Equality is by value.</remarks>
[Clause("8.3.2")]
public sealed record PickupCondition
{
    /// <summary>Names a condition.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="name">What it demands, in both languages.</param>
    /// <exception cref="ArgumentException">The id or the name is <c>default</c>.</exception>
    public PickupCondition(Id<PickupCondition> id, Bilingual name)
    {
        Id = Guard.Against.Default(id);
        Name = Guard.Against.Default(name);
    }

    /// <summary>The host's id (条件编号).</summary>
    public Id<PickupCondition> Id { get; }

    /// <summary>What it demands (条件名称).</summary>
    public Bilingual Name { get; }
}
