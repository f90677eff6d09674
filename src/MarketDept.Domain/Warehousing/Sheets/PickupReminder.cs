namespace MarketDept.Domain.Warehousing.Sheets;

/// <summary>Whether papers still lie uncollected at a moment (取件提醒), with the grounds.</summary>
/// <remarks>The answer is a reminder and blocks nothing. Equality is by value.</remarks>
[Clause("10.3")]
public sealed record PickupReminder : DomainValue
{
    private static readonly ClauseId Placing = new(10, 3);

    internal PickupReminder(HandOver of, Duration within, Instant at) =>
        (HandOver, Place, PlacedAt, CollectedAt, Until, At) = (of.Id, of.Place, of.PlacedAt, of.CollectedAt, of.PlacedAt + within, at);

    /// <summary>The id of the hand-over asked about (交接).</summary>
    public Id<HandOver> HandOver { get; }
    /// <summary>The place where the papers were put (指定位置).</summary>
    public string Place { get; }
    /// <summary>When the papers were placed (放置时间).</summary>
    public Instant PlacedAt { get; }
    /// <summary>When the papers were collected (取走时间); null where they were not.</summary>
    public Instant? CollectedAt { get; }
    /// <summary>The last moment at which the papers may lie in their place without a reminder (应取时间).</summary>
    public Instant Until { get; }
    /// <summary>The moment asked about (判断时间).</summary>
    public Instant At { get; }

    /// <summary>Whether the papers lay in their place at the moment asked about (是否未取).</summary>
    public bool IsWaiting => PlacedAt <= At && (CollectedAt is not { } collected || collected > At);

    /// <summary>Whether somebody must be reminded (是否提醒): the papers lay in their place longer than allowed.</summary>
    public bool IsReminder => IsWaiting && At > Until;

    /// <summary>Tells in sentences whether a reminder is due, and since when the papers lie there (取件说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        if (IsReminder)
            writer.Add(ExplanationTopic.Conclusion, Placing, $"{Place}的单据逾时未取，应提醒。", $"The papers in {Place} were not collected in time: remind.");
        else if (IsWaiting)
            writer.Add(ExplanationTopic.Conclusion, Placing, $"{Place}的单据尚未取走，未到提醒时间。", $"The papers in {Place} are not collected yet, and still may lie there.");
        else
            writer.Add(ExplanationTopic.Conclusion, Placing, $"{Place}没有待取的单据。", $"No papers lie in {Place}.");
        writer.Add(ExplanationTopic.Fact, Placing,
            $"{Local(PlacedAt)} 放置，应在 {Local(Until)} 前取走；判断时间 {Local(At)}。",
            $"Placed at {Local(PlacedAt)}, to be collected by {Local(Until)}; asked about {Local(At)}.");
        if (CollectedAt is { } collected)
            writer.Add(ExplanationTopic.Fact, Placing, $"{Local(collected)} 取走。", $"Collected at {Local(collected)}.");
        writer.Add(ExplanationTopic.Reading, Placing, $"未取走只作提醒，不影响后续步骤。", $"Papers that are not collected are a reminder and gate nothing.");
        return writer.Done();

        LocalDateTime Local(Instant at) => at.InBusinessZone().LocalDateTime;
    }
}
