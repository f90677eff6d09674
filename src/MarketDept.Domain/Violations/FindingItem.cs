namespace MarketDept.Domain.Violations;

/// <summary>One result of a final violation, for export to other systems (认定事项). A statement of the regulation; nothing is posted.</summary>
/// <remarks>
/// The key is the same at every export, so that taking an item over twice does no harm. A reversal carries the opposite
/// amount and names the key that it takes back. Equality is by value.
/// </remarks>
[Clause("4.4")]
public sealed record FindingItem : DomainValue
{
    /// <summary>Creates an item.</summary>
    /// <param name="key">The idempotency key, not blank: <c>V-1/fine</c>.</param>
    /// <param name="origin">The case, the act, the clause and the decision behind the item.</param>
    /// <param name="staff">The person concerned.</param>
    /// <param name="kind">The kind of result.</param>
    /// <param name="amount">The amount in yuan: positive, or negative where the item reverses another; zero for an absence.</param>
    /// <param name="absence">The time of an absence; null for the other kinds.</param>
    /// <param name="effectiveAt">When the decision became final, or was withdrawn where the item reverses.</param>
    /// <param name="reverses">The key of the item that this one reverses; null where it reverses none.</param>
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
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is unknown. Give a member of FindingItemKind.");
        EffectiveAt = effectiveAt;
        Reverses = reverses is null ? null : Guard.Against.NullOrWhiteSpace(reverses);
        var isAbsence = kind == FindingItemKind.Absence;
        if (isAbsence != absence.HasValue || absence == default(AbsenceInterval))
            throw new ArgumentException($"Item '{Guards.Excerpt(key)}' is {kind}. Give a time for an absence, and for nothing else.", nameof(absence));
        if (isAbsence ? !amount.IsZero : reverses is null ? !amount.IsPositive : !amount.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount,
                $"Item '{Guards.Excerpt(key)}' has a wrong amount. Give one above zero, below zero for a reversal, and zero for an absence.");
        }

        Amount = amount;
        Absence = absence;
    }

    /// <summary>The idempotency key (幂等键): the same item has the same key at every export.</summary>
    public string Key { get; }
    /// <summary>The case, the act, the clause and the decision behind the item (来源).</summary>
    public FindingOrigin Origin { get; }
    /// <summary>The person concerned (责任人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The kind of result (种类).</summary>
    public FindingItemKind Kind { get; }
    /// <summary>The amount in yuan (金额): positive, or negative where the item reverses another; zero for an absence.</summary>
    public Money Amount { get; }
    /// <summary>The time that counts as absence, or that no longer counts where the item reverses (旷工时段); null for the other kinds.</summary>
    public AbsenceInterval? Absence { get; }
    /// <summary>When the decision became final, or was withdrawn where the item reverses (生效时间).</summary>
    public Instant EffectiveAt { get; }
    /// <summary>The key of the item that this one reverses (冲销); null where it reverses none.</summary>
    public string? Reverses { get; }
    /// <summary>Whether a compensation rests on a determination by age alone (赔偿是否出自账龄认定), which carries a legal risk.</summary>
    public bool RestsOnAge { get; init; }

    /// <summary>The item that reverses this one, with a stable key of its own.</summary>
    internal FindingItem Reversal(Instant at) => new($"{Key}/reversal", Origin, Staff, Kind, -Amount, Absence, at, Key) { RestsOnAge = RestsOnAge };
}
