namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
}

/// <summary>The sheet as primitives and NodaTime values, to be stored (订单整理表快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record WarehouseOrderSheetSnapshot : AggregateSnapshot
{
    /// <summary>The id of the sheet, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The number in the head of the sheet.</summary>
    public required string Number { get; init; }
    /// <summary>The day on which the sheet is to be dispatched to the warehouse.</summary>
    public required LocalDate DispatchOn { get; init; }
    /// <summary>The storage warehouse that the sheet goes to.</summary>
    public required string Warehouse { get; init; }
    /// <summary>The edition of the sheet, from 1.</summary>
    public required int Revision { get; init; }
    /// <summary>The id of the sheet that this one revises; null exactly for a first edition.</summary>
    public required string? Revises { get; init; }
    /// <summary>Why the sheet is revised; null exactly for a first edition.</summary>
    public required string? RevisionReason { get; init; }
    /// <summary>The id of the clerk who filled the sheet in.</summary>
    public required string DraftedBy { get; init; }
    /// <summary>When the sheet was started.</summary>
    public required Instant DraftedAt { get; init; }
    /// <summary>The moment of the last recorded step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The name of the <see cref="SheetStatus"/>, which must agree with the other members.</summary>
    public required string Status { get; init; }
    /// <summary>The orders on the sheet, in the sequence in which they were added.</summary>
    public required IReadOnlyList<WarehouseOrderSheetOrderRow> Orders { get; init; }
    /// <summary>How the sheet was sent; null exactly where it never was.</summary>
    public required WarehouseOrderSheetTransmissionRow? Transmission { get; init; }
    /// <summary>The changes from the revised sheet; empty for a first edition and for a draft.</summary>
    public required IReadOnlyList<WarehouseOrderSheetChangeRow> Changes { get; init; }
    /// <summary>The id of the revision that replaced the sheet; null exactly where it is not superseded.</summary>
    public required string? SupersededBy { get; init; }
    /// <summary>When the sheet was superseded or discarded; null exactly while it is open.</summary>
    public required Instant? EndedAt { get; init; }
    /// <summary>Why the sheet was discarded; null exactly where it was not.</summary>
    public required string? DiscardReason { get; init; }
    /// <summary>The places where the sheet was kept, in sequence; empty where none was recorded.</summary>
    public required IReadOnlyList<WarehouseOrderSheetKeepingRow> Kept { get; init; }
}

/// <summary>An order on the sheet, as it was when added (订单行): the stored form of a <see cref="SheetOrder"/>.</summary>
public sealed record WarehouseOrderSheetOrderRow : DomainValue
{
    /// <summary>The id of the order.</summary>
    public required string Order { get; init; }
    /// <summary>The id of the customer whose order it is.</summary>
    public required string Customer { get; init; }
    /// <summary>The name of the receiving unit.</summary>
    public required string ConsigneeName { get; init; }
    /// <summary>The address of delivery.</summary>
    public required string ConsigneeAddress { get; init; }
    /// <summary>The goods ordered, line by line.</summary>
    public required IReadOnlyList<WarehouseOrderSheetLineRow> Lines { get; init; }
    /// <summary>The numbers of the order's delivery notes.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
    /// <summary>The name of the <see cref="Checking.CheckStatus"/>, <c>Matched</c> or <c>Resolved</c>.</summary>
    public required string Check { get; init; }
    /// <summary>The receiving unit's requirements; empty where there are none.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }
    /// <summary>When the order was added to the sheet.</summary>
    public required Instant AddedAt { get; init; }
}

/// <summary>One line of goods, an item with its quantity (货品行): the stored form of a <see cref="GoodsLine"/>.</summary>
public sealed record WarehouseOrderSheetLineRow : DomainValue
{
    /// <summary>The code of the item.</summary>
    public required string Sku { get; init; }
    /// <summary>The number of the quantity, as plain digits and a point.</summary>
    public required string Number { get; init; }
    /// <summary>The unit of the quantity.</summary>
    public required string Unit { get; init; }
}

/// <summary>The stored sending of a sheet (发送行): channel, record, clerk and moment.</summary>
public sealed record WarehouseOrderSheetTransmissionRow : DomainValue
{
    /// <summary>The channel by which the sheet was sent.</summary>
    public required string Channel { get; init; }
    /// <summary>The reference to the record of sending.</summary>
    public required string Reference { get; init; }
    /// <summary>The id of the clerk who sent the sheet.</summary>
    public required string By { get; init; }
    /// <summary>When the sheet was sent.</summary>
    public required Instant At { get; init; }
}

/// <summary>One change from the revised sheet (变动行): the stored form of a <see cref="SheetChange"/>.</summary>
public sealed record WarehouseOrderSheetChangeRow : DomainValue
{
    /// <summary>The name of the <see cref="SheetChangeKind"/>, such as <c>OrderAdded</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>The id of the changed order; null exactly where the head of the sheet changed.</summary>
    public required string? Order { get; init; }
}

/// <summary>A stored place where a sheet was kept, and since when (保管行).</summary>
public sealed record WarehouseOrderSheetKeepingRow : DomainValue
{
    /// <summary>The place where the sheet was kept, such as a folder or an archive number.</summary>
    public required string Place { get; init; }
    /// <summary>Since when the sheet was kept in this place.</summary>
    public required Instant At { get; init; }
}
