using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>An item of a <see cref="PersonLedger"/> (月度事项): what was found, and in which month it is counted.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("4.4")]
public sealed record MonthItem
{
    internal MonthItem(FindingItem item, LocalDate day, YearMonth month, Instant takenAt)
    {
        Item = item;
        Day = day;
        Month = month;
        TakenAt = takenAt;
    }

    /// <summary>What was found (认定事项), with its key, clause, edition and source.</summary>
    public FindingItem Item { get; }

    /// <summary>The day since when it counts (生效日), in the company's time zone.</summary>
    public LocalDate Day { get; }

    /// <summary>The month in which it is counted (计入月份).</summary>
    public YearMonth Month { get; }

    /// <summary>The month to which it belongs by its day (所属月份), where that was closed when it came; null where it is counted in that month.</summary>
    public YearMonth? LateFrom => Day.ToYearMonth() is var own && own != Month ? own : null;

    /// <summary>What is held against charging it (法律风险); null where nothing is known.</summary>
    public LegalRisk? LegalRisk => LegalRiskFlag.RiskOf(Item.Origin.Clause, Item.Kind);

    /// <summary>When it was taken over (接收时间).</summary>
    public Instant TakenAt { get; }

    /// <summary>By month, then by when it counts, then by key: the same whatever the order in which items came.</summary>
    internal static Comparer<MonthItem> InOrder { get; } = Comparer<MonthItem>.Create(static (x, y) =>
        x.Month.CompareTo(y.Month) is var byMonth and not 0 ? byMonth
        : x.Item.EffectiveAt.CompareTo(y.Item.EffectiveAt) is var byTime and not 0 ? byTime
        : string.CompareOrdinal(x.Item.Key, y.Item.Key));
}
