using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>A determination was taken back (撤销认定): it serves no further write-off, and those under it are to be reversed.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DeterminationRevocation
{
    internal DeterminationRevocation(StaffMember by, string reason, Instant at)
    {
        By = Guard.Against.Null(by);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = at;
    }

    /// <summary>Who took it back, in the position held then (决定人).</summary>
    public StaffMember By { get; }

    /// <summary>Why (理由).</summary>
    public string Reason { get; }

    /// <summary>When.</summary>
    public Instant At { get; }
}
