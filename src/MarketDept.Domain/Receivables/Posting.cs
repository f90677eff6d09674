namespace MarketDept.Domain.Receivables;

/// <summary>Under which id, for which day and when an entry is booked (记账): what every entry on a debt has.</summary>
/// <remarks>The day may lie before the day of recording, as with money that is booked later, and never after it. Equality is by value.</remarks>
[Clause("9.6")]
public sealed record Posting : DomainValue
{
    /// <summary>States an entry's id, day and time.</summary>
    /// <param name="id">The host's id of the entry, never used again on the same debt or receipt.</param>
    /// <param name="on">The day on which it takes effect.</param>
    /// <param name="recordedAt">When it is recorded.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="DomainException">The day lies after the day of recording (<see cref="ReceivableRefusals.InTheFuture"/>).</exception>
    public Posting(Id<ReceivableEntry> id, LocalDate on, Instant recordedAt)
        : this(Guard.Against.Default(id), on)
    {
        var today = recordedAt.InBusinessZone().Date;
        if (on > today)
            throw ReceivableRefusals.InTheFuture.Because($"分录 {id} 的日期 {on}，登记日 {today}。", $"Entry '{id}' of {on} is recorded on {today}.");
        RecordedAt = recordedAt;
    }

    private Posting(Id<ReceivableEntry> id, LocalDate on) => (Id, On) = (id, on);

    /// <summary>The host's id of the entry (分录编号).</summary>
    public Id<ReceivableEntry> Id { get; }
    /// <summary>The day on which it takes effect (记账日).</summary>
    public LocalDate On { get; }
    /// <summary>When it is recorded (登记时间).</summary>
    public Instant RecordedAt { get; private init; }

    /// <summary>As it was stored: what day it could be then is not asked again.</summary>
    internal static Posting Stored(string id, LocalDate on, Instant recordedAt) => new(new(id), on) { RecordedAt = recordedAt };
}
