namespace MarketDept.Domain.Violations;

/// <summary>The kind of result that a <see cref="FindingItem"/> states (事项种类). Amounts of different kinds are never added up.</summary>
/// <remarks><c>default</c> is not a valid value.</remarks>
public enum FindingItemKind
{
    /// <summary>A fine, in yuan, which each offender bears in full (罚款).</summary>
    Fine = 1,

    /// <summary>The compensation of a loss, in yuan (赔偿).</summary>
    Compensation,

    /// <summary>A duty to collect an amount from a customer (负责收回), in yuan; not the person's debt.</summary>
    DutyToCollect,

    /// <summary>A time that counts as absence without leave (旷工); without an amount.</summary>
    Absence,
}
