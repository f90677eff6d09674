namespace MarketDept.Domain.Violations;

/// <summary>Facts that are not known, and without which something is undetermined (缺少的事实). One or several of these.</summary>
/// <remarks><c>default</c> is <see cref="None"/>: nothing is missing.</remarks>
[Flags]
public enum MissingFacts
{
    /// <summary>Nothing is missing.</summary>
    None = 0,

    /// <summary>The proportion of the loss that is to be borne, which is decided case by case (赔偿比例).</summary>
    LossShare = 1 << 0,

    /// <summary>Whether it was done with intent (是否有意).</summary>
    Intent = 1 << 1,

    /// <summary>Whether a colleague's customer data were taken (是否取走客户资料).</summary>
    DataTaken = 1 << 2,

    /// <summary>Whether the customer was appropriated (是否占有客户).</summary>
    CustomerAppropriated = 1 << 3,

    /// <summary>An edition of the regulation in force on the day of the act (适用版本).</summary>
    Edition = 1 << 4,

    /// <summary>Which part of a deduction the verification of 9.3 found justified (经核实有理由的部分).</summary>
    JustifiedPart = 1 << 5,
}

/// <summary>What <see cref="MissingFacts"/> are called (缺少的事实的名称).</summary>
public static class MissingFactsNames
{
    private static readonly (MissingFacts Fact, Bilingual Name)[] All =
    [
        (MissingFacts.LossShare, new("赔偿比例", "the share of the loss")),
        (MissingFacts.Intent, new("是否有意", "whether it was intentional")),
        (MissingFacts.DataTaken, new("是否取走客户资料", "whether customer data were taken")),
        (MissingFacts.CustomerAppropriated, new("是否占有客户", "whether the customer was appropriated")),
        (MissingFacts.Edition, new("当日有效的制度版本", "an edition in force on that day")),
        (MissingFacts.JustifiedPart, new("扣款经核实有理由的部分", "the part of the deduction that verification found justified")),
    ];

    /// <summary>The single facts in a set of missing ones, in the order of their declaration.</summary>
    public static IEnumerable<MissingFacts> Each(this MissingFacts missing) =>
        All.Where(row => (missing & row.Fact) != 0).Select(row => row.Fact);

    /// <summary>The names of the missing facts in a language, in the order of their declaration.</summary>
    public static IEnumerable<string> Names(this MissingFacts missing, Language language) =>
        All.Where(row => (missing & row.Fact) != 0).Select(row => row.Name.In(language));
}
