namespace MarketDept.Domain.Customers.Care;

/// <summary>What the customer answered in a survey (调查答复): the score, answers and comments of his own person.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.3.8")]
public sealed record SurveyResponse
{
    internal SurveyResponse(SurveyRespondent respondent, int? score, ValueList<SurveyAnswer> answers, string? comments, Instant at)
    {
        Respondent = Guard.Against.Null(respondent);
        Score = score;
        Answers = Guard.Against.Null(answers);
        foreach (var answer in answers)
            Guard.Against.Null(answer, nameof(answers));
        Comments = comments is null ? null : Guard.Against.NullOrWhiteSpace(comments);
        At = at;
    }

    /// <summary>Who answered (填表人).</summary>
    public SurveyRespondent Respondent { get; }

    /// <summary>The score (评分), on the scale of the survey; null where none was given, which is not satisfaction.</summary>
    public int? Score { get; }

    /// <summary>The questions that were answered (答案), in their order; may be empty.</summary>
    public ValueList<SurveyAnswer> Answers { get; }

    /// <summary>Opinions and wishes concerning the operating departments (意见和要求); null where there are none.</summary>
    public string? Comments { get; }

    /// <summary>When (作答时间).</summary>
    public Instant At { get; }
}
