namespace MarketDept.Domain.Customers.Ownership;

/// <summary>An owner is protected as long as he stays in touch (联系保护期): the first gap that is too long ends it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class InactivityProtection
{
    /// <summary>Sets how long an owner may be silent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public InactivityProtection(Duration silence)
    {
        if (silence <= Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(silence), "The protected silence is not positive; allowed is more than zero.");
        Silence = silence;
    }

    /// <summary>How long an owner may be silent (允许的间隔).</summary>
    public Duration Silence { get; }

    /// <summary>When the protection of somebody ends who has owned since then and had these contacts since, in their order.</summary>
    internal Instant EndsAt(Instant since, IEnumerable<Instant> contacts)
    {
        var end = since + Silence;
        foreach (var contact in contacts)
        {
            if (contact >= end)
                break;
            end = Instant.Max(end, contact + Silence);
        }

        return end;
    }
}
