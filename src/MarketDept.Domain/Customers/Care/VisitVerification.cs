namespace MarketDept.Domain.Customers.Care;

/// <summary>The verification of a visit (拜访核实): who verified, when, with what result, on what grounds.</summary>
/// <remarks>A visit that cannot be determined is not false. Equality is by value.</remarks>
/// <param name="IsGenuine">Whether the visit took place as recorded (是否属实): no where any part did not; unknown where that cannot be determined.</param>
/// <param name="Grounds">The grounds of the result (依据), not blank.</param>
/// <param name="By">The person who verified (核实人).</param>
/// <param name="At">The moment of the verification (核实时间).</param>
/// <param name="FalselyClaimed">The part of the visit that was falsely claimed (谎报时段), only for a visit found false; null: the whole visit.</param>
/// <exception cref="ArgumentException">Nobody verifies, the grounds are blank, or a part goes with another outcome.</exception>
[Clause("3.5")]
public sealed record VisitVerification(Fact IsGenuine, string Grounds, StaffMember By, Instant At, Interval? FalselyClaimed = null) : DomainValue
{
    /// <summary>The grounds on which the result rests, in words (依据).</summary>
    public string Grounds { get; } = Guard.Against.NullOrWhiteSpace(Grounds);
    /// <summary>The person who verified the visit, in the position held then (核实人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By);

    /// <summary>The time falsely claimed (谎报时段); null unless the visit was found false. The diary sets it where the whole visit was false.</summary>
    public Interval? FalselyClaimed { get; internal init; } = FalselyClaimed is null || IsGenuine.IsNo ? FalselyClaimed
        : throw new ArgumentException($"A time falsely claimed is given, and genuine is {IsGenuine}. Give it only for a visit found false.", nameof(FalselyClaimed));

    /// <summary>The number of the verified entry (所核实的登记), from 1. The diary sets it.</summary>
    public int Entry { get; init; }
}
