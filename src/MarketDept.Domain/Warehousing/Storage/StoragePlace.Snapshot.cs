namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
    /// <summary>The place as primitives and NodaTime values, to be stored (仓位快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>How many square metres it has.</summary>
        public required decimal Capacity { get; init; }

        /// <summary>When the last step was taken.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The occupancies, in the sequence of their recording.</summary>
        public required IReadOnlyList<OccupancyRow> Occupancies { get; init; }
    }

    /// <summary>An <see cref="Occupancy"/>, stored (占用行).</summary>
    /// <param name="Id">The host's id.</param>
    /// <param name="Customer">Whose goods they are.</param>
    /// <param name="In">The day in.</param>
    /// <param name="Out">The day out; null as long as the goods are there.</param>
    /// <param name="Areas">The areas, each from its day on; the first from the day in.</param>
    /// <param name="Notifications">When the customer was told.</param>
    /// <param name="Posted">The fees posted and not taken back.</param>
    /// <param name="TakenBack">The fees taken back.</param>
    public sealed record OccupancyRow(
        string Id, string Customer, LocalDate In, LocalDate? Out, IReadOnlyList<AreaRow> Areas, IReadOnlyList<NotificationRow> Notifications,
        IReadOnlyList<FeeRow> Posted, IReadOnlyList<TakenBackRow> TakenBack);

    /// <summary>An <see cref="OccupiedArea"/>, stored (面积行).</summary>
    /// <param name="From">The first day.</param>
    /// <param name="SquareMetres">How much.</param>
    public sealed record AreaRow(LocalDate From, decimal SquareMetres);

    /// <summary>An <see cref="AreaNotification"/>, stored (告知行).</summary>
    /// <param name="On">On which day.</param>
    /// <param name="SquareMetres">Which area he was told.</param>
    /// <param name="By">Who told him.</param>
    public sealed record NotificationRow(LocalDate On, decimal SquareMetres, string By);

    /// <summary>A <see cref="StorageFee"/>, stored (仓储费行).</summary>
    /// <param name="From">The first day charged.</param>
    /// <param name="Until">The day up to which it is charged.</param>
    /// <param name="Lines">The lines.</param>
    public sealed record FeeRow(LocalDate From, LocalDate Until, IReadOnlyList<FeeLineRow> Lines);

    /// <summary>A <see cref="TakenBackFee"/>, stored (收回行).</summary>
    /// <param name="Fee">The fee as it was posted.</param>
    /// <param name="Decision">Who took it back, why and when.</param>
    public sealed record TakenBackRow(FeeRow Fee, ReasonedDecision.Snapshot Decision);

    /// <summary>A <see cref="StorageFeeLine"/>, stored (仓储费明细行).</summary>
    /// <param name="From">The first day charged.</param>
    /// <param name="Days">How many days.</param>
    /// <param name="SquareMetres">The area on each of them.</param>
    /// <param name="Rate">Yuan per square metre and day.</param>
    public sealed record FeeLineRow(LocalDate From, int Days, decimal SquareMetres, decimal Rate);
}
