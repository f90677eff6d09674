namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Whether a collector's request for help (<see cref="AssistanceRequest"/>) was answered, and in time (协助催款请求状态).</summary>
/// <remarks><c>default</c> is not a valid value. <see cref="Open"/> is no evidence before the last day for the answer has passed.</remarks>
public enum AssistanceStatus
{
    /// <summary>Nobody has answered the request yet (未答复).</summary>
    Open = 1,
    /// <summary>The first answer came by the last day (已答复).</summary>
    Answered,
    /// <summary>The first answer came after the last day (逾期答复).</summary>
    AnsweredLate,
    /// <summary>The request was called off without an answer (已取消).</summary>
    CalledOff,
}
