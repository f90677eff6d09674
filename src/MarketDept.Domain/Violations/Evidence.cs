namespace MarketDept.Domain.Violations;

/// <summary>A piece of evidence in a case (证据): a description and the place where it is kept. The host keeps the thing itself.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record Evidence : DomainValue
{
    /// <summary>Creates a piece of evidence from its description and the place where it is kept.</summary>
    /// <param name="kind">The kind of evidence in the department's words, such as waybill, visit log or statement; not blank.</param>
    /// <param name="description">What the evidence shows, not blank.</param>
    /// <param name="keptAt">The place where it is kept, not blank.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="isAnonymous">Whether no named person answers for the evidence, as with an anonymous complaint. Anonymous evidence alone proves
    /// nothing.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    public Evidence(string kind, string description, string keptAt, Instant recordedAt, bool isAnonymous = false)
    {
        Kind = Guard.Against.NullOrWhiteSpace(kind);
        Description = Guard.Against.NullOrWhiteSpace(description);
        KeptAt = Guard.Against.NullOrWhiteSpace(keptAt);
        RecordedAt = recordedAt;
        IsAnonymous = isAnonymous;
    }

    /// <summary>The kind of evidence in the department's words, such as waybill or visit log (种类).</summary>
    public string Kind { get; }
    /// <summary>What the evidence shows, in words (说明).</summary>
    public string Description { get; }
    /// <summary>The place where the evidence is kept (保存处).</summary>
    public string KeptAt { get; }
    /// <summary>The moment at which the evidence was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>Whether no named person answers for the evidence (匿名). Anonymous evidence alone proves nothing.</summary>
    public bool IsAnonymous { get; }
}
