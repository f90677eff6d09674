namespace MarketDept.Domain.Customers.Care;

/// <summary>The diary as primitives and NodaTime values, to be stored (拜访记录快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record VisitDiarySnapshot : AggregateSnapshot
{
    /// <summary>The person whose visits are recorded, in the position held when the diary was opened.</summary>
    public required StaffMemberSnapshot Owner { get; init; }
    /// <summary>The visits, in the order in which they were entered in the diary.</summary>
    public required IReadOnlyList<VisitDiaryVisitRow> Visits { get; init; }
}

/// <summary>One visit with plan, entries and verifications (拜访行): the stored form of a <see cref="Care.Visit"/>.</summary>
public sealed record VisitDiaryVisitRow : DomainValue
{
    /// <summary>The id of the visit, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>How the visit was planned; null where it was not planned.</summary>
    public required VisitDiaryPlanRow? Plan { get; init; }
    /// <summary>When and why the plan was called off; null where it was not called off.</summary>
    public required VisitDiaryCancellationRow? CalledOff { get; init; }
    /// <summary>The entries, in their order: the first one, then its corrections.</summary>
    public required IReadOnlyList<VisitDiaryEntryRow> Entries { get; init; }
    /// <summary>The verifications of the visit, in their order; empty where there are none.</summary>
    public required IReadOnlyList<VisitDiaryVerificationRow> Verifications { get; init; }
}

/// <summary>The plan of a visit (计划行): the stored form of a <see cref="VisitPlan"/>.</summary>
public sealed record VisitDiaryPlanRow : DomainValue
{
    /// <summary>The id of the customer to be visited.</summary>
    public required string Customer { get; init; }
    /// <summary>When the visit is to begin.</summary>
    public required Instant From { get; init; }
    /// <summary>When the visit is to end.</summary>
    public required Instant To { get; init; }
    /// <summary>The purpose of the visit, in words.</summary>
    public required string Purpose { get; init; }
    /// <summary>When the visit was planned.</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored calling off of a plan (取消行): why and when.</summary>
public sealed record VisitDiaryCancellationRow : DomainValue
{
    /// <summary>Why the plan was called off.</summary>
    public required string Reason { get; init; }
    /// <summary>When the plan was called off.</summary>
    public required Instant At { get; init; }
}

/// <summary>One entry about a visit (登记行): the stored form of a <see cref="VisitEntry"/>. Its number is its position in the list.</summary>
public sealed record VisitDiaryEntryRow : DomainValue
{
    /// <summary>The id of the customer who was visited.</summary>
    public required string Customer { get; init; }
    /// <summary>When the visit began.</summary>
    public required Instant Start { get; init; }
    /// <summary>When the visit ended.</summary>
    public required Instant End { get; init; }
    /// <summary>The place of the visit.</summary>
    public required string Place { get; init; }
    /// <summary>The persons met; empty where nobody was met. Contact data.</summary>
    public required IReadOnlyList<string> PersonsMet { get; init; }
    /// <summary>The result of the visit, in words.</summary>
    public required string Result { get; init; }
    /// <summary>The company's material that was handed over; empty where there was none.</summary>
    public required IReadOnlyList<string> Material { get; init; }
    /// <summary>Why the entry before is corrected, in words; null exactly for the first entry.</summary>
    public required string? Correction { get; init; }
    /// <summary>When the entry was recorded.</summary>
    public required Instant RecordedAt { get; init; }
}

/// <summary>One verification of a visit (核实行): the stored form of a <see cref="VisitVerification"/>.</summary>
public sealed record VisitDiaryVerificationRow : DomainValue
{
    /// <summary>The result of the verification: <c>Genuine</c>, <c>False</c> or <c>NotDeterminable</c>.</summary>
    public required string Outcome { get; init; }
    /// <summary>The number of the entry verified, from 1.</summary>
    public required int Entry { get; init; }
    /// <summary>The grounds of the result, in words.</summary>
    public required string Grounds { get; init; }
    /// <summary>The person who verified the visit, in the position held then.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When the visit was verified.</summary>
    public required Instant At { get; init; }
    /// <summary>The start of the time falsely claimed; present exactly where the visit was found false.</summary>
    public required Instant? FalseFrom { get; init; }
    /// <summary>The end of the time falsely claimed; present exactly with its start.</summary>
    public required Instant? FalseTo { get; init; }
}
