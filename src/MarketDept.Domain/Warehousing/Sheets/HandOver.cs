namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>The hand-over of sorted orders and delivery notes under clause 10.3 (单据交接): papers are placed, and the warehouse's people collect
/// them.</summary>
/// <remarks>Papers that nobody has collected are reason for a reminder (<see cref="AskCollected"/>) and block no other step. A warehouse order
/// clerk places the papers of a sheet that was sent. A refused command changes nothing.</remarks>
[Clause("10.3")]
public sealed partial class HandOver : Aggregate, IAggregate<HandOver, HandOverSnapshot>
{
    private static readonly ClauseId Placing = new(10, 3);

    private HandOver(Id<HandOver> id, Id<WarehouseOrderSheet> sheet, string place, Id<StaffMember> placedBy, Instant placedAt) =>
        (Id, Sheet, Place, PlacedBy, PlacedAt) =
            (Guard.Against.Default(id), Guard.Against.Default(sheet), Guard.Against.NullOrWhiteSpace(place), Guard.Against.Default(placedBy), placedAt);

    /// <summary>The id of the hand-over, given by the host (编号).</summary>
    public Id<HandOver> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The sheet whose orders and notes were placed (订单整理表).</summary>
    public Id<WarehouseOrderSheet> Sheet { get; }
    /// <summary>The designated place where the papers were put (指定位置).</summary>
    public string Place { get; }
    /// <summary>The clerk who placed the papers (放置人).</summary>
    public Id<StaffMember> PlacedBy { get; }
    /// <summary>When the papers were placed (放置时间).</summary>
    public Instant PlacedAt { get; }
    /// <summary>The warehouse's person who collected the papers (取走人); null while they are not collected.</summary>
    public string? CollectedBy { get; private set; }
    /// <summary>When the papers were collected (取走时间); null while they are not.</summary>
    public Instant? CollectedAt { get; private set; }

    /// <summary>Records that the papers of a sheet were put in a designated place (放置单据).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="sheet">The sheet whose papers are placed. It was sent by then and not superseded.</param>
    /// <param name="place">The place where the papers are put.</param>
    /// <param name="designated">The places that the company has designated. They are compared exactly as written.</param>
    /// <param name="by">The warehouse order clerk who places the papers.</param>
    /// <param name="at">The moment of placing.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.NotByClerk"/>, <see cref="WarehousingRefusals.PapersOfNoSheetInForce"/> or
    /// <see cref="WarehousingRefusals.PlaceNotDesignated"/>.</exception>
    public static HandOver PlaceIn(
        Id<HandOver> id, WarehouseOrderSheet sheet, string place, ValueList<string> designated, StaffMember by, Instant at)
    {
        Guard.Against.Null(sheet);
        Guard.Against.Null(designated);
        WarehouseOrderSheet.RequireClerk(by);
        var handOver = new HandOver(id, sheet.Id, place, by.Id, at);
        if (!sheet.HeldAt(at))
        {
            throw WarehousingRefusals.PapersOfNoSheetInForce.Because(
                $"整理表 {sheet.Head.Number}：{WarehouseOrderSheet.TitleOf(sheet.Status)}；放置 {at}。", $"Sheet '{sheet.Head.Number}' is {WarehouseOrderSheet.TitleOf(sheet.Status)}; placed at {at}.");
        }

        if (!designated.Contains(place, StringComparer.Ordinal))
            throw WarehousingRefusals.PlaceNotDesignated.Because($"整理表 {sheet.Head.Number}：{place}；指定位置：{designated}。", $"Sheet '{sheet.Head.Number}': '{place}'; designated are: {designated}.");

        handOver.Record(new HandOverPlaced(sheet.Id, handOver.Place, by.Id), at);
        return handOver;
    }

    /// <summary>Records that the warehouse collected the papers (取走单据), once for each hand-over.</summary>
    /// <param name="by">The warehouse's person who collects, not blank.</param>
    /// <param name="at">The moment of collecting, not before the papers were placed.</param>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.PapersCollected"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void Collect(string by, Instant at)
    {
        by = Guard.Against.NullOrWhiteSpace(by);
        if (CollectedBy is { } earlier)
            throw WarehousingRefusals.PapersCollected.Because($"交接 {Id}：{earlier}。", $"Hand-over '{Id}': {earlier}.");
        RequireInOrder(at, Placing);
        (CollectedBy, CollectedAt) = (by, at);
        Record(new HandOverCollected(by), at);
    }

    /// <summary>Answers whether somebody must be reminded that the papers were not collected (取件提醒).</summary>
    /// <param name="within">How long papers may lie, more than zero. The company sets it: the regulation names no time.</param>
    /// <param name="at">The moment asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The allowed time is not above zero, or ends after the year 9999.</exception>
    public PickupReminder AskCollected(Duration within, Instant at)
    {
        if (within <= Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(within), $"The time is {Iso.Format(within)}. Give more than zero.");
        return within <= BusinessZone.Latest - PlacedAt
            ? new PickupReminder(this, within, at)
            : throw new ArgumentOutOfRangeException(nameof(within),
                $"The time is {Iso.Format(within)} from {Iso.Format(PlacedAt)} on. Let it end at {Iso.Format(BusinessZone.Latest)} or earlier.");
    }
}
