namespace MarketDept.Domain.Customers.Care;

/// <summary>What the customer answered in a survey (调查答复): the score, answers and comments of his own person.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Respondent">Who answered (填表人).</param>
/// <param name="Score">The score (评分), on the scale of the survey; null where none was given, which is not satisfaction.</param>
/// <param name="Answers">The questions that were answered (答案), in their order; may be empty.</param>
/// <param name="Comments">Opinions and wishes concerning the operating departments (意见和要求); null where there are none.</param>
/// <param name="At">When (作答时间).</param>
[Clause("8.3.8")]
public sealed record SurveyResponse(SurveyRespondent Respondent, int? Score, ValueList<SurveyAnswer> Answers, string? Comments, Instant At);
