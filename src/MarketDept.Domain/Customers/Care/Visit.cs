namespace MarketDept.Domain.Customers.Care;

/// <summary>One visit outside in somebody's <see cref="VisitDiary"/> (拜访): the plan, what was recorded, and how it was verified.</summary>
/// <remarks>Immutable; the diary puts a new one in its place. Entries and verifications are only ever added. Equality is by value.</remarks>
[Clause("8.2.4")]
public sealed record Visit : DomainValue
{
    internal Visit(Id<Visit> id) => Id = id;

    /// <summary>The host's id (拜访编号), unique over all diaries.</summary>
    public Id<Visit> Id { get; }
    /// <summary>How it was planned (计划); null for a visit that was not.</summary>
    public VisitPlan? Plan { get; internal init; }
    /// <summary>When the plan was called off (取消时间); null where it was not.</summary>
    public Instant? CalledOffAt { get; internal init; }
    /// <summary>Why it was called off (取消原因); null where it was not.</summary>
    public string? CalledOffReason { get; internal init; }
    /// <summary>What was recorded (记录), in its order: the first entry, then its corrections; empty while nothing is.</summary>
    public ValueList<VisitEntry> Entries { get; internal init; } = [];
    /// <summary>How it was verified (核实), in its order; only the last can be anything but not determinable.</summary>
    public ValueList<VisitVerification> Verifications { get; internal init; } = [];

    /// <summary>Where it stands (状态).</summary>
    public VisitStatus Status =>
        !IsGenuine.IsUnknown ? VisitStatus.Verified
        : Entries.Count > 0 ? VisitStatus.Made
        : CalledOffAt is not null ? VisitStatus.CalledOff
        : VisitStatus.Planned;

    /// <summary>What he says of the visit: the account of the last entry (现行记录); null while nothing is recorded.</summary>
    public VisitAccount? Account => Entries.Count == 0 ? null : Entries[^1].Account;

    /// <summary>The last verification (最近核实); null where there is none.</summary>
    public VisitVerification? Verification => Verifications.Count == 0 ? null : Verifications[^1];

    /// <summary>Whether it was genuine (是否属实): unknown until that was determined, and never "no" for want of proof.</summary>
    public Fact IsGenuine => Verification?.IsGenuine ?? Fact.Unknown;

    /// <summary>When the last step was made on it (最近变更时间).</summary>
    public Instant LastChangedAt =>
        new[] { Verification?.At, Entries.Count == 0 ? null : Entries[^1].RecordedAt, CalledOffAt, Plan?.At }.Max() ?? Instant.MinValue;

    /// <summary>Whether it leaves no room for another visit then: what was found falsely claimed of it does.</summary>
    internal bool Holds(VisitAccount other) => Account is { } it && (Verification?.FalselyClaimed is { } part
        ? other.Overlaps(it.Start, part.Start) || other.Overlaps(part.End, it.End)
        : other.Overlaps(it.Start, it.End));
}
