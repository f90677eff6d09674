namespace MarketDept.Domain;

/// <summary>Why a decision is as it is (说明理由): derived on demand, in one language, line by line.</summary>
/// <remarks>Equal decisions give equal explanations, in every culture and time zone.</remarks>
public sealed record Explanation
{
    internal Explanation(Language language, ValueList<ExplanationLine> lines)
    {
        Language = language;
        Lines = lines;
    }

    /// <summary>The language of the texts.</summary>
    public Language Language { get; }

    /// <summary>The lines, the conclusion first.</summary>
    public ValueList<ExplanationLine> Lines { get; }

    /// <summary>The texts of the lines on one topic, in their order.</summary>
    public IEnumerable<string> About(ExplanationTopic topic) =>
        Lines.Where(line => line.Topic == topic).Select(line => line.Text);

    /// <summary>All lines, each on its own, separated by a line feed.</summary>
    public override string ToString() => string.Join('\n', Lines.Select(line => line.Text));
}
