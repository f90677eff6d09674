namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>A piece of evidence that a debt cannot be collected (无法收回的证据). The host keeps the thing itself.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Description">What the evidence is and shows, such as a court's decision with its number; not blank.</param>
/// <param name="KeptAt">The place where it is kept, not blank.</param>
/// <exception cref="ArgumentException">A text is null or blank.</exception>
[Clause("11.2.3")]
public sealed record UncollectabilityEvidence(string Description, string KeptAt) : DomainValue
{
    /// <summary>What the evidence is and shows, such as a court's decision with its number (说明).</summary>
    public string Description { get; } = Guard.Against.NullOrWhiteSpace(Description);
    /// <summary>The place where the evidence is kept (保存处).</summary>
    public string KeptAt { get; } = Guard.Against.NullOrWhiteSpace(KeptAt);
}
