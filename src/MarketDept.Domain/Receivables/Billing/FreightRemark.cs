namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What the remarks of a freight invoice name (发票备注): origin, destination, vehicle and cargo. Equality is by value.</summary>
[Clause("9.5")]
public sealed record FreightRemark
{
    /// <summary>States all four; none of them is blank.</summary>
    /// <exception cref="ArgumentException">One of them is null or blank.</exception>
    public FreightRemark(string origin, string destination, string vehicle, string cargo)
    {
        Origin = Guard.Against.NullOrWhiteSpace(origin);
        Destination = Guard.Against.NullOrWhiteSpace(destination);
        Vehicle = Guard.Against.NullOrWhiteSpace(vehicle);
        Cargo = Guard.Against.NullOrWhiteSpace(cargo);
    }

    /// <summary>Where the goods left from (起运地).</summary>
    public string Origin { get; }

    /// <summary>Where they arrived (到达地).</summary>
    public string Destination { get; }

    /// <summary>Kind and number of the vehicle (车种车号).</summary>
    public string Vehicle { get; }

    /// <summary>What was carried (运输货物).</summary>
    public string Cargo { get; }

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
