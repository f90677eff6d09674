namespace MarketDept.Domain.Customers.Care;

/// <summary>One visit to a customer in a <see cref="VisitDiary"/> (拜访): its plan, its entries and its verifications.</summary>
/// <remarks>Immutable; the diary replaces it by a new one. Entries and verifications are only ever added. Equality is by value.</remarks>
[Clause("8.2.4")]
public sealed record Visit : DomainValue
{
    internal Visit(Id<Visit> id) => Id = id;

    /// <summary>The id of the visit, given by the host (拜访编号), unique over all diaries.</summary>
    public Id<Visit> Id { get; }
    /// <summary>How the visit was planned (计划); null for a visit that was not planned.</summary>
    public VisitPlan? Plan { get; internal init; }
    /// <summary>When the plan was called off (取消时间); null where the plan was not called off.</summary>
    public Instant? CalledOffAt { get; internal init; }
    /// <summary>Why the plan was called off (取消原因); null where the plan was not called off.</summary>
    public string? CalledOffReason { get; internal init; }
    /// <summary>The entries about the visit (记录): the first one, then its corrections; empty while nothing is recorded.</summary>
    public ValueList<VisitEntry> Entries { get; internal init; } = [];
    /// <summary>The verifications of the visit (核实), in their order. All but the last came to "not determinable".</summary>
    public ValueList<VisitVerification> Verifications { get; internal init; } = [];

    /// <summary>How far the visit has come (状态): planned, called off, made or verified.</summary>
    public VisitStatus Status =>
        !IsGenuine.IsUnknown ? VisitStatus.Verified
        : Entries.Count > 0 ? VisitStatus.Made
        : CalledOffAt is not null ? VisitStatus.CalledOff
        : VisitStatus.Planned;

    /// <summary>The account of the visit in the last entry (现行记录); null while nothing is recorded.</summary>
    public VisitAccount? Account => Entries.Count == 0 ? null : Entries[^1].Account;

    /// <summary>The last verification of the visit (最近核实); null where there is none.</summary>
    public VisitVerification? Verification => Verifications.Count == 0 ? null : Verifications[^1];

    /// <summary>Whether the visit was genuine (是否属实); unknown until verification determined it. Lack of proof does not make it false.</summary>
    public Fact IsGenuine => Verification?.IsGenuine ?? Fact.Unknown;

    /// <summary>The moment of the last recorded step on the visit (最近变更时间).</summary>
    public Instant LastChangedAt =>
        new[] { Verification?.At, Entries.Count == 0 ? null : Entries[^1].RecordedAt, CalledOffAt, Plan?.At }.Max() ?? Instant.MinValue;

    /// <summary>Whether this visit excludes another one at the same time. Time that was found falsely claimed excludes none.</summary>
    internal bool Holds(VisitAccount other) => Account is { } it && (Verification?.FalselyClaimed is { } part
        ? other.Overlaps(it.Start, part.Start) || other.Overlaps(part.End, it.End)
        : other.Overlaps(it.Start, it.End));
}
