namespace MarketDept.Domain.Regulations;

/// <summary>Which of the edition's fines a clause of section 11 imposes (罚款档次). The edition holds the amounts.</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
internal enum FineTier
{
    /// <summary>No fine in money (不罚款).</summary>
    None,
    /// <summary>The amount of clause 11.1, for a breach of an operating rule (一般罚款).</summary>
    Ordinary,
    /// <summary>The amount of clause 11.2, for the serious cases it lists (重罚).</summary>
    Serious,
}
