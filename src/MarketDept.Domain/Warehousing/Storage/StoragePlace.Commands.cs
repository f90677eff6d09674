namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
    /// <summary>Registers a place of the storage warehouse, still empty (登记仓位).</summary>
    /// <param name="id">The id of the place, given by the host.</param>
    /// <param name="capacity">The area of the whole place.</param>
    /// <param name="at">The moment of registration.</param>
    /// <exception cref="ArgumentException">The id or the capacity is <c>default</c>.</exception>
    public static StoragePlace Register(Id<StoragePlace> id, Area capacity, Instant at)
    {
        var place = new StoragePlace(id, capacity);
        place.Record(new StoragePlaceRegistered(capacity), at);
        return place;
    }

    /// <summary>Records that a customer's goods come in (入库), which begins an occupancy.</summary>
    /// <param name="occupancy">The id of the occupancy, given by the host.</param>
    /// <param name="customer">The customer whose goods come in.</param>
    /// <param name="area">The area occupied from the day in on.</param>
    /// <param name="dayIn">The day in, which is charged.</param>
    /// <param name="dayOut">The day out, which is not charged unless it is the day in; null where it is still to come.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or a day is after the year 9900.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.OccupancyIdTaken"/>, <see cref="WarehousingRefusals.AboveCapacity"/>,
    /// <see cref="WarehousingRefusals.EndBeforeStart"/>, <see cref="WarehousingRefusals.OccupancyOverlapping"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("8.3.6")]
    public void Occupy(Id<Occupancy> occupancy, Id<Customer> customer, Area area, LocalDate dayIn, LocalDate? dayOut, Instant at)
    {
        Guard.Against.Default(area);
        var added = new Occupancy(occupancy, customer, Guard.Against.Default(dayIn), Guard.Against.None(dayOut), [new OccupiedArea(dayIn, area)]);
        RequireInOrder(at, Occupied);
        if (_places.ContainsKey(occupancy))
            throw WarehousingRefusals.OccupancyIdTaken.Because($"仓位 {Id}，占用 {occupancy}。", $"Place '{Id}', occupancy '{occupancy}'.");
        RequireWithinCapacity(area);
        RequireOrder(dayIn, dayOut);
        RequireFree(occupancy, dayIn, dayOut);
        _places.Add(occupancy, _occupancies.Count);
        _occupancies.Add(added);
        Record(new StoragePlaceOccupied(occupancy, customer, area, dayIn, dayOut), at);
    }

    /// <summary>Records another area from a day on (占用面积变更). A change on the day of the last change replaces it.</summary>
    /// <remarks>Recording the area that is occupied already changes nothing: nothing has to be notified, and the fee stays one line.</remarks>
    /// <param name="occupancy">The occupancy that changes.</param>
    /// <param name="area">The area from then on.</param>
    /// <param name="from">The first day of the area: not before the last change, before the day out, and not among days already posted.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">The area is <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOccupancy"/>, <see cref="WarehousingRefusals.AboveCapacity"/>,
    /// <see cref="WarehousingRefusals.OutsideOccupancy"/>, <see cref="WarehousingRefusals.AlreadyPosted"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("8.3.6")]
    public void ChangeArea(Id<Occupancy> occupancy, Area area, LocalDate from, Instant at)
    {
        Guard.Against.Default(area);
        RequireInOrder(at, Occupied);
        var of = Require(occupancy);
        RequireWithinCapacity(area);
        var last = of.Areas[^1];
        if (of.On(Guard.Against.Default(from)) is null || from < last.From)
            throw Outside(of, from, last.From);
        RequireUnposted(of, from);
        OccupiedArea[] kept = [.. from == last.From ? of.Areas.SkipLast(1) : of.Areas];
        Put(of with { Areas = kept.LastOrDefault()?.Area == area ? [.. kept] : [.. kept, new OccupiedArea(from, area)] });
        Record(new StoragePlaceAreaChanged(occupancy, area, from), at);
    }

    /// <summary>Records that a customer's goods go out, and so the end of the occupancy (出库).</summary>
    /// <param name="occupancy">The occupancy that ends.</param>
    /// <param name="dayOut">The day out, which is not charged. An expected day out may be moved.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOccupancy"/>, <see cref="WarehousingRefusals.EndBeforeStart"/>,
    /// <see cref="WarehousingRefusals.OutsideOccupancy"/> where the area changed on that day or later, <see cref="WarehousingRefusals.AlreadyPosted"/>,
    /// <see cref="WarehousingRefusals.OccupancyOverlapping"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("8.3.6")]
    public void Leave(Id<Occupancy> occupancy, LocalDate dayOut, Instant at)
    {
        RequireInOrder(at, Occupied);
        var of = Require(occupancy);
        RequireOrder(of.In, Guard.Against.Default(dayOut));
        if (of.Areas.Count > 1 && dayOut <= of.Areas[^1].From)
            throw Outside(of, dayOut, of.Areas[^1].From.PlusDays(1));
        RequireUnposted(of, dayOut);
        RequireFree(occupancy, of.In, dayOut);
        Put(of with { Out = dayOut });
        Record(new StoragePlaceLeft(occupancy, dayOut), at);
    }

    /// <summary>Records that the customer was told which area he occupies (告知仓储面积).</summary>
    /// <param name="occupancy">The occupancy that is notified.</param>
    /// <param name="by">The employee who told the customer, usually the salesperson.</param>
    /// <param name="on">The day of telling, from the day in on. The customer is told the area of that day; after the day out, the last area.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOccupancy"/>,
    /// <see cref="WarehousingRefusals.OutsideOccupancy"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("8.3.6")]
    public void Notify(Id<Occupancy> occupancy, Id<StaffMember> by, LocalDate on, Instant at)
    {
        Guard.Against.Default(by);
        RequireInOrder(at, Occupied);
        var of = Require(occupancy);
        var occupied = of.AsOf(Guard.Against.Default(on)) ?? throw Outside(of, on);
        var told = new AreaNotification(on, occupied.Area, by);
        Put(of with { Notifications = [.. of.Notifications, told] });
        Record(new StoragePlaceCustomerNotified(occupancy, told), at);
    }

    /// <summary>Posts the fee from the first unposted day up to a day (计收仓储费). No day is posted twice.</summary>
    /// <remarks>Each line is rounded to the fen, so the rhythm of posting can change the total: 0.1 m² at 0.04 yuan come to ¥0.12 for thirty days
    /// at once and to ¥0.00 day by day. Post once a month, as bills are made.</remarks>
    /// <param name="occupancy">The occupancy that is charged.</param>
    /// <param name="until">The end of the charged days, itself not charged: at most the day out and at most the day of posting. Where day in and
    /// day out are the same: that day. For future days ask <see cref="FeeUntil"/>.</param>
    /// <param name="rate">The contract's rate, in yuan per square metre and day.</param>
    /// <param name="at">The moment of posting.</param>
    /// <exception cref="ArgumentOutOfRangeException">The exceptions of <see cref="FeeUntil"/>.</exception>
    /// <exception cref="DomainException">As of <see cref="FeeUntil"/>, <see cref="WarehousingRefusals.FeeAhead"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.</exception>
    /// <example><code>
    /// StorageFee fee = place.Post(goods, until: new LocalDate(2026, 7, 1), StorageRate.OfYuan(0.355m), monthIsOver);
    /// Console.WriteLine(fee.Explain(Language.Chinese));
    /// </code></example>
    [Clause("8.3.6")]
    public StorageFee Post(Id<Occupancy> occupancy, LocalDate until, StorageRate rate, Instant at)
    {
        RequireInOrder(at, Occupied);
        var fee = FeeUntil(occupancy, until, rate);
        RequireOver(fee, at.InBusinessZone().Date);
        var of = Require(occupancy);
        Put(of with { Posted = [.. of.Posted, fee] });
        Record(new StoragePlaceFeePosted(occupancy, fee), at);
        return fee;
    }

    /// <summary>Takes the last fee of an occupancy back (收回仓储费), where the recorded days were wrong.</summary>
    /// <remarks>
    /// <para>The fee stays on record among <see cref="Occupancy.TakenBack"/>. Its days are unposted again: record what was late or
    /// wrong (<see cref="Leave"/>, <see cref="ChangeArea"/>) and post them anew; the new fee has a <see cref="StorageFee.Source"/>
    /// of its own. An earlier fee is taken back after the later ones.</para>
    /// <para>The place knows no bills, so the charge is corrected on the bill. Remove it from a draft (<c>Bill.Remove</c>). Recall a presented bill
    /// first (<c>Bill.Recall</c>). After the customer's confirmation, put a negative line with <see cref="StorageFee.TakenBackSource"/> and the
    /// reason on the next bill.</para>
    /// </remarks>
    /// <param name="occupancy">The occupancy whose fee is taken back.</param>
    /// <param name="reason">Why the fee is taken back, not blank.</param>
    /// <param name="by">The person who takes the fee back.</param>
    /// <param name="at">The moment of taking back.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.UnknownOccupancy"/>,
    /// <see cref="WarehousingRefusals.NothingToTakeBack"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("8.3.6")]
    public StorageFee TakeBackFee(Id<Occupancy> occupancy, string reason, StaffMember by, Instant at)
    {
        var decision = new ReasonedDecision(by, reason, at);
        RequireInOrder(at, Occupied);
        var of = Require(occupancy);
        if (of.Posted.Count == 0)
            throw WarehousingRefusals.NothingToTakeBack.Because($"仓位 {Id}，占用 {occupancy}。", $"Place '{Id}', occupancy '{occupancy}'.");
        var taken = of.Posted[^1] with { TakenBack = decision };
        Put(of with { Posted = [.. of.Posted.SkipLast(1)], TakenBack = [.. of.TakenBack, taken] });
        Record(new StoragePlaceFeeTakenBack(occupancy, taken), at);
        return taken;
    }
}
