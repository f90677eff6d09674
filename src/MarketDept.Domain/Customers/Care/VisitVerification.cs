namespace MarketDept.Domain.Customers.Care;

/// <summary>A verification of a visit (拜访核实): by whom, when, what it came to, and what that rests on.</summary>
/// <remarks>What cannot be determined is not false. Equality is by value.</remarks>
/// <param name="IsGenuine">Whether it took place as recorded (是否属实): no also where it did not in part; unknown where that could not be determined.</param>
/// <param name="Grounds">What that rests on (依据), not blank.</param>
/// <param name="By">Who verified (核实人).</param>
/// <param name="At">When (核实时间).</param>
/// <param name="FalselyClaimed">The part of the visit that was falsely claimed (谎报时段); null: all of it. Only where it is found false.</param>
/// <exception cref="ArgumentException">Nobody verifies, the grounds are blank, or a part goes with another outcome.</exception>
[Clause("3.5")]
public sealed record VisitVerification(Fact IsGenuine, string Grounds, StaffMember By, Instant At, Interval? FalselyClaimed = null) : DomainValue
{
    /// <summary>What that rests on (依据).</summary>
    public string Grounds { get; } = Guard.Against.NullOrWhiteSpace(Grounds);
    /// <summary>Who verified (核实人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By);

    /// <summary>The time falsely claimed (谎报时段); the diary fills it in where all of the visit was. Null unless it was found false.</summary>
    public Interval? FalselyClaimed { get; internal init; } = FalselyClaimed is null || IsGenuine.IsNo ? FalselyClaimed
        : throw new ArgumentException($"A time falsely claimed goes with a visit found false, and genuine is {IsGenuine}.", nameof(FalselyClaimed));

    /// <summary>The number of the entry that was verified (所核实的登记), from 1; the diary fills it in.</summary>
    public int Entry { get; init; }
}
