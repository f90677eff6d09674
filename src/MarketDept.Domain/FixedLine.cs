namespace MarketDept.Domain;

/// <summary>A line of an explanation that depends on no case: written once in each language, and shared by all explanations.</summary>
internal sealed class FixedLine(ExplanationTopic topic, ClauseId clause, string chinese, string english)
{
    internal ExplanationLine Chinese { get; } = new(topic, clause, chinese);

    internal ExplanationLine English { get; } = new(topic, clause, english);
}
