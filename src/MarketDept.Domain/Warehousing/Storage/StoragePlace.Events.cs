namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A storage place was registered (仓位已登记).</summary>
/// <param name="Capacity">The area of the whole place.</param>
public sealed record StoragePlaceRegistered(Area Capacity) : DomainEvent;

/// <summary>A customer's goods came into a storage place (已入库).</summary>
/// <param name="Occupancy">The id of the occupancy.</param>
/// <param name="Customer">The customer whose goods came in.</param>
/// <param name="Area">The area occupied from the day in on.</param>
/// <param name="In">The day in, which is charged.</param>
/// <param name="Out">The day out, which is not charged; null where it is still to come.</param>
public sealed record StoragePlaceOccupied(Id<Occupancy> Occupancy, Id<Customer> Customer, Area Area, LocalDate In, LocalDate? Out) : DomainEvent;

/// <summary>The area that a customer occupies in a place changed (面积已变更).</summary>
/// <param name="Occupancy">The id of the occupancy.</param>
/// <param name="Area">The new area.</param>
/// <param name="From">The first day of the new area.</param>
public sealed record StoragePlaceAreaChanged(Id<Occupancy> Occupancy, Area Area, LocalDate From) : DomainEvent;

/// <summary>A customer's goods went out of a storage place (已出库).</summary>
/// <param name="Occupancy">The id of the occupancy.</param>
/// <param name="Out">The day out, which is not charged.</param>
public sealed record StoragePlaceLeft(Id<Occupancy> Occupancy, LocalDate Out) : DomainEvent;

/// <summary>The customer was told which area his goods occupy (已告知面积).</summary>
/// <param name="Occupancy">The id of the occupancy.</param>
/// <param name="Notification">When the customer was told, by whom, and which area.</param>
public sealed record StoragePlaceCustomerNotified(Id<Occupancy> Occupancy, AreaNotification Notification) : DomainEvent;

/// <summary>A storage fee was posted (仓储费已计). It becomes a charge on the customer's bill.</summary>
/// <param name="Occupancy">The id of the occupancy.</param>
/// <param name="Fee">The fee that was posted.</param>
public sealed record StoragePlaceFeePosted(Id<Occupancy> Occupancy, StorageFee Fee) : DomainEvent;

/// <summary>A storage fee was taken back (仓储费已收回). Its charge comes off the bill, or a negative line of the same amount goes on the next.</summary>
/// <param name="Occupancy">The id of the occupancy.</param>
/// <param name="Fee">The fee, with who took it back and why.</param>
public sealed record StoragePlaceFeeTakenBack(Id<Occupancy> Occupancy, StorageFee Fee) : DomainEvent;
