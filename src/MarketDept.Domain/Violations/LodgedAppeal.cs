namespace MarketDept.Domain.Violations;

/// <summary>The appeal of the accused (申诉), with the ruling once there is one.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.1")]
public sealed record LodgedAppeal : DomainValue
{
    internal LodgedAppeal(string grounds, Instant at, ReasonedDecision? ruling = null)
    {
        Grounds = Guard.Against.NullOrWhiteSpace(grounds);
        At = at;
        Ruling = ruling;
    }

    /// <summary>Why the decision is thought to be wrong (申诉理由).</summary>
    public string Grounds { get; }
    /// <summary>When it was lodged.</summary>
    public Instant At { get; }
    /// <summary>How it was ruled on (申诉裁定); null while the appeal is open.</summary>
    public ReasonedDecision? Ruling { get; }

    internal LodgedAppeal Ruled(ReasonedDecision ruling) => new(Grounds, At, ruling);
}
