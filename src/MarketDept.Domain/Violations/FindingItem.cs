namespace MarketDept.Domain.Violations;

/// <summary>One result of a final decision, ready for export to payroll or another system (认定事项). Nothing is posted by it.</summary>
/// <remarks>The key is the same at every export, so importing an item twice does no harm. A reversal has the opposite amount and names the item that it
/// takes back. Equality is by value.</remarks>
[Clause("4.4")]
public sealed record FindingItem : DomainValue
{
    /// <summary>Creates an item for export. Hosts rarely need this: <see cref="Violation.ExportItems"/> returns the items of a case.</summary>
    /// <param name="key">The idempotency key, not blank: <c>V-1/11.1/fine</c>.</param>
    /// <param name="origin">The case, the act, the clause and the decision behind the item.</param>
    /// <param name="staff">The person whom the item concerns.</param>
    /// <param name="kind">The kind of result.</param>
    /// <param name="amount">The amount in yuan: positive, or negative where the item reverses another; zero for an absence.</param>
    /// <param name="absence">The time of an absence; null for the other kinds.</param>
    /// <param name="effectiveAt">When the decision became final; for a reversal, when the case was withdrawn.</param>
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

    /// <summary>The key of the item, the same at every export (幂等键), such as <c>V-1/11.1/fine</c>.</summary>
    public string Key { get; }
    /// <summary>Where the item comes from: case, act, clause and decision (来源).</summary>
    public FindingOrigin Origin { get; }
    /// <summary>The person whom the item concerns (责任人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The kind of result: fine, compensation, duty to collect or absence (种类).</summary>
    public FindingItemKind Kind { get; }
    /// <summary>The amount in yuan (金额): positive, or negative where the item reverses another; zero for an absence.</summary>
    public Money Amount { get; }
    /// <summary>The time that counts as absence, or no longer counts where the item is a reversal (旷工时段); null for other kinds.</summary>
    public AbsenceInterval? Absence { get; }
    /// <summary>When the decision became final; for a reversal, when the case was withdrawn (生效时间).</summary>
    public Instant EffectiveAt { get; }
    /// <summary>The key of the item that this one takes back (冲销); null where the item is no reversal.</summary>
    public string? Reverses { get; }
    /// <summary>Whether a compensation rests only on the age of the debt (赔偿是否出自账龄认定), which is a legal risk.</summary>
    public bool RestsOnAge { get; init; }

    /// <summary>The item that reverses this one, with a stable key of its own.</summary>
    internal FindingItem Reversal(Instant at) => new($"{Key}/reversal", Origin, Staff, Kind, -Amount, Absence, at, Key) { RestsOnAge = RestsOnAge };
}
