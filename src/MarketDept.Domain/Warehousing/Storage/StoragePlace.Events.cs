namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>The place was put on record (仓位已登记).</summary>
/// <param name="Capacity">How much area it has.</param>
public sealed record StoragePlaceRegistered(Area Capacity) : DomainEvent;

/// <summary>Goods came in (已入库).</summary>
/// <param name="Occupancy">The occupancy.</param>
/// <param name="Customer">Whose goods.</param>
/// <param name="Area">Which area.</param>
/// <param name="In">The day in.</param>
/// <param name="Out">The day out; null where it is still to come.</param>
public sealed record StoragePlaceOccupied(Id<Occupancy> Occupancy, Id<Customer> Customer, Area Area, LocalDate In, LocalDate? Out) : DomainEvent;

/// <summary>The goods take another area (面积已变更).</summary>
/// <param name="Occupancy">The occupancy.</param>
/// <param name="Area">Which area.</param>
/// <param name="From">The first day.</param>
public sealed record StoragePlaceAreaChanged(Id<Occupancy> Occupancy, Area Area, LocalDate From) : DomainEvent;

/// <summary>Goods went out (已出库).</summary>
/// <param name="Occupancy">The occupancy.</param>
/// <param name="Out">The day out.</param>
public sealed record StoragePlaceLeft(Id<Occupancy> Occupancy, LocalDate Out) : DomainEvent;

/// <summary>The customer was told which area he occupies (已告知面积).</summary>
/// <param name="Occupancy">The occupancy.</param>
/// <param name="Notification">When, by whom, which area.</param>
public sealed record StoragePlaceCustomerNotified(Id<Occupancy> Occupancy, AreaNotification Notification) : DomainEvent;

/// <summary>A fee was posted (仓储费已计): it becomes a charge of the receivables.</summary>
/// <param name="Occupancy">The occupancy.</param>
/// <param name="Fee">The fee.</param>
public sealed record StoragePlaceFeePosted(Id<Occupancy> Occupancy, StorageFee Fee) : DomainEvent;

/// <summary>A fee was taken back (仓储费已收回): its charge comes off the bill, or a negative line of the same amount goes on the next.</summary>
/// <param name="Occupancy">The occupancy.</param>
/// <param name="Fee">The fee, with by whom it was taken back and why.</param>
public sealed record StoragePlaceFeeTakenBack(Id<Occupancy> Occupancy, StorageFee Fee) : DomainEvent;
