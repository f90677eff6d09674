namespace MarketDept.Domain.Customers.Care;

/// <summary>One entry on a visit (拜访登记): the first entry, or a correction of the entry before. No entry is ever edited.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Number">The position among the entries of the visit (序号), from 1.</param>
/// <param name="Account">The account of the visit (情况), in full.</param>
/// <param name="Correction">Why the entry before is corrected (更正原因); null exactly for the first entry.</param>
/// <param name="RecordedAt">When the entry was recorded (登记时间), not before the visit ended.</param>
[Clause("8.2.1")]
public sealed record VisitEntry(int Number, VisitAccount Account, string? Correction, Instant RecordedAt) : DomainValue;
