namespace MarketDept.Domain.Customers.Care;

public sealed partial class SatisfactionSurvey
{
    private void RequireStep(Bilingual step, Instant at, params ReadOnlySpan<SurveyStatus> from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, Surveyed, from);
        RequireInOrder(at, Surveyed);
    }

    private void RequireOwnAnswer(SurveyResponse response)
    {
        if (response.Respondent.EmployeeId is { } employee)
            throw SurveyRefusals.AnsweredByEmployee.Because($"调查表 {Id}，员工 {employee}。", $"Survey '{Id}', employee '{employee}'.");
        if (response.Score is { } score && !Scale.Contains(score))
            throw SurveyRefusals.ScoreOutOfScale.Because($"评分 {score}，评分范围 {Scale}。", $"The score is {score}, the scale {Scale}.");
        if (response is { Score: null, Answers.Count: 0, Comments: null })
            throw SurveyRefusals.NothingAnswered.Because($"调查表 {Id}。", $"Survey '{Id}'.");
    }
}
