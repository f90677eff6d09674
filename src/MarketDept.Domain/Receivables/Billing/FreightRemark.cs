namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What the remarks of a freight invoice name (发票备注): origin, destination, vehicle and cargo. Equality is by value.</summary>
/// <param name="Origin">Where the goods left from (起运地).</param>
/// <param name="Destination">Where they arrived (到达地).</param>
/// <param name="Vehicle">Kind and number of the vehicle (车种车号).</param>
/// <param name="Cargo">What was carried (运输货物).</param>
/// <exception cref="ArgumentException">One of them is null or blank.</exception>
[Clause("9.5")]
public sealed record FreightRemark(string Origin, string Destination, string Vehicle, string Cargo) : DomainValue
{
    /// <summary>Where the goods left from (起运地).</summary>
    public string Origin { get; } = Guard.Against.NullOrWhiteSpace(Origin);
    /// <summary>Where they arrived (到达地).</summary>
    public string Destination { get; } = Guard.Against.NullOrWhiteSpace(Destination);
    /// <summary>Kind and number of the vehicle (车种车号).</summary>
    public string Vehicle { get; } = Guard.Against.NullOrWhiteSpace(Vehicle);
    /// <summary>What was carried (运输货物).</summary>
    public string Cargo { get; } = Guard.Against.NullOrWhiteSpace(Cargo);

    internal static FreightRemark Restore(FreightRemarkSnapshot row)
    {
        Guard.Against.Null(row);
        return new(row.Origin, row.Destination, row.Vehicle, row.Cargo);
    }

    internal FreightRemarkSnapshot ToSnapshot() => new() { Origin = Origin, Destination = Destination, Vehicle = Vehicle, Cargo = Cargo };
}

/// <summary>A <see cref="FreightRemark"/>, stored (运输备注快照).</summary>
public sealed record FreightRemarkSnapshot : DomainValue
{
    /// <summary>Where the goods left from.</summary>
    public required string Origin { get; init; }
    /// <summary>Where they arrived.</summary>
    public required string Destination { get; init; }
    /// <summary>Kind and number of the vehicle.</summary>
    public required string Vehicle { get; init; }
    /// <summary>What was carried.</summary>
    public required string Cargo { get; init; }
}
