namespace MarketDept.Domain.Receivables;

/// <summary>What every entry on a debt or receipt has (记账): its id, its booking day, and the moment of recording.</summary>
/// <remarks>The booking day may lie before the day of recording, as for money that is booked later, and never after it. Equality is by value.</remarks>
[Clause("9.6")]
public sealed record Posting : DomainValue
{
    /// <summary>Creates the posting of one entry.</summary>
    /// <param name="id">The id of the entry, given by the host and never used again on the same debt or receipt.</param>
    /// <param name="on">The day on which the entry takes effect.</param>
    /// <param name="recordedAt">The moment of recording.</param>
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

    /// <summary>The id of the entry, given by the host (分录编号).</summary>
    public Id<ReceivableEntry> Id { get; }
    /// <summary>The day on which the entry takes effect (记账日); not after the day of recording.</summary>
    public LocalDate On { get; }
    /// <summary>The moment at which the entry was recorded (登记时间).</summary>
    public Instant RecordedAt { get; private init; }

    /// <summary>A posting from its stored form. The limits of the booking day are not checked again.</summary>
    internal static Posting Stored(string id, LocalDate on, Instant recordedAt) => new(new(id), on) { RecordedAt = recordedAt };
}
