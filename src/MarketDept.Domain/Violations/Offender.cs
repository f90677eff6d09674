namespace MarketDept.Domain.Violations;

/// <summary>A person who took part in an act (责任人), with the weight for splitting amounts and the post.</summary>
/// <remarks>
/// The fine is never split: each offender bears it whole. Equality is by value. <c>default</c> names nobody, and no
/// <see cref="Incident"/> accepts it.
/// </remarks>
public readonly record struct Offender
{
    /// <summary>Names a person who took part in an act, with weight and post.</summary>
    /// <param name="staff">The person.</param>
    /// <param name="weight">The person's weight among the offenders when amounts are split (分担权重), at least 1; null where none is stated, and then
    /// it counts as 1.</param>
    /// <param name="position">The person's post at the time (岗位); null where it is not known, and then nobody checks whether the clause binds the
    /// post.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the weight is not positive.</exception>
    public Offender(Id<StaffMember> staff, long? weight = null, Position? position = null)
    {
        Staff = Guard.Against.Default(staff);
        if (weight is { } stated)
            ArgumentOutOfRangeException.ThrowIfLessThan(stated, 1, nameof(weight));
        Weight = weight;
        Position = position;
    }

    /// <summary>The id of the person who took part (责任人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The person's weight when compensation and duty are split (分担权重), at least 1; null where none is stated, and then it counts as 1.</summary>
    public long? Weight { get; }
    /// <summary>The person's post at the time (岗位); null where it is not known, and then nobody checks whether the clause binds it.</summary>
    public Position? Position { get; }

    /// <summary>The person's id, with the weight where one is stated, for a log.</summary>
    public override string ToString() => Weight is { } weight ? $"{Staff} × {weight}" : Staff.ToString();
}
