namespace MarketDept.Domain;

/// <summary>The refusals that every record shares (通用拒绝): a step out of turn, and a step out of time.</summary>
public static class StepRefusals
{
    /// <summary>The step does not follow from where the record stands.</summary>
    public static readonly Refusal WrongStatus = new("step.wrong-status", "3.3", RefusalCategory.WrongState,
        zh: "目前的状态不能办理这一步。请先办完前面的步骤。", en: "The step does not follow from where the record stands. Take the steps before it first.");

    /// <summary>The step is dated before the last one, or before what it rests on.</summary>
    public static readonly Refusal BeforeLast = new("step.before-last", "3.3", RefusalCategory.Limit,
        zh: "所填时间早于上一步或其所依据的事项。须按先后顺序登记。", en: "The step is dated before the last one or what it rests on. Record the steps in their order.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [WrongStatus, BeforeLast];
}
