namespace MarketDept.Domain.Regulations;

/// <summary>Which of an edition's amounts a clause of section 11 imposes (罚款档次). The amounts belong to the edition.</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
internal enum FineTier
{
    /// <summary>No money fine (不罚款).</summary>
    None,
    /// <summary>The amount of clause 11.1, for a breach of an operating rule (一般罚款).</summary>
    Ordinary,
    /// <summary>The amount of clause 11.2, for the serious cases it lists (重罚).</summary>
    Serious,
}
