namespace MarketDept.Domain.Customers.Care;

/// <summary>One entry on a visit (拜访登记): the first, or a correction of the one before it. No entry is ever edited.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Number">Its place among the entries of the visit (序号), from 1.</param>
/// <param name="Account">What it says (情况).</param>
/// <param name="Correction">Why the entry before it is corrected (更正原因); null exactly for the first entry.</param>
/// <param name="RecordedAt">When it was recorded (登记时间), not before the visit ended.</param>
[Clause("8.2.1")]
public sealed record VisitEntry(int Number, VisitAccount Account, string? Correction, Instant RecordedAt) : DomainValue;
