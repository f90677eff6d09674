namespace MarketDept.Domain.Customers.Care;

/// <summary>A verification of a visit (拜访核实): of which entry, by whom, when, and what it came to.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Outcome">What it came to (结果).</param>
/// <param name="Entry">The number of the entry that was verified (所核实的登记), from 1.</param>
/// <param name="Grounds">What it rests on (依据).</param>
/// <param name="By">Who verified (核实人).</param>
/// <param name="At">When (核实时间).</param>
/// <param name="FalseFrom">The start of the time falsely claimed (谎报起); present exactly where it was found false.</param>
/// <param name="FalseTo">The end of the time falsely claimed (谎报止); present exactly where it was found false.</param>
[Clause("3.5")]
public sealed record VisitVerification(
    VisitOutcome Outcome, int Entry, string Grounds, StaffMember By, Instant At, Instant? FalseFrom, Instant? FalseTo);
