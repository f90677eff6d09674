namespace MarketDept.Domain.Violations;

/// <summary>A set of facts about an act (事实项), such as those not known yet or those that reports dispute.</summary>
/// <remarks><c>default</c> is the empty set, <see cref="None"/>. Texts list the facts in the order of declaration.</remarks>
[Flags]
public enum FactNames
{
    /// <summary>The empty set: no fact.</summary>
    None = 0,

    /// <summary>The economic loss, or that nothing was lost (损失).</summary>
    Loss = 1 << 0,

    /// <summary>The share of the loss that offenders bear, decided for each case (赔偿比例).</summary>
    LossShare = 1 << 1,

    /// <summary>The consignments carried under a promise, with tariff and charge (承运的货).</summary>
    Consignments = 1 << 2,

    /// <summary>The receivables of a month, with collections and determinations (应收款项).</summary>
    Receivables = 1 << 3,

    /// <summary>The amount of a deduction granted to the customer (扣款金额).</summary>
    Deduction = 1 << 4,

    /// <summary>The part of a deduction that the verification of 9.3 found justified (经核实有理由的部分).</summary>
    Justified = 1 << 5,

    /// <summary>The part of a granted deduction that was paid back since (已追回).</summary>
    Recovered = 1 << 6,

    /// <summary>Whether the act was intentional (是否有意).</summary>
    Intentional = 1 << 7,

    /// <summary>Whether a colleague's customer data were taken (是否窃取客户资料).</summary>
    DataTaken = 1 << 8,

    /// <summary>Whether the customer was appropriated (是否占有客户).</summary>
    CustomerAppropriated = 1 << 9,

    /// <summary>The start of the falsely claimed visit (谎报时段的起点).</summary>
    From = 1 << 10,

    /// <summary>The end of the falsely claimed visit (谎报时段的止点).</summary>
    To = 1 << 11,

    /// <summary>The weight of an offender when amounts are split (分担权重).</summary>
    Weight = 1 << 12,

    /// <summary>The day of the act (发生日).</summary>
    OccurredOn = 1 << 13,

    /// <summary>The edition of the regulation in force on the day of the act (适用版本).</summary>
    Edition = 1 << 14,
}

/// <summary>The display names of <see cref="FactNames"/> in Chinese and English (事实项的名称).</summary>
public static class FactNamesText
{
    private static readonly (FactNames Fact, Bilingual Name)[] All =
    [
        (FactNames.Loss, new("有无损失及金额", "whether there was a loss, and how much")),
        (FactNames.LossShare, new("赔偿比例", "the share of the loss")),
        (FactNames.Consignments, new("承运各票的运价与实收", "tariff and charge of the consignments")),
        (FactNames.Receivables, new("各月应收款项", "the monthly receivables")),
        (FactNames.Deduction, new("扣款金额", "the amount of the deduction")),
        (FactNames.Justified, new("扣款经核实有理由的部分", "the part of the deduction that verification found justified")),
        (FactNames.Recovered, new("已追回的金额", "the amount recovered")),
        (FactNames.Intentional, new("是否有意", "whether it was intentional")),
        (FactNames.DataTaken, new("是否窃取客户资料", "whether customer data were taken")),
        (FactNames.CustomerAppropriated, new("是否占有客户", "whether the customer was appropriated")),
        (FactNames.From, new("谎报时段的起点", "the start of the claimed time")),
        (FactNames.To, new("谎报时段的止点", "the end of the claimed time")),
        (FactNames.Weight, new("分担权重", "the weights of the offenders")),
        (FactNames.OccurredOn, new("行为发生日", "the day of the act")),
        (FactNames.Edition, new("当日有效的制度版本", "an edition in force on that day")),
    ];

    /// <summary>The single facts in a set, in the order of declaration; empty for <see cref="FactNames.None"/>.</summary>
    public static IEnumerable<FactNames> Each(this FactNames facts) => All.Where(row => (facts & row.Fact) != 0).Select(row => row.Fact);

    /// <summary>The display names of the facts in a set, in the order of declaration, in Chinese or English.</summary>
    public static IEnumerable<string> Names(this FactNames facts, Language language) =>
        All.Where(row => (facts & row.Fact) != 0).Select(row => row.Name.In(language));

    /// <summary>The stable names, as they are stored.</summary>
    internal static IReadOnlyList<string> ToStored(FactNames facts) => [.. facts.Each().Select(fact => fact.ToString())];

    internal static FactNames FromStored(IReadOnlyList<string> names) =>
        Guard.Against.Null(names).Aggregate(FactNames.None, (all, name) => Stored.Name<FactNames>(name) is var one && !all.HasFlag(one)
            ? all | one : throw Stored.Impossible($"fact '{one}' stands there twice, or is none"));

    /// <summary>The names in one text, separated.</summary>
    internal static string Listed(this FactNames facts, bool zh) =>
        string.Join(zh ? "、" : ", ", facts.Names(zh ? Language.Chinese : Language.English));
}
