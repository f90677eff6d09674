namespace MarketDept.Domain.Customers.Care;

/// <summary>Where a <see cref="SatisfactionSurvey"/> stands (调查表状态).</summary>
/// <remarks><c>default</c> is none of them. The names are stable and are what is stored.</remarks>
public enum SurveyStatus
{
    /// <summary>The customer was asked and has not answered (已征询).</summary>
    Asked = 1,
    /// <summary>It is on record that no answer came (未作答); that is not satisfaction, and an answer may still come.</summary>
    Silent,
    /// <summary>The customer answered; the leader has not got it yet (已作答).</summary>
    Answered,
    /// <summary>Passed on to the leader (已反馈).</summary>
    Forwarded,
}
