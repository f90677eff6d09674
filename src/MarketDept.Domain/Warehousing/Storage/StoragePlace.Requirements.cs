namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
    private Occupancy Require(Id<Occupancy> occupancy) => Find(occupancy)
        ?? throw WarehousingRefusals.UnknownOccupancy.Because($"仓位 {Id}，占用 {occupancy}。", $"Place '{Id}', occupancy '{occupancy}'.");

    private void RequireWithinCapacity(Area area)
    {
        if (area > Capacity)
            throw WarehousingRefusals.AboveCapacity.Because($"仓位 {Id}：{area}，容量 {Capacity}。", $"Place '{Id}': {area}, its capacity is {Capacity}.");
    }

    private static void RequireOrder(LocalDate dayIn, LocalDate? dayOut)
    {
        if (dayOut < dayIn)
            throw WarehousingRefusals.EndBeforeStart.Because($"入库 {dayIn}，出库 {dayOut}。", $"In on {dayIn}, out on {dayOut}.");
    }

    private void RequireFree(Id<Occupancy> but, LocalDate dayIn, LocalDate? dayOut)
    {
        if (_occupancies.Find(other => other.Id != but && other.Overlaps(dayIn, dayOut)) is { } other)
        {
            throw WarehousingRefusals.OccupancyOverlapping.Because(
                $"仓位 {Id}：{dayIn} 至 {dayOut}；占用 {other.Id}：{other.In} 至 {other.Out}。", $"Place '{Id}': {dayIn} to {dayOut}; occupancy '{other.Id}': {other.In} to {other.Out}.");
        }
    }

    private static void RequireUnposted(Occupancy of, LocalDate day)
    {
        if (of.Posted.Count > 0 && (day < of.UnpostedFrom || of.UnpostedFrom == of.In))
            throw AlreadyPosted(of, day);
    }

    private static void RequirePostable(Occupancy of, LocalDate until)
    {
        var leftOnDayIn = of.Out == of.In;
        RequireOrder(of.In, until);
        if (until > of.Out)
            throw Outside(of, until);
        if (of.Posted.Count > 0 && until <= of.UnpostedFrom)
            throw AlreadyPosted(of, until);
        if (until == of.In && !leftOnDayIn)
            throw WarehousingRefusals.NothingToPost.Because($"占用 {of.Id}：{of.In} 入库。", $"Occupancy '{of.Id}' began on {of.In}.");
    }

    // Up to today, today itself not included; who came and left on one day is charged for it on that day at the earliest.
    private static void RequireOver(StorageFee fee, LocalDate today)
    {
        if (fee.Until > today)
            throw WarehousingRefusals.FeeAhead.Because($"占用 {fee.Occupancy}：计到 {fee.Until}，当日 {today}。", $"Occupancy '{fee.Occupancy}': posted up to {fee.Until} on {today}.");
    }

    private static void RequirePayable(Occupancy of, LocalDate until, ValueList<StorageFeeLine> lines)
    {
        if (!StorageFee.IsPayable(lines))
        {
            throw new ArgumentOutOfRangeException(nameof(until),
                $"The fee of occupancy '{of.Id}' up to {Iso.Format(until)} comes to more than {Money.MaxValue} yuan, which no amount is. Name an earlier day.");
        }
    }

    private static LocalDate RequireDueDay(LocalDate from, Period within)
    {
        // Months first and then days, as they are added; beyond the last month or day the sum would fail without naming this argument.
        var last = LocalDate.MaxIsoValue;
        var monthsLeft = ((last.Year - from.Year) * 12L) + last.Month - from.Month;
        if ((within.Years * 12L) + within.Months <= monthsLeft
            && (within.Weeks * 7L) + within.Days <= Period.DaysBetween(from.PlusYears(within.Years).PlusMonths(within.Months), last))
            return from + within;
        throw new ArgumentOutOfRangeException(nameof(within),
            $"The interval from {Iso.Format(from)} on is {within}. Let it end on {Iso.Format(last)} or earlier.");
    }

    private static DomainException AlreadyPosted(Occupancy of, LocalDate day) => WarehousingRefusals.AlreadyPosted.Because(
        $"占用 {of.Id}：已计到 {of.UnpostedFrom}，所指日期 {day}。", $"Occupancy '{of.Id}': posted up to {of.UnpostedFrom}, asked for {day}.");

    private static DomainException Outside(Occupancy of, LocalDate day, LocalDate? from = null) => WarehousingRefusals.OutsideOccupancy.Because(
        $"占用 {of.Id}：{day}，须在 {from ?? of.In} 至 {of.Out} 之间。", $"Occupancy '{of.Id}': {day}, which has to be from {from ?? of.In} to {of.Out}.");

    private void Put(Occupancy changed) => _occupancies[_places[changed.Id]] = changed;
}
