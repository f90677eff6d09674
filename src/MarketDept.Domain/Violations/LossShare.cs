namespace MarketDept.Domain.Violations;

/// <summary>The proportion of a loss that the offenders bear (赔偿比例), decided for the one case, with its reason.</summary>
/// <remarks>The text fixes no proportion, so there is no default. Equality is by value.</remarks>
[Clause("11.1")]
public sealed record LossShare : DomainValue
{
    /// <summary>States a decided proportion.</summary>
    /// <param name="share">The proportion, in (0, 1].</param>
    /// <param name="reason">Why this one, not blank.</param>
    /// <exception cref="ArgumentException">The share is 0, or the reason is blank.</exception>
    public LossShare(Share share, string reason)
    {
        if (!share.IsPositive)
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share of a loss must be above 0 and at most 1.");
        Share = share;
        Reason = Guard.Against.NullOrWhiteSpace(reason, message: "A decided share of a loss needs its reason, a text that is not blank.");
    }

    /// <summary>The proportion, in (0, 1].</summary>
    public Share Share { get; }
    /// <summary>Why this proportion was decided (理由).</summary>
    public string Reason { get; }
}
