namespace MarketDept.Domain.Notices;

/// <summary>Whether a request meets one of the conditions (条件核对): yes, no, or not checked.</summary>
/// <remarks>A condition that nobody checked is unknown, neither met nor unmet. Equality is by value.</remarks>
/// <param name="Condition">The condition that was checked.</param>
/// <param name="IsMet">Whether the request meets the condition; unknown where nobody checked.</param>
[Clause("8.3.2")]
public sealed record PickupCheck(PickupCondition Condition, Fact IsMet) : DomainValue
{
    /// <summary>The condition that was checked (条件).</summary>
    public PickupCondition Condition { get; } = Guard.Against.Null(Condition);
}
