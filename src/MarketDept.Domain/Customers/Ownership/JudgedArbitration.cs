namespace MarketDept.Domain.Customers.Ownership;

/// <summary>An arbitration, and whether it was right at its instant (裁决及其复核).</summary>
/// <param name="Arbitration">The arbitration.</param>
/// <param name="Verdict">Whether it settled a contest.</param>
[Clause("8.1.2")]
public sealed record JudgedArbitration(Arbitration Arbitration, ArbitrationVerdict Verdict);
