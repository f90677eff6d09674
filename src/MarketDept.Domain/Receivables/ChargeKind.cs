using Ardalis.SmartEnum;

namespace MarketDept.Domain.Receivables;

/// <summary>The kind of a charge on a bill (费用种类). The regulation's list is open, so one kind stands for the rest.</summary>
/// <remarks>Names and values are stable.</remarks>
[Clause("9.2")]
public sealed class ChargeKind : SmartEnum<ChargeKind>, ITitled
{
    /// <summary>Carriage by road (运费).</summary>
    public static readonly ChargeKind Freight = new("freight", 1, new("运费", "freight"));

    /// <summary>Counting pieces (点数费).</summary>
    public static readonly ChargeKind Counting = new("counting", 2, new("点数费", "counting fee"));

    /// <summary>Storage area used (仓储费).</summary>
    public static readonly ChargeKind Storage = new("storage", 3, new("仓储费", "storage fee"));

    /// <summary>Loading and unloading (装卸费).</summary>
    public static readonly ChargeKind Handling = new("handling", 4, new("装卸费", "handling fee"));

    /// <summary>Any other fee (其他费用).</summary>
    public static readonly ChargeKind Other = new("other", 5, new("其他费用", "other fee"));

    private ChargeKind(string name, int value, Bilingual title)
        : base(name, value) => Title = title;

    /// <summary>The name in Chinese and English.</summary>
    public Bilingual Title { get; }
}
