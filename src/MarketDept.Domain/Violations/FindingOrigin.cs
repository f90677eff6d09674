namespace MarketDept.Domain.Violations;

/// <summary>Where a <see cref="FindingItem"/> comes from (认定来源): what was done, which clause answers it, who decided.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Violation">The case; null for a duty under 8.3.3, which follows from none.</param>
/// <param name="Occurrence">The act, which is the same for all who took part and however often it was reported.</param>
/// <param name="OccurredOn">The day of the act.</param>
/// <param name="Clause">The clause that it follows from: of section 11, or 8.3.3.</param>
/// <param name="Basis">The operating rule that was broken, under 11.1; null under the other clauses.</param>
/// <param name="Edition">The name of the edition that judged, not blank.</param>
/// <param name="DecidedBy">The person who decided.</param>
/// <exception cref="ArgumentException">An id or the clause is <c>default</c>, or the edition blank.</exception>
public sealed record FindingOrigin(
    Id<Violation>? Violation, Id<Occurrence> Occurrence, LocalDate OccurredOn, ClauseId Clause, ClauseId? Basis, string Edition, Id<StaffMember> DecidedBy) : DomainValue
{
    /// <summary>The case (案件); null for a duty under 8.3.3, which follows from none.</summary>
    public Id<Violation>? Violation { get; } = Violation is { } violation ? Guard.Against.Default(violation, nameof(Violation)) : null;

    /// <summary>The act (行为), which is the same for all who took part and however often it was reported.</summary>
    public Id<Occurrence> Occurrence { get; } = Guard.Against.Default(Occurrence);
    /// <summary>The clause that it follows from (条款): of section 11, or 8.3.3.</summary>
    public ClauseId Clause { get; } = Guard.Against.Default(Clause);
    /// <summary>The name of the edition that judged (适用版本).</summary>
    public string Edition { get; } = Guard.Against.NullOrWhiteSpace(Edition);
    /// <summary>The person who decided (决定人).</summary>
    public Id<StaffMember> DecidedBy { get; } = Guard.Against.Default(DecidedBy);
}
