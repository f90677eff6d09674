namespace MarketDept.Domain.Violations;

/// <summary>One hearing of the accused (听取陈述): the statement made, or why none was made.</summary>
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

    /// <summary>Whether the accused made a statement (是否陈述). If not, the opportunity was given and not used.</summary>
    public bool Spoke { get; }
    /// <summary>The statement in words (陈述), or why none was made (未陈述的原因).</summary>
    public string Text { get; }
    /// <summary>The moment of the hearing (陈述时间).</summary>
    public Instant At { get; }
}
