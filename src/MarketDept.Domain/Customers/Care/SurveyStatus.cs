namespace MarketDept.Domain.Customers.Care;

/// <summary>How far a <see cref="SatisfactionSurvey"/> has come (调查表状态).</summary>
/// <remarks><c>default</c> is none of them. The names are stable and are what is stored.</remarks>
public enum SurveyStatus
{
    /// <summary>The customer was asked and has not answered yet (已征询).</summary>
    Asked = 1,
    /// <summary>No answer came, and that was recorded (未作答). Silence is not satisfaction; an answer may still come.</summary>
    Silent,
    /// <summary>The customer answered; the answers were not passed on to the department leader yet (已作答).</summary>
    Answered,
    /// <summary>The answers were passed on to the department leader (已反馈).</summary>
    Forwarded,
}
