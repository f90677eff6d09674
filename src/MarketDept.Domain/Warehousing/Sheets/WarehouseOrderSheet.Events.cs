namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The draft of a sheet or of a revision was started (已开始整理).</summary>
/// <param name="Head">Number, day of dispatch and warehouse.</param>
/// <param name="Revision">The edition of the sheet, from 1.</param>
/// <param name="By">The clerk who fills the sheet in.</param>
/// <param name="Revises">The sheet that is revised; null for a first edition.</param>
/// <param name="Reason">Why the sheet is revised; null for a first edition.</param>
/// <param name="Orders">The orders that a revision takes over; empty for a first edition.</param>
public sealed record WarehouseOrderSheetDrafted(
    SheetHead Head, int Revision, Id<StaffMember> By, Id<WarehouseOrderSheet>? Revises, string? Reason, ValueList<SheetOrder> Orders) : DomainEvent;

/// <summary>A reconciled order was added to the draft of a sheet (订单已列入).</summary>
/// <param name="Order">The order, as it was when added.</param>
public sealed record WarehouseOrderSheetOrderAdded(SheetOrder Order) : DomainEvent;

/// <summary>An order was removed from the draft of a sheet (订单已撤下).</summary>
/// <param name="Order">The removed order.</param>
public sealed record WarehouseOrderSheetOrderRemoved(Id<StorageOrder> Order) : DomainEvent;

/// <summary>A sheet was sent to the warehouse, and its content is frozen (整理表已发送).</summary>
/// <param name="Channel">The channel by which the sheet was sent.</param>
/// <param name="Reference">The reference to the record of sending.</param>
/// <param name="By">The clerk who sent the sheet.</param>
/// <param name="Orders">The orders that were sent.</param>
/// <param name="Changes">The changes from the revised sheet; empty for a first edition.</param>
public sealed record WarehouseOrderSheetSent(
    string Channel, string Reference, Id<StaffMember> By, ValueList<SheetOrder> Orders, ValueList<SheetChange> Changes) : DomainEvent;

/// <summary>A revision was sent and took the place of a sheet (整理表已被取代).</summary>
/// <param name="By">The id of the revision.</param>
/// <param name="Changes">The changes that the revision made.</param>
public sealed record WarehouseOrderSheetSuperseded(Id<WarehouseOrderSheet> By, ValueList<SheetChange> Changes) : DomainEvent;

/// <summary>The draft of a sheet was discarded, and its orders are free (整理表已作废).</summary>
/// <param name="Reason">Why the draft was discarded.</param>
public sealed record WarehouseOrderSheetDiscarded(string Reason) : DomainEvent;

/// <summary>The place where a sheet is kept was recorded (整理表已归档).</summary>
/// <param name="Place">The place where the sheet is kept.</param>
public sealed record WarehouseOrderSheetPutAway(string Place) : DomainEvent;
