namespace MarketDept.Domain.Violations;

/// <summary>The kind of result of a <see cref="FindingItem"/> (事项种类). Kinds are never added together.</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum FindingItemKind
{
    /// <summary>A fine (罚款).</summary>
    Fine = 1,

    /// <summary>Compensation of a loss (赔偿).</summary>
    Compensation,

    /// <summary>A duty to collect, which is not a debt (负责收回).</summary>
    DutyToCollect,

    /// <summary>A time that counts as absence (旷工).</summary>
    Absence,
}
