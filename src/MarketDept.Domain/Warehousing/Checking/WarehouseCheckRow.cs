namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>One item and unit in which the warehouse's answer and the delivery notes differ (仓库核对差异), by sums.</summary>
/// <param name="Sku">The code of the item.</param>
/// <param name="Ordered">The quantity on the order; 0 where the order does not name the item.</param>
/// <param name="Noted">The quantity on the notes; 0 where the notes do not name the item.</param>
/// <param name="Answered">The quantity that the warehouse states; 0 where its answer does not name the item.</param>
[Clause("7.3")]
public sealed record WarehouseCheckRow(string Sku, Quantity Ordered, Quantity Noted, Quantity Answered) : DomainValue;
