using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
    private EventList<Event> _events;

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened in a place (仓位事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<StoragePlace> place, Instant at)
        {
            Place = place;
            At = at;
        }

        /// <summary>The place.</summary>
        public Id<StoragePlace> Place { get; }

        /// <summary>When it was recorded.</summary>
        public Instant At { get; }
    }

    /// <summary>The place was put on record (仓位已登记).</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Capacity">How much area it has.</param>
    public sealed record Registered(Id<StoragePlace> Place, Instant At, Area Capacity) : Event(Place, At);

    /// <summary>Goods came in (已入库).</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Occupancy">The occupancy.</param>
    /// <param name="Customer">Whose goods.</param>
    /// <param name="Area">Which area.</param>
    /// <param name="In">The day in.</param>
    /// <param name="Out">The day out; null where it is still to come.</param>
    public sealed record CameIn(
        Id<StoragePlace> Place, Instant At, Id<Occupancy> Occupancy, Id<Customer> Customer, Area Area, LocalDate In, LocalDate? Out)
        : Event(Place, At);

    /// <summary>The goods take another area (面积已变更).</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Occupancy">The occupancy.</param>
    /// <param name="Area">Which area.</param>
    /// <param name="From">The first day.</param>
    public sealed record AreaChanged(Id<StoragePlace> Place, Instant At, Id<Occupancy> Occupancy, Area Area, LocalDate From) : Event(Place, At);

    /// <summary>Goods went out (已出库).</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Occupancy">The occupancy.</param>
    /// <param name="Out">The day out.</param>
    public sealed record WentOut(Id<StoragePlace> Place, Instant At, Id<Occupancy> Occupancy, LocalDate Out) : Event(Place, At);

    /// <summary>The customer was told which area he occupies (已告知面积).</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">When it was recorded.</param>
    /// <param name="Occupancy">The occupancy.</param>
    /// <param name="Notification">When, by whom, which area.</param>
    public sealed record CustomerNotified(Id<StoragePlace> Place, Instant At, Id<Occupancy> Occupancy, AreaNotification Notification) : Event(Place, At);

    /// <summary>A fee was posted (仓储费已计): it becomes a charge of the receivables.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">When it was posted.</param>
    /// <param name="Occupancy">The occupancy.</param>
    /// <param name="Fee">The fee.</param>
    public sealed record FeePosted(Id<StoragePlace> Place, Instant At, Id<Occupancy> Occupancy, StorageFee Fee) : Event(Place, At);

    /// <summary>A fee was taken back (仓储费已收回): its charge comes off the bill, or a negative line of the same amount goes on the next.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="At">When it was taken back.</param>
    /// <param name="Occupancy">The occupancy.</param>
    /// <param name="TakenBack">The fee, by whom it was taken back and why.</param>
    public sealed record FeeTakenBack(Id<StoragePlace> Place, Instant At, Id<Occupancy> Occupancy, TakenBackFee TakenBack) : Event(Place, At);
}
