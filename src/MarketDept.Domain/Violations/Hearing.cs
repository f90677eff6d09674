namespace MarketDept.Domain.Violations;

/// <summary>A hearing of the accused: his statement, or why there is none (听取陈述).</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.3")]
public sealed record Hearing : DomainValue
{
    internal Hearing(bool spoke, string text, Instant at)
    {
        Spoke = spoke;
        Text = Guard.Against.NullOrWhiteSpace(text);
        At = at;
    }

    /// <summary>Whether the accused made a statement. If not, he had the opportunity and did not use it.</summary>
    public bool Spoke { get; }
    /// <summary>The statement (陈述), or why there is none (未陈述的原因).</summary>
    public string Text { get; }
    /// <summary>When the accused was heard.</summary>
    public Instant At { get; }
}
