namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
}

/// <summary>The place as primitives and NodaTime values, to be stored (仓位快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record StoragePlaceSnapshot : AggregateSnapshot
{
    /// <summary>The id of the place, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The area of the whole place, in square metres.</summary>
    public required decimal Capacity { get; init; }
    /// <summary>The moment of the last recorded step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The occupancies in the place, in the sequence of recording.</summary>
    public required IReadOnlyList<StoragePlaceOccupancyRow> Occupancies { get; init; }
}

/// <summary>One occupancy of a customer's goods (占用行): the stored form of an <see cref="Occupancy"/>.</summary>
public sealed record StoragePlaceOccupancyRow : DomainValue
{
    /// <summary>The id of the occupancy, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer whose goods are stored.</summary>
    public required string Customer { get; init; }
    /// <summary>The day in, which is charged.</summary>
    public required LocalDate In { get; init; }
    /// <summary>The day out, which is not charged; null while the goods are there.</summary>
    public required LocalDate? Out { get; init; }
    /// <summary>The areas occupied, each with its first day. The first begins on the day in.</summary>
    public required IReadOnlyList<StoragePlaceAreaRow> Areas { get; init; }
    /// <summary>The notifications of the area to the customer.</summary>
    public required IReadOnlyList<StoragePlaceNotificationRow> Notifications { get; init; }
    /// <summary>The fees posted and not taken back, in sequence.</summary>
    public required IReadOnlyList<StoragePlaceFeeRow> Posted { get; init; }
    /// <summary>The fees taken back, in the sequence of taking back.</summary>
    public required IReadOnlyList<StoragePlaceTakenBackRow> TakenBack { get; init; }
}

/// <summary>The area occupied from a day on (面积行): the stored form of an <see cref="OccupiedArea"/>.</summary>
public sealed record StoragePlaceAreaRow : DomainValue
{
    /// <summary>The first day of the area.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The area in square metres.</summary>
    public required decimal SquareMetres { get; init; }
}

/// <summary>One notification of the area to the customer (告知行): the stored form of an <see cref="AreaNotification"/>.</summary>
public sealed record StoragePlaceNotificationRow : DomainValue
{
    /// <summary>The day of the notification.</summary>
    public required LocalDate On { get; init; }
    /// <summary>The area that the customer was told, in square metres.</summary>
    public required decimal SquareMetres { get; init; }
    /// <summary>The id of the employee who told the customer.</summary>
    public required string By { get; init; }
}

/// <summary>One storage fee with its days and lines (仓储费行): the stored form of a <see cref="StorageFee"/>.</summary>
public sealed record StoragePlaceFeeRow : DomainValue
{
    /// <summary>The first day charged.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The end of the charged days, itself not charged.</summary>
    public required LocalDate Until { get; init; }
    /// <summary>The lines of the fee, one for each area, in the order of the days.</summary>
    public required IReadOnlyList<StoragePlaceFeeLineRow> Lines { get; init; }
}

/// <summary>A storage fee that was taken back, with the decision (收回行).</summary>
public sealed record StoragePlaceTakenBackRow : DomainValue
{
    /// <summary>The fee as it was posted.</summary>
    public required StoragePlaceFeeRow Fee { get; init; }
    /// <summary>Who took the fee back, why and when.</summary>
    public required ReasonedDecisionSnapshot Decision { get; init; }
}

/// <summary>One area over a number of charged days (仓储费明细行): the stored form of a <see cref="StorageFeeLine"/>.</summary>
public sealed record StoragePlaceFeeLineRow : DomainValue
{
    /// <summary>The first day charged.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The number of charged days, at least 1.</summary>
    public required int Days { get; init; }
    /// <summary>The area on each of these days, in square metres.</summary>
    public required decimal SquareMetres { get; init; }
    /// <summary>The rate, in yuan per square metre and day.</summary>
    public required decimal Rate { get; init; }
}
