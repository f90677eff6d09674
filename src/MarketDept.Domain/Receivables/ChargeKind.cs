using Ardalis.SmartEnum;

namespace MarketDept.Domain.Receivables;

/// <summary>The kind of a charge on a bill, such as freight or storage (费用种类). Charges that the regulation does not name are
/// <see cref="Other"/>.</summary>
/// <remarks>Names, such as <c>freight</c>, and values are stable.</remarks>
[Clause("9.2")]
public sealed class ChargeKind : SmartEnum<ChargeKind>, ITitled
{
    /// <summary>The carriage of goods by road (运费).</summary>
    public static readonly ChargeKind Freight = new("freight", 1, new("运费", "freight"));

    /// <summary>The counting of pieces (点数费).</summary>
    public static readonly ChargeKind Counting = new("counting", 2, new("点数费", "counting fee"));

    /// <summary>The use of storage area (仓储费).</summary>
    public static readonly ChargeKind Storage = new("storage", 3, new("仓储费", "storage fee"));

    /// <summary>The loading and unloading of goods (装卸费).</summary>
    public static readonly ChargeKind Handling = new("handling", 4, new("装卸费", "handling fee"));

    /// <summary>Any fee of another kind (其他费用).</summary>
    public static readonly ChargeKind Other = new("other", 5, new("其他费用", "other fee"));

    private ChargeKind(string name, int value, Bilingual title)
        : base(name, value) => Title = title;

    /// <summary>The display name in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
}
