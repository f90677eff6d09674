namespace MarketDept.Domain.Commitments;

/// <summary>A person who made a promise (承诺人), alone or with others. Each of them answers for it.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Staff">The person, in the position held then.</param>
/// <param name="Weight">The person's weight when the loss is split (分担权重), at least 1; null where none is stated, and then the shares are equal.</param>
/// <exception cref="ArgumentException">There is nobody, or the weight is not positive.</exception>
[Clause("8.2.3")]
public sealed record Promiser(StaffMember Staff, long? Weight = null) : DomainValue
{
    /// <summary>The person who promised, in the position held then (承诺人).</summary>
    public StaffMember Staff { get; } = Guard.Against.Null(Staff);
    /// <summary>The person's weight when the loss is split (分担权重); null where none is stated.</summary>
    public long? Weight { get; } = Weight is not < 1 ? Weight : throw new ArgumentOutOfRangeException(nameof(Weight), $"The weight is {Weight}. Give 1 or more.");
}
