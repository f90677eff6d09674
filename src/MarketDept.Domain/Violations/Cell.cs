namespace MarketDept.Domain.Violations;

/// <summary>One fact that reports can state: the fact, the row it belongs to, and which of the row's values it is.</summary>
/// <param name="Fact">The fact, by one name.</param>
/// <param name="Row">The consignment, the month or the person; empty where the fact has no rows.</param>
/// <param name="Column">Which value of the row.</param>
internal readonly record struct Cell(FactNames Fact, string Row = "", int Column = 0);
