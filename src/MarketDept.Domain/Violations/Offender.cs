namespace MarketDept.Domain.Violations;

/// <summary>Somebody who took part in an act (责任人), with which weight the loss falls on him, and in which post.</summary>
/// <remarks>
/// The fine is never split: each offender bears it whole. Equality is by value. <c>default</c> names nobody, and no
/// <see cref="Incident"/> accepts it.
/// </remarks>
public readonly record struct Offender
{
    /// <summary>Names an offender.</summary>
    /// <param name="staff">Who.</param>
    /// <param name="weight">His weight (分担权重) among the offenders of the act, at least 1; null where none is stated, which shares equally.</param>
    /// <param name="position">His post (岗位) at the time; null where it is not known, and then whether the clause binds him is not checked.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the weight is not positive.</exception>
    public Offender(Id<StaffMember> staff, long? weight = null, Position? position = null)
    {
        Staff = Guard.Against.Default(staff);
        if (weight is { } stated)
            ArgumentOutOfRangeException.ThrowIfLessThan(stated, 1, nameof(weight));
        Weight = weight;
        Position = position;
    }

    /// <summary>Who (责任人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The weight with which compensation and duty fall on him (分担权重), at least 1; null where none is stated, which counts as 1.</summary>
    public long? Weight { get; }
    /// <summary>His post at the time (岗位); null where it is not known.</summary>
    public Position? Position { get; }

    /// <summary>Person and weight.</summary>
    public override string ToString() => Weight is { } weight ? $"{Staff} × {weight}" : Staff.ToString();
}
