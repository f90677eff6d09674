namespace MarketDept.Domain.Customers.Care;

/// <summary>The diary as primitives and NodaTime values, to be stored (拜访记录快照). Events not taken yet are no part of it.</summary>
/// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record VisitDiarySnapshot : AggregateSnapshot
{
    /// <summary>Whose diary it is.</summary>
    public required StaffMemberSnapshot Owner { get; init; }
    /// <summary>The visits, in the order in which they came into the diary.</summary>
    public required IReadOnlyList<VisitDiaryVisitRow> Visits { get; init; }
}

/// <summary>A <see cref="Care.Visit"/>, stored (拜访行); each part as there.</summary>
public sealed record VisitDiaryVisitRow : DomainValue
{
    /// <summary>The host's id.</summary>
    public required string Id { get; init; }
    /// <summary>The plan; null where there is none.</summary>
    public required VisitDiaryPlanRow? Plan { get; init; }
    /// <summary>That it was called off; null where it was not.</summary>
    public required VisitDiaryCancellationRow? CalledOff { get; init; }
    /// <summary>What was recorded, in its order.</summary>
    public required IReadOnlyList<VisitDiaryEntryRow> Entries { get; init; }
    /// <summary>How it was verified, in its order.</summary>
    public required IReadOnlyList<VisitDiaryVerificationRow> Verifications { get; init; }
}

/// <summary>A <see cref="VisitPlan"/>, stored (计划行); each part as there.</summary>
public sealed record VisitDiaryPlanRow : DomainValue
{
    /// <summary>Whom to visit.</summary>
    public required string Customer { get; init; }
    /// <summary>When it is to begin.</summary>
    public required Instant From { get; init; }
    /// <summary>When it is to end.</summary>
    public required Instant To { get; init; }
    /// <summary>What for.</summary>
    public required string Purpose { get; init; }
    /// <summary>When it was planned.</summary>
    public required Instant At { get; init; }
}

/// <summary>That a plan was called off, stored (取消行).</summary>
public sealed record VisitDiaryCancellationRow : DomainValue
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
}

/// <summary>A <see cref="VisitEntry"/>, stored (登记行); its number is its place; each part as there.</summary>
public sealed record VisitDiaryEntryRow : DomainValue
{
    /// <summary>The customer visited.</summary>
    public required string Customer { get; init; }
    /// <summary>When it began.</summary>
    public required Instant Start { get; init; }
    /// <summary>When it ended.</summary>
    public required Instant End { get; init; }
    /// <summary>Where.</summary>
    public required string Place { get; init; }
    /// <summary>Who was met.</summary>
    public required IReadOnlyList<string> PersonsMet { get; init; }
    /// <summary>What came of it.</summary>
    public required string Result { get; init; }
    /// <summary>What of the company's material was handed over.</summary>
    public required IReadOnlyList<string> Material { get; init; }
    /// <summary>Why the entry before is corrected; null exactly for the first.</summary>
    public required string? Correction { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
}

/// <summary>A <see cref="VisitVerification"/>, stored (核实行); each part as there.</summary>
public sealed record VisitDiaryVerificationRow : DomainValue
{
    /// <summary>What it came to: <c>Genuine</c>, <c>False</c> or <c>NotDeterminable</c>.</summary>
    public required string Outcome { get; init; }
    /// <summary>The number of the entry verified, from 1.</summary>
    public required int Entry { get; init; }
    /// <summary>What it rests on.</summary>
    public required string Grounds { get; init; }
    /// <summary>Who verified.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
    /// <summary>The start of the time falsely claimed; present exactly where it was found false.</summary>
    public required Instant? FalseFrom { get; init; }
    /// <summary>The end of the time falsely claimed; present exactly with its start.</summary>
    public required Instant? FalseTo { get; init; }
}
