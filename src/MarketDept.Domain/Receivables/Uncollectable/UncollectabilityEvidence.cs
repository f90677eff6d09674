namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>What shows that a debt cannot be collected (无法收回的证据), and where it is kept. The thing itself stays with the host.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Description">What it is and shows, such as a court's decision with its number; not blank.</param>
/// <param name="KeptAt">Where it is kept, not blank.</param>
/// <exception cref="ArgumentException">A text is null or blank.</exception>
[Clause("11.2.3")]
public sealed record UncollectabilityEvidence(string Description, string KeptAt) : DomainValue
{
    /// <summary>What it is and shows (说明).</summary>
    public string Description { get; } = Guard.Against.NullOrWhiteSpace(Description);
    /// <summary>Where it is kept (保存处).</summary>
    public string KeptAt { get; } = Guard.Against.NullOrWhiteSpace(KeptAt);
}
