namespace MarketDept.Domain.Customers.Care;

public sealed partial class SatisfactionSurvey
{
    private void RequireStep(Bilingual step, Instant at, params ReadOnlySpan<SurveyStatus> from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, Surveyed, from);
        RequireInOrder(at, Surveyed);
    }

    private string Scale => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{LowestScore}-{HighestScore}");

    private bool IsOnScale(int score) => score >= LowestScore && score <= HighestScore;

    private void RequireOwnAnswer(SurveyResponse response)
    {
        if (response.Employee is { } employee)
            throw CareRefusals.SurveyAnsweredByEmployee.Because($"调查表 {Id}，员工 {employee}。", $"Survey '{Id}', employee '{employee}'.");
        if (response.Score is { } score && !IsOnScale(score))
            throw CareRefusals.SurveyScoreOutOfScale.Because($"评分 {score}，评分范围 {Scale}。", $"The score is {score}, the scale {Scale}.");
        if (response is { Score: null, Answers.Count: 0, Comments: null })
            throw CareRefusals.SurveyNothingAnswered.Because($"调查表 {Id}。", $"Survey '{Id}'.");
    }
}
