using MarketDept.Domain.Customers.Care;

namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A place in the storage warehouse (仓位): who occupies which area of it from when to when, and what was posted for it.</summary>
/// <remarks>
/// <para>A place is one customer's at a time; a hall that several share is several places. A stay occupies each day for which it is
/// charged: the day in and not the day out, so that goods may come in on the day on which the others go out. Where both are one
/// day, that day is occupied and nobody else is there on it.</para>
/// <para>Fees are posted from day to day without a gap, so that no day is charged twice or forgotten. The last one may be taken
/// back (<see cref="TakeBackFee"/>), and none is ever edited.</para>
/// </remarks>
[Clause("8.3.6")]
public sealed partial class StoragePlace : Aggregate, IAggregate<StoragePlace, StoragePlaceSnapshot>
{
    private static readonly ClauseId Occupied = new(8, 3, 6);
    private readonly List<Occupancy> _occupancies = [];
    private readonly Dictionary<Id<Occupancy>, int> _places = [];

    private StoragePlace(Id<StoragePlace> id, Area capacity) => (Id, Capacity) = (Guard.Against.Default(id), Guard.Against.Default(capacity));

    /// <summary>The host's id (仓位编号).</summary>
    public Id<StoragePlace> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>How much area it has (容量).</summary>
    public Area Capacity { get; }

    /// <summary>All occupancies (占用记录), in the sequence of their recording.</summary>
    public ValueList<Occupancy> Occupancies => ValueList.From(_occupancies);

    /// <summary>An occupancy by its id; null where there is none.</summary>
    public Occupancy? Find(Id<Occupancy> occupancy) => _places.TryGetValue(occupancy, out var place) ? _occupancies[place] : null;

    /// <summary>What the fee from the first day not posted up to a day would be (仓储费试算); nothing is posted.</summary>
    /// <param name="occupancy">Whose fee.</param>
    /// <param name="until">The day up to which, itself not included: at most the day out; the day in itself for who came and left on it.</param>
    /// <param name="rate">The contract's rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">Up to that day it comes to more than <see cref="Money.MaxValue"/>.</exception>
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
    /// <param name="occupancy">Whose area.</param>
    /// <param name="within">How long after the area changed it is in time; the company's, since the text only says "in time".</param>
    /// <param name="on">The day asked about, from the day in on.</param>
    /// <exception cref="ArgumentException">The time is null, negative, nothing, or has a time of day; or it ends after the year 9999.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOccupancy"/> or <see cref="WarehousingRefusals.OutsideOccupancy"/>.</exception>
    public NotificationDecision AskNotified(Id<Occupancy> occupancy, Period within, LocalDate on)
    {
        Intervals.Require(within);
        var of = Require(occupancy);
        var occupied = of.AsOf(on) ?? throw Outside(of, on);
        return new NotificationDecision(of, occupied, RequireDueDay(occupied.From, within), on);
    }
}
