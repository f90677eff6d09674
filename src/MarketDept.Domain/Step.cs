namespace MarketDept.Domain;

/// <summary>The checks that every step needs: it is possible in the present status, and not before the last step.</summary>
internal static class Step
{
    /// <summary>Refuses a step that is not possible in the present status.</summary>
    /// <param name="key">The key of the record, for the text.</param>
    /// <param name="step">The name of the step, such as "撤回 / withdrawing".</param>
    /// <param name="status">The present status.</param>
    /// <param name="title">The name of a status.</param>
    /// <param name="clause">The clause under which the record is kept.</param>
    /// <param name="from">The statuses in which the step is possible.</param>
    internal static void RequireStatus<TStatus>(
        string key, Bilingual step, TStatus status, Func<TStatus, Bilingual> title, ClauseId clause, params ReadOnlySpan<TStatus> from)
        where TStatus : struct, Enum
    {
        if (from.Contains(status))
            return;
        Bilingual[] allowed = [.. from.ToArray().Select(title)];
        throw StepRefusals.WrongStatus.Because(
            $"{key}目前的状态：{title(status)}；“{step}”所要求的状态：{allowed}。",
            $"'{key}' stands at '{title(status)}'; for {step} it must stand at: {allowed}.", clause);
    }

    /// <summary>Refuses a step dated before the moment that it must follow.</summary>
    internal static void RequireNotBefore(string key, Instant at, Instant earliest, ClauseId clause)
    {
        Guard.Against.Unreal(at);
        if (at < earliest)
        {
            throw StepRefusals.BeforeLast.Because(
                $"{key}：所填时间 {at}，不得早于 {earliest}。", $"'{key}': dated {at}, not before {earliest}.", clause);
        }
    }
}

/// <summary>The refusals that all records share (通用拒绝): a step in the wrong status, and a step dated too early.</summary>
public static class StepRefusals
{
    /// <summary>The step is not possible in the present status: an earlier step is missing, or the record is past this step or has ended.</summary>
    public static readonly Refusal WrongStatus = new("step.wrong-status", "3.3", RefusalCategory.WrongState,
        zh: "目前的状态不能办理这一步。前面的步骤还没有办的，请先办完；这一步已经办过或事项已经了结的，不必再办。",
        en: "The step is not possible in the present status. Take the missing steps first; where this step was taken or the matter has ended, nothing need be done.");

    /// <summary>The step is dated before the last step, or before the moment that it must follow.</summary>
    public static readonly Refusal BeforeLast = new("step.before-last", "3.3", RefusalCategory.Limit,
        zh: "所填时间早于上一步或其所依据的事项。须按先后顺序登记。", en: "The step is dated before the last step or before what it rests on. Record steps in their order.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } = [WrongStatus, BeforeLast];
}
