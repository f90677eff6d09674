using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>An item of a person's ledger (月度事项), with the month in which it is counted.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Item">The item as exported, with its key, kind, amount and origin (事项).</param>
/// <param name="Day">The day from which the item counts, in the company's time zone.</param>
/// <param name="Month">The month in which the item is counted (月份); later than that of <see cref="Day"/> where that month was closed.</param>
/// <param name="TakenAt">The moment at which the item entered the ledger (接收时间).</param>
[Clause("4.4")]
public sealed record MonthItem(FindingItem Item, LocalDate Day, YearMonth Month, Instant TakenAt) : DomainValue
{
    /// <summary>The item with its key, clause, edition and source (事项).</summary>
    public FindingItem Item { get; } = Guard.Against.Null(Item);

    /// <summary>The closed month that the item belongs to by its day (所属月份); null where the item is counted in its own month.</summary>
    public YearMonth? LateFrom => Day.ToYearMonth() is var own && own != Month ? own : null;

    /// <summary>The legal risks of charging the item (法律风险提示): those of its clause, and of a debt found uncollectable by age alone.</summary>
    public ValueList<LegalRisk> Risks => ValueList.From(Flags.Select(flag => flag.Risk));
    internal ValueList<LegalRiskFlag> Flags => LegalRiskFlag.On(Item.Origin.Clause, Item.Kind, Item.RestsOnAge);

    /// <summary>The order of items: by month, then by effective time, then by key. It does not depend on the order of arrival.</summary>
    internal static Comparer<MonthItem> InOrder { get; } = Comparer<MonthItem>.Create(static (x, y) =>
        x.Month.CompareTo(y.Month) is var byMonth and not 0 ? byMonth
        : x.Item.EffectiveAt.CompareTo(y.Item.EffectiveAt) is var byTime and not 0 ? byTime
        : string.CompareOrdinal(x.Item.Key, y.Item.Key));
}
