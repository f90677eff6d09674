namespace MarketDept.Domain.Customers.Care;

/// <summary>What the verification of a visit came to (核实结果), and what that rests on.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Outcome">What it came to (结果).</param>
/// <param name="Grounds">What that rests on (依据), not blank.</param>
/// <param name="FalselyClaimed">The part of the visit that was falsely claimed (谎报时段); null: all of it. Only where the outcome is false.</param>
/// <exception cref="ArgumentException">The outcome is unknown, the grounds are blank, or a part goes with another outcome.</exception>
[Clause("3.5")]
public sealed record VisitFinding(VisitOutcome Outcome, string Grounds, Interval? FalselyClaimed = null)
{
    /// <summary>What it came to (结果).</summary>
    public VisitOutcome Outcome { get; } = Enum.IsDefined(Outcome) ? Outcome
        : throw new ArgumentOutOfRangeException(nameof(Outcome), Outcome, "Allowed are NotDeterminable, Genuine and False.");

    /// <summary>What that rests on (依据).</summary>
    public string Grounds { get; } = Guard.Against.NullOrWhiteSpace(Grounds);
    /// <summary>The part of the visit that was falsely claimed (谎报时段); null: all of it.</summary>
    public Interval? FalselyClaimed { get; } = FalselyClaimed is null || Outcome == VisitOutcome.False ? FalselyClaimed
        : throw new ArgumentException($"A time falsely claimed goes with a visit found false, and not with {Outcome}.", nameof(FalselyClaimed));
}
