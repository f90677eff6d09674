namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>The area that is occupied from a day on (占用面积), until the next one.</summary>
/// <param name="From">The first day.</param>
/// <param name="Area">How much.</param>
[Clause("8.3.6")]
public sealed record OccupiedArea(LocalDate From, Area Area) : DomainValue;
