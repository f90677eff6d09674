namespace MarketDept.Domain.Violations;

/// <summary>One fact that reports can state: the fact, its row, and its column in the row.</summary>
/// <param name="Fact">A single fact.</param>
/// <param name="Row">The consignment, the month or the person; empty for a fact without rows.</param>
/// <param name="Column">The index of the value in the row.</param>
internal readonly record struct Cell(FactNames Fact, string Row = "", int Column = 0);
