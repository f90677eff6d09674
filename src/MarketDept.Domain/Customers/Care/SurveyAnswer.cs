namespace MarketDept.Domain.Customers.Care;

/// <summary>The customer's answer to one question of a survey (调查答案), in his words.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Question">The question that was asked (问题), not blank.</param>
/// <param name="Text">The answer in the customer's words (答案), not blank.</param>
/// <param name="Department">The operating department that the question concerns (所涉操作部门), as the company names it; null where it concerns none in particular.</param>
/// <exception cref="ArgumentException">A text is null or blank; a question left open is simply not among the answers.</exception>
[Clause("8.3.8")]
public sealed record SurveyAnswer(string Question, string Text, string? Department = null) : DomainValue
{
    /// <summary>The question that was asked (问题).</summary>
    public string Question { get; } = Guard.Against.NullOrWhiteSpace(Question);
    /// <summary>The answer in the customer's words (答案).</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);
    /// <summary>The operating department that the question concerns (所涉操作部门); null where it concerns none in particular.</summary>
    public string? Department { get; } = Guard.Against.Blank(Department);
}
