namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>Whether the customer was told in time which area he occupies (面积告知判断), with the grounds.</summary>
/// <remarks>The answer is a reminder and, where late, evidence. It is never a fine by itself. Equality is by value.</remarks>
[Clause("8.3.6")]
public sealed record NotificationDecision : DomainValue
{
    private static readonly ClauseId Told = new(8, 3, 6);

    internal NotificationDecision(Occupancy of, OccupiedArea occupied, LocalDate dueOn, LocalDate on)
    {
        (Occupancy, Customer, Occupied, DueOn, On) = (of.Id, of.Customer, occupied, dueOn, on);
        Notification = of.Notifications.Where(told => told.On >= occupied.From && told.On <= on && told.Area == occupied.Area).MinBy(told => told.On);
    }

    /// <summary>The id of the occupancy asked about (占用).</summary>
    public Id<Occupancy> Occupancy { get; }
    /// <summary>The customer who must be told (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The area occupied on the day asked about, and since when (占用面积).</summary>
    public OccupiedArea Occupied { get; }
    /// <summary>The last day on which telling the customer is in time (应告知日).</summary>
    public LocalDate DueOn { get; }
    /// <summary>The day asked about (判断日).</summary>
    public LocalDate On { get; }
    /// <summary>The first notification of this area by the day asked about (告知记录); null where there is none. A notification of another area does not count.</summary>
    public AreaNotification? Notification { get; }

    /// <summary>Whether the customer was told by the day asked about (是否已告知).</summary>
    public bool IsTold => Notification is not null;
    /// <summary>Whether the notification is late (是否逾期): given after the due day, or still missing after it.</summary>
    public bool IsLate => (Notification?.On ?? On) > DueOn;

    /// <summary>Tells in sentences whether the customer was told in time, and by when he had to be (告知说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var how = (IsTold, IsLate) switch
        {
            (false, false) => new Bilingual("尚未告知，未到期", "not told yet, and there is still time"),
            (false, true) => new("逾期未告知", "not told, and overdue"),
            (true, false) => new("已及时告知", "told in time"),
            _ => new("已告知，但逾期", "told, and too late"),
        };
        writer.Add(ExplanationTopic.Conclusion, Told, $"客户 {Customer} 的仓储面积：{how}。", $"The storage area of customer {Customer}: {how}.");
        writer.Add(ExplanationTopic.Fact, Told,
            $"自 {Occupied.From} 起占用 {Occupied.Area}；应在 {DueOn} 前（含当日）告知；判断日 {On}。",
            $"{Occupied.Area} from {Occupied.From}; to be told by {DueOn}, that day included; asked about {On}.");
        if (Notification is { } told)
            writer.Add(ExplanationTopic.Fact, Told, $"{told.On} 由 {told.By} 告知。", $"Told by {told.By} on {told.On}.");
        return writer.Done();
    }
}
