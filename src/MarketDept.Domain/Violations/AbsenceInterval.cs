namespace MarketDept.Domain.Violations;

/// <summary>A time that counts as absence without leave (旷工时段), in the company's local time, half-open.</summary>
/// <remarks>Equality is by value. <c>default</c> is an empty time, which nothing accepts.</remarks>
[Clause("11.3")]
public readonly record struct AbsenceInterval
{
    /// <summary>States a time.</summary>
    /// <param name="from">Its start.</param>
    /// <param name="to">Its end, after the start.</param>
    /// <exception cref="ArgumentException">It does not end after it starts.</exception>
    public AbsenceInterval(LocalDateTime from, LocalDateTime to)
    {
        if (from >= to)
            throw new ArgumentException($"The interval ends at {Iso.Format(to)}, not after its start at {Iso.Format(from)}. Give a later end.", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>The start (起).</summary>
    public LocalDateTime From { get; }
    /// <summary>The end (止), after the start.</summary>
    public LocalDateTime To { get; }

    /// <summary>Start and end in ISO 8601, separated by a slash.</summary>
    public override string ToString() => $"{Iso.Format(From)}/{Iso.Format(To)}";
}
