namespace MarketDept.Domain.Violations;

/// <summary>Where a <see cref="FindingItem"/> comes from (认定来源): the case, the act, the clause and the decision.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Violation">The case; null for a duty under 8.3.3, which needs no case.</param>
/// <param name="Occurrence">The act, the same for all who took part and for every report of it.</param>
/// <param name="OccurredOn">The day of the act, in the company's time zone (发生日).</param>
/// <param name="Clause">The clause that the item follows from: one of section 11, or 8.3.3 for a duty to collect.</param>
/// <param name="Basis">The operating rule that was broken; present only under 11.1, null under the other clauses.</param>
/// <param name="Edition">The name of the edition of the regulation that was applied, not blank.</param>
/// <param name="DecidedBy">The person who made the decision.</param>
/// <exception cref="ArgumentException">An id or the clause is <c>default</c>, or the edition blank.</exception>
public sealed record FindingOrigin(
    Id<Violation>? Violation, Id<Occurrence> Occurrence, LocalDate OccurredOn, ClauseId Clause, ClauseId? Basis, string Edition, Id<StaffMember> DecidedBy) : DomainValue
{
    /// <summary>The id of the case (案件); null for a duty to collect under 8.3.3, which needs no case.</summary>
    public Id<Violation>? Violation { get; } = Violation is { } violation ? Guard.Against.Default(violation, nameof(Violation)) : null;

    /// <summary>The id of the act (行为), the same for all who took part and for every report of it.</summary>
    public Id<Occurrence> Occurrence { get; } = Guard.Against.Default(Occurrence);
    /// <summary>The clause that the item follows from (条款): one of section 11, or 8.3.3 for a duty to collect, which needs no case.</summary>
    public ClauseId Clause { get; } = Guard.Against.Default(Clause);
    /// <summary>The name of the edition of the regulation that was applied (适用版本).</summary>
    public string Edition { get; } = Guard.Against.NullOrWhiteSpace(Edition);
    /// <summary>The person who made the decision (决定人).</summary>
    public Id<StaffMember> DecidedBy { get; } = Guard.Against.Default(DecidedBy);
}
