namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>One item and unit in which the warehouse's answer and the delivery notes differ (仓库核对差异), by sums.</summary>
/// <param name="Sku">The item.</param>
/// <param name="Ordered">How much the order asks for; 0 where it does not name it.</param>
/// <param name="Noted">How much the notes say; 0 where they do not name it.</param>
/// <param name="Answered">How much the warehouse says it has; 0 where it does not name it.</param>
[Clause("7.3")]
public sealed record WarehouseCheckRow(string Sku, Quantity Ordered, Quantity Noted, Quantity Answered) : DomainValue;
