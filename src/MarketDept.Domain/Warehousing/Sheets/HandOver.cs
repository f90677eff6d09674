using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>Sorted orders and their delivery notes, put where the warehouse's people collect them (单据交接).</summary>
/// <remarks>
/// A record of two moments and a gate to nothing: papers that nobody has collected are a reminder
/// (<see cref="AskCollected"/>) and stop no other step. A warehouse order clerk places the papers of a sheet that was sent. A refused
/// command changes nothing.
/// </remarks>
[Clause("10.3")]
public sealed partial class HandOver
{
    private static readonly ClauseId Placing = new(10, 3);

    // Some hours before the end of all time, so that it can be told in every time zone.
    private static readonly Instant Latest = Instant.FromUtc(9999, 12, 31, 0, 0);
    private EventList<Event> _events;

    private HandOver(Id<HandOver> id, Id<WarehouseOrderSheet> sheet, string place, Id<StaffMember> placedBy, Instant placedAt)
    {
        Id = Guard.Against.Default(id);
        Sheet = Guard.Against.Default(sheet);
        Place = Guard.Against.NullOrWhiteSpace(place);
        PlacedBy = Guard.Against.Default(placedBy);
        PlacedAt = placedAt;
    }

    /// <summary>The host's id (编号).</summary>
    public Id<HandOver> Id { get; }

    /// <summary>The sheet whose orders and notes they are (订单整理表).</summary>
    public Id<WarehouseOrderSheet> Sheet { get; }

    /// <summary>The designated place (指定位置).</summary>
    public string Place { get; }

    /// <summary>Who placed them (放置人).</summary>
    public Id<StaffMember> PlacedBy { get; }

    /// <summary>When they were placed (放置时间).</summary>
    public Instant PlacedAt { get; }

    /// <summary>Who of the warehouse collected them (取走人); null as long as they lie there.</summary>
    public string? CollectedBy { get; private set; }

    /// <summary>When they were collected (取走时间); null as long as they lie there.</summary>
    public Instant? CollectedAt { get; private set; }

    /// <summary>Records that the papers were placed (放置单据).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="sheet">The sheet whose orders and notes they are: sent by then, and not superseded.</param>
    /// <param name="place">Where.</param>
    /// <param name="designated">The places that the company has designated; compared exactly.</param>
    /// <param name="by">Who placed them: a warehouse order clerk.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.SheetNotByClerk"/>, <see cref="DomainErrorCodes.HandOverSheetNotSent"/> or
    /// <see cref="DomainErrorCodes.HandOverPlaceNotDesignated"/>.</exception>
    public static HandOver PlaceIn(
        Id<HandOver> id, WarehouseOrderSheet sheet, string place, ValueList<string> designated, StaffMember by, Instant at)
    {
        Guard.Against.Null(sheet);
        Guard.Against.Null(designated);
        WarehouseOrderSheet.RequireClerk(by, "The papers are placed");
        var handOver = new HandOver(id, sheet.Id, place, by.Id, at);
        if (!sheet.HeldAt(at))
        {
            throw new DomainException(DomainErrorCodes.HandOverSheetNotSent, Placing,
                $"The papers of sheet '{sheet.Id}' are placed at {Iso.Format(at)}, and it is {sheet.Status}; "
                + "allowed is a sheet that was sent by then and whose place no other had taken.");
        }

        if (!designated.Contains(place, StringComparer.Ordinal))
        {
            throw new DomainException(DomainErrorCodes.HandOverPlaceNotDesignated, Placing,
                $"The papers of sheet '{sheet.Id}' are put in '{place}'; allowed are the designated places: {string.Join(", ", designated)}.");
        }

        handOver._events.Add(new Placed(id, at, sheet.Id, place, by.Id));
        return handOver;
    }

    /// <summary>Records that the warehouse collected them (取走单据).</summary>
    /// <param name="by">Who of the warehouse, not blank.</param>
    /// <param name="at">When, not before they were placed.</param>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.HandOverAlreadyCollected"/> or <see cref="DomainErrorCodes.HandOverBeforePlaced"/>.</exception>
    public void Collect(string by, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(by);
        if (CollectedBy is { } earlier)
        {
            throw new DomainException(DomainErrorCodes.HandOverAlreadyCollected, Placing,
                $"The papers of hand-over '{Id}' were collected by {earlier} already; allowed is once.");
        }

        if (at < PlacedAt)
        {
            throw new DomainException(DomainErrorCodes.HandOverBeforePlaced, Placing,
                $"The papers of hand-over '{Id}' are collected at {Iso.Format(at)}, and were placed at {Iso.Format(PlacedAt)}; allowed is from then on.");
        }

        (CollectedBy, CollectedAt) = (by, at);
        _events.Add(new Collected(Id, at, by));
    }

    /// <summary>Answers whether somebody is to be reminded that the papers lie there (取件提醒).</summary>
    /// <param name="within">How long they may lie; the company's, above nothing, since the text names no time.</param>
    /// <param name="at">The moment asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time allowed is nothing or less, or ends after the year 9999.</exception>
    public PickupReminder AskCollected(Duration within, Instant at)
    {
        if (within <= Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(within), $"The time allowed is {Iso.Format(within)}; allowed is more than nothing.");
        return within <= Latest - PlacedAt
            ? new PickupReminder(this, within, at)
            : throw new ArgumentOutOfRangeException(nameof(within),
                $"The time allowed is {Iso.Format(within)} from {Iso.Format(PlacedAt)} on; allowed is one that ends at {Iso.Format(Latest)} or earlier.");
    }

    /// <summary>What happened since the last call, in its order; afterwards there is nothing to take. A snapshot has no part of it.</summary>
    public ValueList<Event> TakeEvents() => _events.TakeAll();

    /// <summary>Something that happened to the papers (交接事件). A closed hierarchy; equality is by value.</summary>
    public abstract record Event
    {
        private protected Event(Id<HandOver> handOver, Instant at)
        {
            HandOver = handOver;
            At = at;
        }

        /// <summary>The hand-over.</summary>
        public Id<HandOver> HandOver { get; }

        /// <summary>When.</summary>
        public Instant At { get; }
    }

    /// <summary>The papers were placed (已放置).</summary>
    /// <param name="HandOver">The hand-over.</param>
    /// <param name="At">When.</param>
    /// <param name="Sheet">The sheet whose papers they are.</param>
    /// <param name="Place">Where.</param>
    /// <param name="By">Who placed them.</param>
    public sealed record Placed(
        Id<HandOver> HandOver, Instant At, Id<WarehouseOrderSheet> Sheet, string Place, Id<StaffMember> By) : Event(HandOver, At);

    /// <summary>The papers were collected (已取走).</summary>
    /// <param name="HandOver">The hand-over.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who of the warehouse.</param>
    public sealed record Collected(Id<HandOver> HandOver, Instant At, string By) : Event(HandOver, At);
}
