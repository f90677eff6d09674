namespace MarketDept.Domain.Violations;

/// <summary>One result of a final violation for those who take it over (认定事项): a statement of the regulation, and no posting.</summary>
/// <remarks>
/// The key is the same at every export, so that taking an item over twice does no harm. A reversal carries the opposite
/// amount and names the key that it takes back. Equality is by value.
/// </remarks>
[Clause("4.4")]
public sealed record FindingItem : DomainValue
{
    /// <summary>States an item.</summary>
    /// <param name="key">The idempotency key, not blank: <c>V-1/fine</c>.</param>
    /// <param name="origin">Where it comes from: the case, the act, the clause, the decision.</param>
    /// <param name="staff">Whom it concerns.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="amount">In yuan: positive, or negative where it reverses another; zero for an absence.</param>
    /// <param name="absence">The time, of an absence; else null.</param>
    /// <param name="effectiveAt">Since when it counts: when the decision became final, or was withdrawn where this reverses.</param>
    /// <param name="reverses">The key of the item that it takes back; null where it takes back none.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank, an id <c>default</c> or the origin missing; there is no such kind; the amount has the wrong sign; or an absence has no time,
    /// or something else has one.
    /// </exception>
    public FindingItem(
        string key, FindingOrigin origin, Id<StaffMember> staff, FindingItemKind kind, Money amount, AbsenceInterval? absence,
        Instant effectiveAt, string? reverses = null)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Origin = Guard.Against.Null(origin);
        Staff = Guard.Against.Default(staff);
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of item.");
        EffectiveAt = effectiveAt;
        Reverses = reverses is null ? null : Guard.Against.NullOrWhiteSpace(reverses);
        var isAbsence = kind == FindingItemKind.Absence;
        if (isAbsence != absence.HasValue || absence == default(AbsenceInterval))
            throw new ArgumentException($"Item '{key}' is {kind}. Give a time for an absence, and for nothing else.", nameof(absence));
        if (isAbsence ? !amount.IsZero : reverses is null ? !amount.IsPositive : !amount.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount,
                $"Item '{key}' has a wrong amount. Give one above zero, below zero for a reversal, and zero for an absence.");
        }

        Amount = amount;
        Absence = absence;
    }

    /// <summary>The idempotency key (幂等键): the same item has the same key at every export.</summary>
    public string Key { get; }
    /// <summary>Where it comes from (来源): the case, the act, the clause, the decision.</summary>
    public FindingOrigin Origin { get; }
    /// <summary>Whom it concerns (责任人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>What it is (种类).</summary>
    public FindingItemKind Kind { get; }
    /// <summary>In yuan (金额): positive, or negative where it reverses another; zero for an absence.</summary>
    public Money Amount { get; }
    /// <summary>The time that counts as absence (旷工时段), or counts so no more where this reverses; null for the other kinds.</summary>
    public AbsenceInterval? Absence { get; }
    /// <summary>Since when it counts (生效时间): when the decision became final, or was withdrawn where this reverses.</summary>
    public Instant EffectiveAt { get; }
    /// <summary>The key of the item that it takes back (冲销); null where it takes back none.</summary>
    public string? Reverses { get; }
    /// <summary>Whether a compensation rests on a determination by age alone (赔偿是否出自账龄认定), which carries a legal risk of its own.</summary>
    public bool RestsOnAge { get; init; }

    /// <summary>The item that takes this one back, with a key of its own that is as stable.</summary>
    internal FindingItem Reversal(Instant at) => new($"{Key}/reversal", Origin, Staff, Kind, -Amount, Absence, at, Key) { RestsOnAge = RestsOnAge };
}
