namespace MarketDept.Domain.Customers.Care;

/// <summary>That a planned visit was called off (取消外访), and why.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record VisitCancellation
{
    internal VisitCancellation(string reason, Instant at)
    {
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = at;
    }

    /// <summary>Why (原因).</summary>
    public string Reason { get; }

    /// <summary>When (时间).</summary>
    public Instant At { get; }
}
