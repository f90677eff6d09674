namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
    /// <summary>The place as primitives and NodaTime values, to be stored (仓位快照).</summary>
    public StoragePlaceSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Capacity = Capacity.SquareMetres,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Occupancies = [.. _occupancies.Select(Row)],
    };

    /// <summary>Rebuilds the place from its stored form. The structure is checked and no rule is applied: what was recorded stays recorded.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; an id occurs twice; an area is none; a fee is more than an
    /// amount can be; or the days of an occupancy or of its fees do not follow one another.</exception>
    public static StoragePlace Restore(StoragePlaceSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static StoragePlace Read(StoragePlaceSnapshot snapshot)
    {
        var place = new StoragePlace(new(Stored.Text(snapshot.Id)), Square(snapshot.Capacity));
        foreach (var occupancy in Stored.All(snapshot.Occupancies, row => Occupancy(place.Id, row)))
        {
            if (!place._places.TryAdd(occupancy.Id, place._occupancies.Count))
                throw Stored.Impossible($"place '{place.Id}' has occupancy '{occupancy.Id}' twice");
            if (place._occupancies.Exists(other => other.Overlaps(occupancy.In, occupancy.Out)))
                throw Stored.Impossible($"place '{place.Id}' is occupied twice on days of occupancy '{occupancy.Id}'");
            place._occupancies.Add(occupancy);
        }

        place.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return place;
    }

    private static StoragePlaceOccupancyRow Row(Occupancy of) => new()
    {
        Id = of.Id.Value, Customer = of.Customer.Value, In = of.In, Out = of.Out,
        Areas = [.. of.Areas.Select(area => new StoragePlaceAreaRow { From = area.From, SquareMetres = area.Area.SquareMetres })],
        Notifications = [.. of.Notifications.Select(told => new StoragePlaceNotificationRow { On = told.On, SquareMetres = told.Area.SquareMetres, By = told.By.Value })],
        Posted = [.. of.Posted.Select(Row)],
        TakenBack = [.. of.TakenBack.Select(taken => new StoragePlaceTakenBackRow { Fee = Row(taken), Decision = taken.TakenBack!.ToSnapshot() })],
    };

    private static StoragePlaceFeeRow Row(StorageFee fee) => new()
    {
        From = fee.From, Until = fee.Until,
        Lines = [.. fee.Lines.Select(line => new StoragePlaceFeeLineRow
        {
            From = line.From, Days = line.Days, SquareMetres = line.Area.SquareMetres, Rate = line.Rate.YuanPerSquareMetreAndDay,
        })],
    };

    private static Occupancy Occupancy(Id<StoragePlace> place, StoragePlaceOccupancyRow row)
    {
        var (id, customer) = (new Id<Occupancy>(Stored.Text(row.Id)), new Id<Customer>(Stored.Text(row.Customer)));
        var areas = Stored.All(row.Areas, area => new OccupiedArea(Stored.On(area.From), Square(area.SquareMetres)));
        if (row.Out < row.In || areas.Count == 0 || areas[0].From != row.In || areas.Zip(areas.Skip(1)).Any(pair => pair.Second.From <= pair.First.From)
            || (areas.Count > 1 && areas[^1].From >= row.Out))
            throw Stored.Impossible($"days of occupancy '{id}' do not follow one another");
        var occupancy = new Occupancy(id, customer, Stored.On(row.In), Stored.On(row.Out), areas)
        {
            Notifications = Stored.All(row.Notifications, told =>
                new AreaNotification(Stored.On(told.On), Square(told.SquareMetres), new(Stored.Text(told.By)))),
        };

        // One after the other: each tells for the how manieth time the days of the next one are charged.
        Stored.All(row.TakenBack, taken =>
        {
            var fee = Stored.Part(taken.Fee, it => Fee(place, occupancy, it)) with { TakenBack = Stored.Part(taken.Decision, ReasonedDecision.Restore) };
            if (fee.From < row.In || !(Covers(fee, 0) || (fee.From == row.In && fee.Until == row.In && Covers(fee, 1))))
                throw Stored.Impossible($"days of a fee of occupancy '{id}' that was taken back do not follow one another");
            return occupancy = occupancy with { TakenBack = [.. occupancy.TakenBack, fee] };
        });

        if (occupancy.TakenBack.Select(taken => taken.TakenBack).Distinct().Count() < occupancy.TakenBack.Count)
            throw Stored.Impossible($"occupancy '{id}' has a fee that was taken back twice at once");

        // Who came and left on one day is charged for that day, and everybody else up to the day, itself not included.
        var oneDay = row.Out == row.In ? 1 : 0;
        var from = row.In;
        var posted = Stored.All(row.Posted, fee => Fee(place, occupancy, fee));
        foreach (var fee in posted)
        {
            if (fee.From != from || fee.Until > row.Out || !Covers(fee, oneDay))
                throw Stored.Impossible($"fees of occupancy '{id}' do not follow one another");
            from = fee.Until.PlusDays(oneDay);
        }

        return occupancy with { Posted = posted };
    }

    // Whether the lines follow one another from the first day up to the last, or so many days more.
    private static bool Covers(StorageFee fee, int more)
    {
        var days = 0L;
        foreach (var line in fee.Lines)
        {
            if (Period.DaysBetween(fee.From, line.From) != days)
                return false;
            days += line.Days;
        }

        return days > 0 && days == Period.DaysBetween(fee.From, fee.Until) + more;
    }

    private static StorageFee Fee(Id<StoragePlace> place, Occupancy of, StoragePlaceFeeRow row)
    {
        var lines = Stored.All(row.Lines, Line);
        return StorageFee.IsPayable(lines)
            ? new StorageFee(place, of.Id, of.Customer, of.PostingFrom(row.From), Stored.On(row.From), Stored.On(row.Until), lines)
            : throw Stored.Impossible($"fee of occupancy '{of.Id}' from {Iso.Format(row.From)} on is more than an amount can be");
    }

    private static StorageFeeLine Line(StoragePlaceFeeLineRow row) => row.Days > 0
        ? new StorageFeeLine(Stored.On(row.From), row.Days, Square(row.SquareMetres), StorageRate.OfYuan(row.Rate))
        : throw Stored.Impossible("line of a storage fee has no day");

    private static Area Square(decimal metres) => metres > 0
        ? Area.OfSquareMetres(metres)
        : throw Stored.Impossible("area is none");
}
