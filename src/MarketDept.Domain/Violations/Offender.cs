using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>Somebody who took part in an act (责任人), and with which weight the loss falls on him.</summary>
/// <remarks>
/// The fine is never split: each offender bears it whole. Equality is by value. <c>default</c> names nobody, and no
/// <see cref="Incident"/> accepts it.
/// </remarks>
public readonly struct Offender : IEquatable<Offender>
{
    /// <summary>Names an offender.</summary>
    /// <param name="staff">Who.</param>
    /// <param name="weight">His weight (分担权重) among the offenders of the act, at least 1; 1 where nothing else was decided.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the weight is not positive.</exception>
    public Offender(Id<StaffMember> staff, long weight = 1)
    {
        Staff = Guard.Against.Default(staff);
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        Weight = weight;
    }

    /// <summary>Who (责任人).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>The weight with which compensation and duty fall on him (分担权重), at least 1.</summary>
    public long Weight { get; }

    /// <inheritdoc/>
    public bool Equals(Offender other) => Staff == other.Staff && Weight == other.Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Offender other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Staff, Weight);

    /// <summary>Whether both are the same person with the same weight.</summary>
    public static bool operator ==(Offender left, Offender right) => left.Equals(right);

    /// <summary>Whether the persons or the weights differ.</summary>
    public static bool operator !=(Offender left, Offender right) => !left.Equals(right);

    /// <summary>Person and weight.</summary>
    public override string ToString() => $"{Staff} × {Weight}";
}
