namespace MarketDept.Domain.Notices;

/// <summary>Whether a request meets one of the conditions (条件核对): yes, no, or not checked.</summary>
/// <remarks>Equality is by value. What nobody checked is not known, and neither met nor unmet.</remarks>
/// <param name="Condition">The condition.</param>
/// <param name="IsMet">Whether it is met.</param>
[Clause("8.3.2")]
public sealed record PickupCheck(PickupCondition Condition, Fact IsMet) : DomainValue
{
    /// <summary>The condition (条件).</summary>
    public PickupCondition Condition { get; } = Guard.Against.Null(Condition);
}
