namespace MarketDept.Domain.Commitments;

/// <summary>Somebody who made a promise (承诺人), alone or with others; each of them answers for it.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Staff">Who, in the position held then.</param>
/// <param name="Weight">With which weight the loss falls on him (分担权重), at least 1; null where none is stated, which shares equally.</param>
/// <exception cref="ArgumentException">There is nobody, or the weight is not positive.</exception>
[Clause("8.2.3")]
public sealed record Promiser(StaffMember Staff, long? Weight = null) : DomainValue
{
    /// <summary>Who, in the position held then (承诺人).</summary>
    public StaffMember Staff { get; } = Guard.Against.Null(Staff);
    /// <summary>With which weight the loss falls on him (分担权重); null where none is stated.</summary>
    public long? Weight { get; } = Weight is not < 1 ? Weight : throw new ArgumentOutOfRangeException(nameof(Weight), $"A weight of {Weight} is stated. State 1 or more.");
}
