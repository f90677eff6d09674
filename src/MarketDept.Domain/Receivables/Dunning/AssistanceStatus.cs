namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Where an <see cref="AssistanceRequest"/> stands (协助催款请求状态).</summary>
/// <remarks><c>default</c> is none. <see cref="Open"/> is no evidence until the time for an answer is over.</remarks>
public enum AssistanceStatus
{
    /// <summary>Nobody has answered yet (未答复).</summary>
    Open = 1,
    /// <summary>Answered by the day asked for (已答复).</summary>
    Answered,
    /// <summary>Answered only after that day (逾期答复).</summary>
    AnsweredLate,
    /// <summary>Called off without an answer (已取消).</summary>
    CalledOff,
}
