namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>The status of an <see cref="AssistanceRequest"/> (协助催款请求状态).</summary>
/// <remarks><c>default</c> is none. <see cref="Open"/> is no evidence before the time for an answer is over.</remarks>
public enum AssistanceStatus
{
    /// <summary>Nobody has answered yet (未答复).</summary>
    Open = 1,
    /// <summary>Answered by the last day (已答复).</summary>
    Answered,
    /// <summary>Answered after the last day (逾期答复).</summary>
    AnsweredLate,
    /// <summary>Called off without an answer (已取消).</summary>
    CalledOff,
}
