using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

/// <summary>A verification of a visit (外访核实): of which entry, by whom, when, and what it came to.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("3.5")]
public sealed record VisitVerification
{
    internal VisitVerification(
        VisitOutcome outcome, int entry, string grounds, StaffMember by, Instant at, Instant? falseFrom, Instant? falseTo)
    {
        Outcome = outcome;
        Entry = entry;
        Grounds = Guard.Against.NullOrWhiteSpace(grounds);
        By = Guard.Against.Null(by);
        At = at;
        FalseFrom = falseFrom;
        FalseTo = falseTo;
    }

    /// <summary>What it came to (结果).</summary>
    public VisitOutcome Outcome { get; }

    /// <summary>The number of the entry that was verified (所核实的登记), from 1.</summary>
    public int Entry { get; }

    /// <summary>What it rests on (依据).</summary>
    public string Grounds { get; }

    /// <summary>Who verified (核实人).</summary>
    public StaffMember By { get; }

    /// <summary>When (核实时间).</summary>
    public Instant At { get; }

    /// <summary>The start of the time falsely claimed (谎报起); present exactly where it was found false.</summary>
    public Instant? FalseFrom { get; }

    /// <summary>The end of the time falsely claimed (谎报止); present exactly where it was found false.</summary>
    public Instant? FalseTo { get; }
}
