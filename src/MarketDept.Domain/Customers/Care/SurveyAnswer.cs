namespace MarketDept.Domain.Customers.Care;

/// <summary>The customer's answer to one question of a survey (调查答案), in his words.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Question">The question (问题).</param>
/// <param name="Text">The answer (答案).</param>
/// <exception cref="ArgumentException">A text is null or blank; a question left open is simply not among the answers.</exception>
[Clause("8.3.8")]
public sealed record SurveyAnswer(string Question, string Text)
{
    /// <summary>The question (问题).</summary>
    public string Question { get; } = Guard.Against.NullOrWhiteSpace(Question);

    /// <summary>The answer (答案).</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);
}
