namespace MarketDept.Domain.Warehousing.Storage;

public sealed partial class StoragePlace
{
    private void RequireForward(string step, Instant at)
    {
        if (at < LastChangedAt)
        {
            throw new DomainException(DomainErrorCodes.StorageTimeGoesBackwards, Occupied,
                $"{step} at {Iso.Format(at)}, and the last step on place '{Id}' was at {Iso.Format(LastChangedAt)}; allowed is not before that.");
        }
    }

    private Occupancy Require(Id<Occupancy> occupancy) => Find(occupancy)
        ?? throw new DomainException(DomainErrorCodes.StorageUnknownOccupancy, Occupied,
            $"Place '{Id}' has no occupancy '{occupancy}'; allowed is one that is on record.");

    private void RequireWithinCapacity(Area area)
    {
        if (area > Capacity)
        {
            throw new DomainException(DomainErrorCodes.StorageAboveCapacity, Occupied,
                $"{area} of place '{Id}' are occupied; allowed are at most {Capacity}.");
        }
    }

    // Whoever comes in stays a day at least, so that there has to be a next one.
    private static void RequireDayAfter(LocalDate dayIn)
    {
        if (dayIn == LocalDate.MaxIsoValue)
        {
            throw new ArgumentOutOfRangeException(nameof(dayIn),
                $"The goods come in on {Iso.Format(dayIn)}, after which there is no day; allowed is an earlier one.");
        }
    }

    private static void RequireOrder(LocalDate dayIn, LocalDate? dayOut)
    {
        if (dayOut < dayIn)
        {
            throw new DomainException(DomainErrorCodes.StorageEndBeforeStart, Occupied,
                $"The goods come in on {Iso.Format(dayIn)} and go out on {Iso.Format(dayOut)}; allowed is that day or a later one.");
        }
    }

    private void RequireFree(Id<Occupancy> but, LocalDate dayIn, LocalDate? dayOut)
    {
        foreach (var other in _occupancies)
        {
            if (other.Id != but && other.Overlaps(dayIn, dayOut))
            {
                throw new DomainException(DomainErrorCodes.StorageOverlapping, Occupied,
                    $"Place '{Id}' is occupied by '{other.Id}' from {Iso.Format(other.In)} to {Iso.Format(other.Out)}; "
                    + $"from {Iso.Format(dayIn)} to {Iso.Format(dayOut)} overlaps it, and allowed are days that do not.");
            }
        }
    }

    private static void RequireUnposted(Occupancy of, LocalDate day)
    {
        if (of.Posted.Count > 0 && (day < of.UnpostedFrom || of.UnpostedFrom == of.In))
        {
            throw new DomainException(DomainErrorCodes.StorageAlreadyPosted, Occupied,
                $"The fee of occupancy '{of.Id}' is posted up to {Iso.Format(of.UnpostedFrom)}; {Iso.Format(day)} is allowed once the fee is taken back.");
        }
    }

    private static void RequirePostable(Occupancy of, LocalDate until)
    {
        var leftOnDayIn = of.Out == of.In;
        if (until < of.In)
        {
            throw new DomainException(DomainErrorCodes.StorageEndBeforeStart, Occupied,
                $"The fee of occupancy '{of.Id}' is asked for up to {Iso.Format(until)}, and it began on {Iso.Format(of.In)}; allowed is a later day.");
        }

        if (until > of.Out)
            throw Outside(of, $"is charged up to {Iso.Format(until)}");
        if (of.Posted.Count > 0 && until <= of.UnpostedFrom)
        {
            throw new DomainException(DomainErrorCodes.StorageAlreadyPosted, Occupied,
                $"The fee of occupancy '{of.Id}' is posted up to {Iso.Format(of.UnpostedFrom)}, and asked for up to {Iso.Format(until)}; allowed is a later day, each once.");
        }

        if (until == of.In && !leftOnDayIn)
        {
            throw new DomainException(DomainErrorCodes.StorageNothingToPost, Occupied,
                $"Occupancy '{of.Id}' began on {Iso.Format(of.In)}, and up to that day there is nothing to charge; allowed is a later day.");
        }
    }

    // Up to today, today itself not included; who came and left on one day is charged for it on that day at the earliest.
    private static void RequireOver(StorageFee fee, LocalDate today)
    {
        if (fee.Until > today)
        {
            throw new DomainException(DomainErrorCodes.StorageFeeAhead, Occupied,
                $"The fee of occupancy '{fee.Occupancy}' is posted up to {Iso.Format(fee.Until)} on {Iso.Format(today)}; "
                + $"allowed is up to {Iso.Format(today)}, since only days that are over are charged.");
        }
    }

    private static void RequirePayable(Occupancy of, LocalDate until, ValueList<StorageFeeLine> lines)
    {
        if (!StorageFee.IsPayable(lines))
        {
            throw new ArgumentOutOfRangeException(nameof(until),
                $"The fee of occupancy '{of.Id}' up to {Iso.Format(until)} comes to more than {Money.MaxValue} yuan, which no amount is; allowed is an earlier day.");
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
            $"The interval from {Iso.Format(from)} on is {within}; allowed is one that ends on {Iso.Format(last)} or earlier.");
    }

    private static DomainException Outside(Occupancy of, string what, LocalDate? from = null) =>
        new(DomainErrorCodes.StorageOutsideOccupancy, Occupied,
            $"Occupancy '{of.Id}' {what}; allowed is from {Iso.Format(from ?? of.In)} to {Iso.Format(of.Out)}.");

    private void Put(Occupancy changed) => _occupancies[_places[changed.Id]] = changed;

    private void Changed(Instant at, Event happened)
    {
        LastChangedAt = at;
        _events.Add(happened);
    }
}
