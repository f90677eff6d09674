namespace MarketDept.Domain.Receivables.Collections;

/// <summary>Why a collector's target is refused (收款任务的拒绝).</summary>
public static class CollectionRefusals
{
    /// <summary>A collector's target is not above 0.</summary>
    public static readonly Refusal TargetNotPositive = new("collection.target-not-positive", "6.1", RefusalCategory.Limit,
        zh: "收款任务的金额须大于零。", en: "The target is not above zero. Set an amount above zero.");

    /// <summary>A collector has two targets for one month.</summary>
    public static readonly Refusal TargetTwice = new("collection.target-twice", "6.1", RefusalCategory.Conflict,
        zh: "同一收款员同月不得有两个收款任务。", en: "The collector has two targets for the month. Set one.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [TargetNotPositive, TargetTwice];
}
