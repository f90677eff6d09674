namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What a freight invoice has to say of the carriage (发票备注): origin, destination, vehicle and cargo. Equality is by value.</summary>
/// <param name="Origin">The place where the cargo was loaded (起运地).</param>
/// <param name="Destination">The place where the cargo was delivered (到达地).</param>
/// <param name="Vehicle">Kind and plate number of the vehicle (车种车号).</param>
/// <param name="Cargo">The cargo carried, in words (运输货物).</param>
/// <exception cref="ArgumentException">A text is null or blank.</exception>
[Clause("9.5")]
public sealed record FreightRemark(string Origin, string Destination, string Vehicle, string Cargo) : DomainValue
{
    /// <summary>The place where the cargo was loaded (起运地).</summary>
    public string Origin { get; } = Guard.Against.NullOrWhiteSpace(Origin);
    /// <summary>The place where the cargo was delivered (到达地).</summary>
    public string Destination { get; } = Guard.Against.NullOrWhiteSpace(Destination);
    /// <summary>Kind and plate number of the vehicle (车种车号).</summary>
    public string Vehicle { get; } = Guard.Against.NullOrWhiteSpace(Vehicle);
    /// <summary>The cargo carried, in words (运输货物).</summary>
    public string Cargo { get; } = Guard.Against.NullOrWhiteSpace(Cargo);

    internal static FreightRemark Restore(FreightRemarkSnapshot row) => new(row.Origin, row.Destination, row.Vehicle, row.Cargo);

    internal FreightRemarkSnapshot ToSnapshot() => new() { Origin = Origin, Destination = Destination, Vehicle = Vehicle, Cargo = Cargo };
}

/// <summary>The stored form of a <see cref="FreightRemark"/> (运输备注快照).</summary>
public sealed record FreightRemarkSnapshot : DomainValue
{
    /// <summary>The place where the cargo was loaded (起运地).</summary>
    public required string Origin { get; init; }
    /// <summary>The place where the cargo was delivered (到达地).</summary>
    public required string Destination { get; init; }
    /// <summary>Kind and plate number of the vehicle (车种车号).</summary>
    public required string Vehicle { get; init; }
    /// <summary>The cargo carried, in words (运输货物).</summary>
    public required string Cargo { get; init; }
}
