namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
}

/// <summary>The place as primitives and NodaTime values, to be stored (仓位快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record StoragePlaceSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>How many square metres it has.</summary>
    public required decimal Capacity { get; init; }
    /// <summary>When the last step was taken.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The occupancies, in the sequence of their recording.</summary>
    public required IReadOnlyList<StoragePlaceOccupancyRow> Occupancies { get; init; }
}

/// <summary>An <see cref="Occupancy"/>, stored (占用行).</summary>
public sealed record StoragePlaceOccupancyRow : DomainValue
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>Whose goods they are.</summary>
    public required string Customer { get; init; }
    /// <summary>The day in.</summary>
    public required LocalDate In { get; init; }
    /// <summary>The day out; null as long as the goods are there.</summary>
    public required LocalDate? Out { get; init; }
    /// <summary>The areas, each from its day on; the first from the day in.</summary>
    public required IReadOnlyList<StoragePlaceAreaRow> Areas { get; init; }
    /// <summary>When the customer was told.</summary>
    public required IReadOnlyList<StoragePlaceNotificationRow> Notifications { get; init; }
    /// <summary>The fees posted and not taken back.</summary>
    public required IReadOnlyList<StoragePlaceFeeRow> Posted { get; init; }
    /// <summary>The fees taken back.</summary>
    public required IReadOnlyList<StoragePlaceTakenBackRow> TakenBack { get; init; }
}

/// <summary>An <see cref="OccupiedArea"/>, stored (面积行).</summary>
public sealed record StoragePlaceAreaRow : DomainValue
{
    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }
    /// <summary>How much.</summary>
    public required decimal SquareMetres { get; init; }
}

/// <summary>An <see cref="AreaNotification"/>, stored (告知行).</summary>
public sealed record StoragePlaceNotificationRow : DomainValue
{
    /// <summary>On which day.</summary>
    public required LocalDate On { get; init; }
    /// <summary>Which area he was told.</summary>
    public required decimal SquareMetres { get; init; }
    /// <summary>Who told him.</summary>
    public required string By { get; init; }
}

/// <summary>A <see cref="StorageFee"/>, stored (仓储费行).</summary>
public sealed record StoragePlaceFeeRow : DomainValue
{
    /// <summary>The first day charged.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The day up to which it is charged.</summary>
    public required LocalDate Until { get; init; }
    /// <summary>The lines.</summary>
    public required IReadOnlyList<StoragePlaceFeeLineRow> Lines { get; init; }
}

/// <summary>A <see cref="StorageFee"/> that was taken back, stored (收回行).</summary>
public sealed record StoragePlaceTakenBackRow : DomainValue
{
    /// <summary>The fee as it was posted.</summary>
    public required StoragePlaceFeeRow Fee { get; init; }
    /// <summary>Who took it back, why and when.</summary>
    public required ReasonedDecisionSnapshot Decision { get; init; }
}

/// <summary>A <see cref="StorageFeeLine"/>, stored (仓储费明细行).</summary>
public sealed record StoragePlaceFeeLineRow : DomainValue
{
    /// <summary>The first day charged.</summary>
    public required LocalDate From { get; init; }
    /// <summary>How many days.</summary>
    public required int Days { get; init; }
    /// <summary>The area on each of them.</summary>
    public required decimal SquareMetres { get; init; }
    /// <summary>Yuan per square metre and day.</summary>
    public required decimal Rate { get; init; }
}
