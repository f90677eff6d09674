namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>An occupancy of a customer's goods in a place, from the day in to the day out (仓储占用).</summary>
/// <remarks>Belongs to a <see cref="StoragePlace"/>, whose commands replace it by a new one. Equality is by value.</remarks>
[Clause("8.3.6")]
public sealed record Occupancy : DomainValue
{
    internal Occupancy(Id<Occupancy> id, Id<Customer> customer, LocalDate dayIn, LocalDate? dayOut, ValueList<OccupiedArea> areas) =>
        (Id, Customer, In, Out, Areas) = (Guard.Against.Default(id, "occupancy"), Guard.Against.Default(customer), Guard.Against.Default(dayIn), Guard.Against.None(dayOut), areas);

    /// <summary>The id of the occupancy, given by the host (占用编号).</summary>
    public Id<Occupancy> Id { get; }
    /// <summary>The customer whose goods are stored (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The day in, which is charged (入库日).</summary>
    public LocalDate In { get; }
    /// <summary>The day out, which is not charged (出库日); null while the goods are there.</summary>
    public LocalDate? Out { get; internal init; }

    /// <summary>The areas occupied, each with its first day (占用面积). The first begins on the day in.</summary>
    public ValueList<OccupiedArea> Areas { get; internal init; }

    /// <summary>The notifications of the area to the customer (告知记录), in sequence.</summary>
    public ValueList<AreaNotification> Notifications { get; internal init; } = [];

    /// <summary>The fees posted and not taken back (已计仓储费), in sequence. They cover days without gap or overlap.</summary>
    public ValueList<StorageFee> Posted { get; internal init; } = [];

    /// <summary>The fees taken back (收回的仓储费), in the sequence of taking back. They charge nothing.</summary>
    public ValueList<StorageFee> TakenBack { get; internal init; } = [];

    /// <summary>The first day for which no fee is posted (未计起始日).</summary>
    public LocalDate UnpostedFrom => Posted.Count == 0 ? In : Posted[^1].Until;

    /// <summary>The area occupied on a day (当日面积); null where the day is outside the occupancy.</summary>
    public OccupiedArea? On(LocalDate day) => day < EndOfDays ? AsOf(day) : null;

    /// <summary>The area occupied on a day; after the day out, the last area.</summary>
    internal OccupiedArea? AsOf(LocalDate day) => Areas.LastOrDefault(area => area.From <= day);

    /// <summary>Whether both occupancies share a day. Every charged day is occupied, also where the goods leave on the day in.</summary>
    internal bool Overlaps(LocalDate dayIn, LocalDate? dayOut) => In < EndOf(dayIn, dayOut) && dayIn < EndOfDays;

    /// <summary>How many times, this one included, the days from a day on are charged.</summary>
    internal int PostingFrom(LocalDate day) => 1 + TakenBack.Count(taken => taken.From == day);

    private LocalDate EndOfDays => EndOf(In, Out);

    // Where somebody came and left on one day, that day is one all the same.
    private static LocalDate EndOf(LocalDate dayIn, LocalDate? dayOut) =>
        dayOut is not { } end ? LocalDate.MaxIsoValue : end == dayIn ? dayIn.PlusDays(1) : end;

    /// <summary>One line for each area over the days; at least one day where day in and day out are the same.</summary>
    internal ValueList<StorageFeeLine> LinesFor(LocalDate from, LocalDate until, StorageRate rate)
    {
        if (from == until)
            return [new StorageFeeLine(from, 1, Areas[^1].Area, rate)];
        var lines = new List<StorageFeeLine>();
        for (var i = 0; i < Areas.Count; i++)
        {
            var begin = LocalDate.Max(from, Areas[i].From);
            var end = i + 1 < Areas.Count ? LocalDate.Min(until, Areas[i + 1].From) : until;
            if (begin < end)
                lines.Add(new StorageFeeLine(begin, Period.DaysBetween(begin, end), Areas[i].Area, rate));
        }

        return ValueList.From(lines);
    }
}
