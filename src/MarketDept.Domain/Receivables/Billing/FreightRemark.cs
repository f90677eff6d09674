namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What the remarks of a freight invoice name (发票备注): origin, destination, vehicle and cargo. Equality is by value.</summary>
/// <param name="Origin">Where the goods left from (起运地).</param>
/// <param name="Destination">Where they arrived (到达地).</param>
/// <param name="Vehicle">Kind and number of the vehicle (车种车号).</param>
/// <param name="Cargo">What was carried (运输货物).</param>
/// <exception cref="ArgumentException">One of them is null or blank.</exception>
[Clause("9.5")]
public sealed record FreightRemark(string Origin, string Destination, string Vehicle, string Cargo)
{
    /// <summary>Where the goods left from (起运地).</summary>
    public string Origin { get; } = Guard.Against.NullOrWhiteSpace(Origin);

    /// <summary>Where they arrived (到达地).</summary>
    public string Destination { get; } = Guard.Against.NullOrWhiteSpace(Destination);

    /// <summary>Kind and number of the vehicle (车种车号).</summary>
    public string Vehicle { get; } = Guard.Against.NullOrWhiteSpace(Vehicle);

    /// <summary>What was carried (运输货物).</summary>
    public string Cargo { get; } = Guard.Against.NullOrWhiteSpace(Cargo);

    internal static FreightRemark Restore(Snapshot row)
    {
        Guard.Against.Null(row);
        return new(row.Origin, row.Destination, row.Vehicle, row.Cargo);
    }

    internal Snapshot ToSnapshot() => new(Origin, Destination, Vehicle, Cargo);

    /// <summary>A <see cref="FreightRemark"/>, stored.</summary>
    /// <param name="Origin">Where the goods left from.</param>
    /// <param name="Destination">Where they arrived.</param>
    /// <param name="Vehicle">Kind and number of the vehicle.</param>
    /// <param name="Cargo">What was carried.</param>
    public sealed record Snapshot(string Origin, string Destination, string Vehicle, string Cargo);
}
