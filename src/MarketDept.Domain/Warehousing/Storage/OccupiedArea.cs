namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>The area occupied from a day on, until the next change (占用面积).</summary>
/// <param name="From">The first day of the area.</param>
/// <param name="Area">The area in square metres.</param>
[Clause("8.3.6")]
public sealed record OccupiedArea(LocalDate From, Area Area) : DomainValue;
