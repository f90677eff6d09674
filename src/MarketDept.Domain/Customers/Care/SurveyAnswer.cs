namespace MarketDept.Domain.Customers.Care;

/// <summary>The customer's answer to one question of a survey (调查答案), in his words.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.3.8")]
public sealed record SurveyAnswer
{
    /// <summary>Takes the answer down.</summary>
    /// <exception cref="ArgumentException">A text is null or blank; a question left open is simply not among the answers.</exception>
    public SurveyAnswer(string question, string text)
    {
        Question = Guard.Against.NullOrWhiteSpace(question);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>The question (问题).</summary>
    public string Question { get; }

    /// <summary>The answer (答案).</summary>
    public string Text { get; }
}
