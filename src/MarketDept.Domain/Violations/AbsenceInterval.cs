namespace MarketDept.Domain.Violations;

/// <summary>A stretch of time that counts as absence without leave (旷工时段), in the company's local time; the end is exclusive.</summary>
/// <remarks>Equality is by value. <c>default</c> is an empty stretch, which no method accepts.</remarks>
[Clause("11.3")]
public readonly record struct AbsenceInterval
{
    /// <summary>Creates a stretch of absence from start and end, in the company's local time.</summary>
    /// <param name="from">The start of the time.</param>
    /// <param name="to">The end of the time, after the start.</param>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public AbsenceInterval(LocalDateTime from, LocalDateTime to)
    {
        if (from >= to)
            throw new ArgumentException($"The interval ends at {Iso.Format(to)}, not after its start at {Iso.Format(from)}. Give a later end.", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>The start of the absence, in the company's local time (起).</summary>
    public LocalDateTime From { get; }
    /// <summary>The end of the absence, in the company's local time, exclusive (止).</summary>
    public LocalDateTime To { get; }

    /// <summary>Start and end in ISO 8601, separated by a slash, such as <c>2026-06-01T09:00/2026-06-01T12:00</c>.</summary>
    public override string ToString() => $"{Iso.Format(From)}/{Iso.Format(To)}";
}
