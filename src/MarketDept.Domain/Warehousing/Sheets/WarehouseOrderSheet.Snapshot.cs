namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    /// <summary>The sheet as primitives and NodaTime values, to be stored (订单整理表快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>The sheet's number.</summary>
        public required string Number { get; init; }

        /// <summary>The day of the dispatch.</summary>
        public required LocalDate DispatchOn { get; init; }

        /// <summary>The storage warehouse it goes to.</summary>
        public required string Warehouse { get; init; }

        /// <summary>Which edition it is, from 1.</summary>
        public required int Revision { get; init; }

        /// <summary>The sheet that it revises; null exactly for a first edition.</summary>
        public required string? Revises { get; init; }

        /// <summary>Why it revises it; null exactly for a first edition.</summary>
        public required string? RevisionReason { get; init; }

        /// <summary>Who filled it in.</summary>
        public required string DraftedBy { get; init; }

        /// <summary>When it was begun.</summary>
        public required Instant DraftedAt { get; init; }

        /// <summary>When the last step was taken.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The name of the <see cref="SheetStatus"/>.</summary>
        public required string Status { get; init; }

        /// <summary>The orders, in their sequence.</summary>
        public required IReadOnlyList<OrderRow> Orders { get; init; }

        /// <summary>How it was sent; null exactly where it never was.</summary>
        public required TransmissionRow? Transmission { get; init; }

        /// <summary>What it changed; empty where it was not sent in the place of another.</summary>
        public required IReadOnlyList<ChangeRow> Changes { get; init; }

        /// <summary>The revision that took its place; null exactly where it is not superseded.</summary>
        public required string? SupersededBy { get; init; }

        /// <summary>When it was superseded or discarded; null exactly while it is open.</summary>
        public required Instant? EndedAt { get; init; }

        /// <summary>Why it was discarded; null exactly where it was not.</summary>
        public required string? DiscardReason { get; init; }

        /// <summary>Where it was kept, in sequence.</summary>
        public required IReadOnlyList<KeepingRow> Kept { get; init; }
    }

    /// <summary>A <see cref="SheetOrder"/>, stored (订单行).</summary>
    /// <param name="Order">The order.</param>
    /// <param name="Customer">Whose order it is.</param>
    /// <param name="ConsigneeName">What the receiving unit is called.</param>
    /// <param name="ConsigneeAddress">Where the goods go.</param>
    /// <param name="Lines">What is ordered.</param>
    /// <param name="Notes">The delivery notes.</param>
    /// <param name="Check">The name of the status of the check; never <c>Open</c>.</param>
    /// <param name="Requirements">What the receiving unit requires.</param>
    /// <param name="AddedAt">When it was put on the sheet.</param>
    public sealed record OrderRow(
        string Order, string Customer, string ConsigneeName, string ConsigneeAddress, IReadOnlyList<LineRow> Lines,
        IReadOnlyList<string> Notes, string Check, IReadOnlyList<string> Requirements, Instant AddedAt);

    /// <summary>A <see cref="GoodsLine"/>, stored (货品行).</summary>
    /// <param name="Sku">The item.</param>
    /// <param name="Number">How much, as plain digits and a point.</param>
    /// <param name="Unit">Of which unit.</param>
    public sealed record LineRow(string Sku, string Number, string Unit);

    /// <summary>A <see cref="SheetTransmission"/>, stored (发送行).</summary>
    /// <param name="Channel">How.</param>
    /// <param name="Reference">Where the record of it is.</param>
    /// <param name="By">Who sent it.</param>
    /// <param name="At">When.</param>
    public sealed record TransmissionRow(string Channel, string Reference, string By, Instant At);

    /// <summary>A <see cref="SheetChange"/>, stored (变动行).</summary>
    /// <param name="Kind">The name of the <see cref="SheetChangeKind"/>.</param>
    /// <param name="Order">The order; null exactly where the head changed.</param>
    public sealed record ChangeRow(string Kind, string? Order);

    /// <summary>A <see cref="SheetKeeping"/>, stored (保管行).</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">Since when.</param>
    public sealed record KeepingRow(string Place, Instant At);
}
