using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>An item of a <see cref="PersonLedger"/> (月度事项): what was found, and in which month it is counted.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Item">What was found, with its key, clause, edition and source.</param>
/// <param name="Day">The day since when it counts, in the company's time zone.</param>
/// <param name="Month">The month in which it is counted.</param>
/// <param name="TakenAt">When it was taken over.</param>
[Clause("4.4")]
public sealed record MonthItem(FindingItem Item, LocalDate Day, YearMonth Month, Instant TakenAt) : DomainValue
{
    /// <summary>The month to which it belongs by its day (所属月份), where that was closed when it came; null where it is counted in that month.</summary>
    public YearMonth? LateFrom => Day.ToYearMonth() is var own && own != Month ? own : null;

    /// <summary>What is held against charging it (法律风险提示): against its clause, and against a determination by age alone.</summary>
    public ValueList<LegalRisk> Risks => ValueList.From(Flags.Select(flag => flag.Risk));
    internal ValueList<LegalRiskFlag> Flags => LegalRiskFlag.On(Item.Origin.Clause, Item.Kind, Item.RestsOnAge);

    /// <summary>By month, then by when it counts, then by key: the same whatever the order in which items came.</summary>
    internal static Comparer<MonthItem> InOrder { get; } = Comparer<MonthItem>.Create(static (x, y) =>
        x.Month.CompareTo(y.Month) is var byMonth and not 0 ? byMonth
        : x.Item.EffectiveAt.CompareTo(y.Item.EffectiveAt) is var byTime and not 0 ? byTime
        : string.CompareOrdinal(x.Item.Key, y.Item.Key));
}
