namespace MarketDept.Domain.Violations;

/// <summary>A piece of evidence (证据): what it is, and where it is kept. The thing itself stays with the host.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record Evidence : DomainValue
{
    /// <summary>Names a piece of evidence.</summary>
    /// <param name="kind">What sort of thing it is, in the department's own words: waybill, visit log, statement; not blank.</param>
    /// <param name="description">What it shows, not blank.</param>
    /// <param name="keptAt">Where it is kept, not blank.</param>
    /// <param name="recordedAt">When it was put on record.</param>
    /// <param name="isAnonymous">Whether nobody stands for it, as with an anonymous complaint: alone it proves nothing.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    public Evidence(string kind, string description, string keptAt, Instant recordedAt, bool isAnonymous = false)
    {
        Kind = Guard.Against.NullOrWhiteSpace(kind);
        Description = Guard.Against.NullOrWhiteSpace(description);
        KeptAt = Guard.Against.NullOrWhiteSpace(keptAt);
        RecordedAt = recordedAt;
        IsAnonymous = isAnonymous;
    }

    /// <summary>What sort of thing it is (种类).</summary>
    public string Kind { get; }
    /// <summary>What it shows (说明).</summary>
    public string Description { get; }
    /// <summary>Where it is kept (保存处).</summary>
    public string KeptAt { get; }
    /// <summary>When it was put on record (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>Whether nobody stands for it (匿名).</summary>
    public bool IsAnonymous { get; }
}
