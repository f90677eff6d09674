namespace MarketDept.Domain.Customers.Care;

/// <summary>The diary as primitives and NodaTime values, to be stored (拜访记录快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record VisitDiarySnapshot : AggregateSnapshot
{
    /// <summary>The person whose diary it is, in the position held when it was opened.</summary>
    public required StaffMemberSnapshot Owner { get; init; }
    /// <summary>The visits, in the order in which they were entered in the diary.</summary>
    public required IReadOnlyList<VisitDiaryVisitRow> Visits { get; init; }
}

/// <summary>The stored form of a <see cref="Care.Visit"/> (拜访行), member by member.</summary>
public sealed record VisitDiaryVisitRow : DomainValue
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The plan; null where the visit was not planned.</summary>
    public required VisitDiaryPlanRow? Plan { get; init; }
    /// <summary>When and why the plan was called off; null where it was not.</summary>
    public required VisitDiaryCancellationRow? CalledOff { get; init; }
    /// <summary>The entries, in their order: the first one, then its corrections.</summary>
    public required IReadOnlyList<VisitDiaryEntryRow> Entries { get; init; }
    /// <summary>The verifications, in their order.</summary>
    public required IReadOnlyList<VisitDiaryVerificationRow> Verifications { get; init; }
}

/// <summary>The stored form of a <see cref="VisitPlan"/> (计划行), member by member.</summary>
public sealed record VisitDiaryPlanRow : DomainValue
{
    /// <summary>The customer to be visited.</summary>
    public required string Customer { get; init; }
    /// <summary>When the visit is to begin.</summary>
    public required Instant From { get; init; }
    /// <summary>When the visit is to end.</summary>
    public required Instant To { get; init; }
    /// <summary>The purpose of the visit.</summary>
    public required string Purpose { get; init; }
    /// <summary>When the visit was planned.</summary>
    public required Instant At { get; init; }
}

/// <summary>When and why a plan was called off, stored (取消行).</summary>
public sealed record VisitDiaryCancellationRow : DomainValue
{
    /// <summary>Why the plan was called off.</summary>
    public required string Reason { get; init; }
    /// <summary>When the plan was called off.</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of a <see cref="VisitEntry"/> (登记行), member by member. Its number is its position in the list.</summary>
public sealed record VisitDiaryEntryRow : DomainValue
{
    /// <summary>The customer visited.</summary>
    public required string Customer { get; init; }
    /// <summary>When the visit began.</summary>
    public required Instant Start { get; init; }
    /// <summary>When the visit ended.</summary>
    public required Instant End { get; init; }
    /// <summary>The place of the visit.</summary>
    public required string Place { get; init; }
    /// <summary>The persons met; contact data.</summary>
    public required IReadOnlyList<string> PersonsMet { get; init; }
    /// <summary>The result of the visit.</summary>
    public required string Result { get; init; }
    /// <summary>The company's material that was handed over.</summary>
    public required IReadOnlyList<string> Material { get; init; }
    /// <summary>Why the entry before is corrected; null exactly for the first entry.</summary>
    public required string? Correction { get; init; }
    /// <summary>When the entry was recorded.</summary>
    public required Instant RecordedAt { get; init; }
}

/// <summary>The stored form of a <see cref="VisitVerification"/> (核实行), member by member.</summary>
public sealed record VisitDiaryVerificationRow : DomainValue
{
    /// <summary>The result: <c>Genuine</c>, <c>False</c> or <c>NotDeterminable</c>.</summary>
    public required string Outcome { get; init; }
    /// <summary>The number of the entry verified, from 1.</summary>
    public required int Entry { get; init; }
    /// <summary>The grounds of the result.</summary>
    public required string Grounds { get; init; }
    /// <summary>The person who verified the visit.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When the visit was verified.</summary>
    public required Instant At { get; init; }
    /// <summary>The start of the time falsely claimed; present exactly where the visit was found false.</summary>
    public required Instant? FalseFrom { get; init; }
    /// <summary>The end of the time falsely claimed; present exactly with its start.</summary>
    public required Instant? FalseTo { get; init; }
}
