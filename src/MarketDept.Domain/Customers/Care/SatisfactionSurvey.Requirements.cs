namespace MarketDept.Domain.Customers.Care;

public sealed partial class SatisfactionSurvey
{
    private void RequireStep(string step, Instant at, params ReadOnlySpan<SurveyStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new DomainException(DomainErrorCodes.SurveysWrongStatus, Surveyed,
                $"{step}, and survey '{Id}' is {Status}; allowed is {string.Join(", ", from.ToArray())}.");
        }

        if (at < LastChangedAt)
        {
            throw new DomainException(DomainErrorCodes.SurveysTimeGoesBackwards, Surveyed,
                $"{step} at {Iso.Format(at)}, and the last step was at {Iso.Format(LastChangedAt)}; allowed is not before that.");
        }
    }

    private void RequireOwnAnswer(SurveyResponse response)
    {
        if (response.Respondent.EmployeeId is { } employee)
        {
            throw new DomainException(DomainErrorCodes.SurveysAnsweredByEmployee, Surveyed,
                $"Survey '{Id}' is answered by employee '{employee}'; allowed is a person of the customer.");
        }

        if (response.Score is { } score && !Scale.Contains(score))
        {
            throw new DomainException(DomainErrorCodes.SurveysScoreOutOfScale, Surveyed,
                FormattableString.Invariant($"The score is {score}; allowed is {Scale.Lowest} to {Scale.Highest}."));
        }

        if (response is { Score: null, Answers.Count: 0, Comments: null })
        {
            throw new DomainException(DomainErrorCodes.SurveysNothingAnswered, Surveyed,
                $"Survey '{Id}' is answered with nothing; allowed is a score, an answer or a comment, and silence is recorded as silence.");
        }
    }
}
