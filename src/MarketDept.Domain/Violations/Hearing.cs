namespace MarketDept.Domain.Violations;

/// <summary>The accused was heard (听取陈述): what he said, or why there is nothing that he said.</summary>
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

    /// <summary>Whether he made a statement; otherwise he had the chance and did not take it.</summary>
    public bool Spoke { get; }
    /// <summary>The statement (陈述), or the reason for which there is none (未陈述的原因).</summary>
    public string Text { get; }
    /// <summary>When.</summary>
    public Instant At { get; }
}
