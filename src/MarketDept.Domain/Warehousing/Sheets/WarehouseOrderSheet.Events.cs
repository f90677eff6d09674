using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to a sheet (整理表事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<WarehouseOrderSheet> sheet, Instant at)
        {
            Sheet = sheet;
            At = at;
        }

        /// <summary>The sheet.</summary>
        public Id<WarehouseOrderSheet> Sheet { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>A sheet or a revision was begun (已开始整理).</summary>
    /// <param name="Sheet">The sheet.</param>
    /// <param name="At">When.</param>
    /// <param name="Head">Number, day of dispatch and warehouse.</param>
    /// <param name="Revision">Which edition, from 1.</param>
    /// <param name="By">Who fills it in.</param>
    /// <param name="Revises">The sheet that it revises; null for a first edition.</param>
    /// <param name="Reason">Why it revises it; null for a first edition.</param>
    public sealed record Drafted(
        Id<WarehouseOrderSheet> Sheet, Instant At, SheetHead Head, int Revision, Id<StaffMember> By, Id<WarehouseOrderSheet>? Revises,
        string? Reason) : Event(Sheet, At);

    /// <summary>An order was put on the sheet (订单已列入).</summary>
    /// <param name="Sheet">The sheet.</param>
    /// <param name="At">When.</param>
    /// <param name="Order">The order.</param>
    public sealed record OrderAdded(Id<WarehouseOrderSheet> Sheet, Instant At, SheetOrder Order) : Event(Sheet, At);

    /// <summary>An order was taken off the sheet (订单已撤下).</summary>
    /// <param name="Sheet">The sheet.</param>
    /// <param name="At">When.</param>
    /// <param name="Order">The order.</param>
    public sealed record OrderRemoved(Id<WarehouseOrderSheet> Sheet, Instant At, Id<StorageOrder> Order) : Event(Sheet, At);

    /// <summary>The sheet went to the warehouse (已发送) and is frozen.</summary>
    /// <param name="Sheet">The sheet.</param>
    /// <param name="At">When.</param>
    /// <param name="Transmission">How, and by whom.</param>
    /// <param name="Orders">What was sent.</param>
    /// <param name="Changes">What it changed; empty for a first edition.</param>
    public sealed record Sent(
        Id<WarehouseOrderSheet> Sheet, Instant At, SheetTransmission Transmission, ValueList<SheetOrder> Orders,
        ValueList<SheetChange> Changes) : Event(Sheet, At);

    /// <summary>A revision took the sheet's place (已被取代).</summary>
    /// <param name="Sheet">The sheet.</param>
    /// <param name="At">When.</param>
    /// <param name="By">The revision.</param>
    /// <param name="Changes">What the revision changed.</param>
    public sealed record Superseded(
        Id<WarehouseOrderSheet> Sheet, Instant At, Id<WarehouseOrderSheet> By, ValueList<SheetChange> Changes) : Event(Sheet, At);

    /// <summary>The draft was given up (已作废).</summary>
    /// <param name="Sheet">The sheet.</param>
    /// <param name="At">When.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Discarded(Id<WarehouseOrderSheet> Sheet, Instant At, string Reason) : Event(Sheet, At);

    /// <summary>The sheet was put where it is kept (已归档).</summary>
    /// <param name="Sheet">The sheet.</param>
    /// <param name="At">When.</param>
    /// <param name="Place">Where.</param>
    public sealed record PutAway(Id<WarehouseOrderSheet> Sheet, Instant At, string Place) : Event(Sheet, At);
}
