namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>A sheet or a revision was begun (已开始整理).</summary>
/// <param name="Head">Number, day of dispatch and warehouse.</param>
/// <param name="Revision">Which edition, from 1.</param>
/// <param name="By">Who fills it in.</param>
/// <param name="Revises">The sheet that it revises; null for a first edition.</param>
/// <param name="Reason">Why it revises it; null for a first edition.</param>
/// <param name="Orders">The orders that a revision takes over; empty for a first edition.</param>
public sealed record WarehouseOrderSheetDrafted(
    SheetHead Head, int Revision, Id<StaffMember> By, Id<WarehouseOrderSheet>? Revises, string? Reason, ValueList<SheetOrder> Orders) : DomainEvent;

/// <summary>An order was put on the sheet (订单已列入).</summary>
/// <param name="Order">The order.</param>
public sealed record WarehouseOrderSheetOrderAdded(SheetOrder Order) : DomainEvent;

/// <summary>An order was taken off the sheet (订单已撤下).</summary>
/// <param name="Order">The order.</param>
public sealed record WarehouseOrderSheetOrderRemoved(Id<StorageOrder> Order) : DomainEvent;

/// <summary>The sheet went to the warehouse (整理表已发送) and is frozen.</summary>
/// <param name="Channel">How it went.</param>
/// <param name="Reference">Where the record of it is.</param>
/// <param name="By">Who sent it.</param>
/// <param name="Orders">What was sent.</param>
/// <param name="Changes">What it changed; empty for a first edition.</param>
public sealed record WarehouseOrderSheetSent(
    string Channel, string Reference, Id<StaffMember> By, ValueList<SheetOrder> Orders, ValueList<SheetChange> Changes) : DomainEvent;

/// <summary>A revision took the sheet's place (整理表已被取代).</summary>
/// <param name="By">The revision.</param>
/// <param name="Changes">What the revision changed.</param>
public sealed record WarehouseOrderSheetSuperseded(Id<WarehouseOrderSheet> By, ValueList<SheetChange> Changes) : DomainEvent;

/// <summary>The draft was given up (整理表已作废).</summary>
/// <param name="Reason">Why.</param>
public sealed record WarehouseOrderSheetDiscarded(string Reason) : DomainEvent;

/// <summary>The sheet was put where it is kept (整理表已归档).</summary>
/// <param name="Place">Where.</param>
public sealed record WarehouseOrderSheetPutAway(string Place) : DomainEvent;
