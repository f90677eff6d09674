using MarketDept.Domain.Customers.Care;

namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A place in the storage warehouse (仓位), with its occupancies and the fees posted for them.</summary>
/// <remarks>
/// <para>One customer at a time occupies a place; a hall shared by several customers is several places. An occupancy covers each day that is charged:
/// the day in and not the day out. So goods may come in on the day on which others go out. Where day in and day out are the same, the occupancy has that
/// day to itself.</para>
/// <para>Fees follow each other without a gap, so no day is charged twice or forgotten. The last fee may be taken back (<see cref="TakeBackFee"/>);
/// no fee is ever edited.</para>
/// </remarks>
[Clause("8.3.6")]
public sealed partial class StoragePlace : Aggregate, IAggregate<StoragePlace, StoragePlaceSnapshot>
{
    private static readonly ClauseId Occupied = new(8, 3, 6);
    private readonly List<Occupancy> _occupancies = [];
    private readonly Dictionary<Id<Occupancy>, int> _places = [];

    private StoragePlace(Id<StoragePlace> id, Area capacity) => (Id, Capacity) = (Guard.Against.Default(id), Guard.Against.Default(capacity));

    /// <summary>The id of the place, given by the host (仓位编号).</summary>
    public Id<StoragePlace> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The area of the whole place, the most that an occupancy may take (容量).</summary>
    public Area Capacity { get; }

    /// <summary>All occupancies in the place (占用记录), in the sequence of recording.</summary>
    public ValueList<Occupancy> Occupancies => ValueList.From(_occupancies);

    /// <summary>The occupancy with an id (查找占用); null where the place has none.</summary>
    public Occupancy? Find(Id<Occupancy> occupancy) => _places.TryGetValue(occupancy, out var place) ? _occupancies[place] : null;

    /// <summary>The fee from the first unposted day up to a day, as an estimate (仓储费试算). Nothing is posted.</summary>
    /// <param name="occupancy">The occupancy asked about.</param>
    /// <param name="until">The end of the charged days, itself not charged: at most the day out. Where day in and day out are the same: that day.</param>
    /// <param name="rate">The contract's rate, in yuan per square metre and day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fee up to that day is more than <see cref="Money.MaxValue"/>.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOccupancy"/>, <see cref="WarehousingRefusals.OutsideOccupancy"/>,
    /// <see cref="WarehousingRefusals.AlreadyPosted"/>, <see cref="WarehousingRefusals.EndBeforeStart"/> or <see cref="WarehousingRefusals.NothingToPost"/>.</exception>
    public StorageFee FeeUntil(Id<Occupancy> occupancy, LocalDate until, StorageRate rate)
    {
        var of = Require(occupancy);
        RequirePostable(of, until);
        var from = of.UnpostedFrom;
        var lines = of.LinesFor(from, until, rate);
        RequirePayable(of, until, lines);
        return new StorageFee(Id, of.Id, of.Customer, of.PostingFrom(from), from, until, lines);
    }

    /// <summary>Answers whether the customer was told in time which area he occupies (是否及时告知).</summary>
    /// <param name="occupancy">The occupancy asked about.</param>
    /// <param name="within">How long after a change of area a notification is in time. The company sets it: the regulation only says "in time".</param>
    /// <param name="on">The day asked about, from the day in on.</param>
    /// <exception cref="ArgumentException">The time is null, negative or empty, has a time of day, or ends after the year 9999.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOccupancy"/> or <see cref="WarehousingRefusals.OutsideOccupancy"/>.</exception>
    public NotificationDecision AskNotified(Id<Occupancy> occupancy, Period within, LocalDate on)
    {
        Intervals.Require(within);
        var of = Require(occupancy);
        var occupied = of.AsOf(on) ?? throw Outside(of, on);
        return new NotificationDecision(of, occupied, RequireDueDay(occupied.From, within), on);
    }
}
