namespace MarketDept.Domain.Violations;

/// <summary>One report of an act that may be a breach (事件): the day of the act, the persons who took part, and the facts of its kind.</summary>
/// <remarks>
/// Immutable; equality is by reference. Several incidents may report one act: they then name the same
/// <see cref="Occurrence"/>. A promise made again next week is another act (每人/次).
/// </remarks>
public sealed partial class Incident
{
    /// <summary>Creates a report of an act, with the persons who took part and the facts.</summary>
    /// <param name="id">The id of the report, unique among reports that are judged together.</param>
    /// <param name="occurredOn">The day of the act, in the company's time zone. It determines the edition that judges.</param>
    /// <param name="offenders">The persons who took part, at least one, each once.</param>
    /// <param name="facts">The facts of the breach, which also determine its kind.</param>
    /// <param name="occurrence">The id of the act; null where this is its only report, and the act then has the report's id.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>; there is no offender, or one of them twice; or there are no facts.</exception>
    public Incident(
        Id<Incident> id, LocalDate occurredOn, ValueList<Offender> offenders, ViolationFacts facts, Id<Occurrence>? occurrence = null)
    {
        Id = Guard.Against.Default(id);
        OccurredOn = occurredOn;
        ArgumentNullException.ThrowIfNull(offenders);
        if (offenders.Count == 0)
            throw new ArgumentException($"Incident '{id}' names no offender. Give at least one.", nameof(offenders));
        Offenders = offenders;
        Facts = Guard.Against.Null(facts);
        Occurrence = occurrence is { } act ? Guard.Against.Default(act, nameof(occurrence)) : new Id<Occurrence>(id.Value);
        RequireDistinct(id, offenders);
        Bound = Report.Bound(this, static offender => offender.Position);
        foreach (var offender in Bound)
            AllWeights += offender.Weight ?? 1;
    }

    /// <summary>The sum of the weights of the offenders whom the clause binds.</summary>
    internal Int128 AllWeights { get; }
    /// <summary>The id of the report (事件编号), unique among reports that are judged together.</summary>
    public Id<Incident> Id { get; }
    /// <summary>The id of the act that is reported (行为编号); several reports of one act have the same.</summary>
    public Id<Occurrence> Occurrence { get; }
    /// <summary>The day of the act (发生日), in the company's time zone.</summary>
    public LocalDate OccurredOn { get; }
    /// <summary>The persons who took part (责任人), in the order given. When an amount is split, a remaining fen falls to the earlier person.</summary>
    public ValueList<Offender> Offenders { get; }
    /// <summary>The offenders whom the clause binds, as far as their posts are stated.</summary>
    internal ValueList<Offender> Bound { get; }
    /// <summary>The facts of the breach (事实), of the type that belongs to its kind.</summary>
    public ViolationFacts Facts { get; }

    /// <summary>The kind of breach, as the facts have it (违纪类型).</summary>
    public ViolationKind Kind => Facts.Kind;

    /// <summary>Whether both reports state the same day, offenders and facts.</summary>
    internal bool SaysTheSameAs(Incident other) =>
        ReferenceEquals(this, other) || (OccurredOn == other.OccurredOn && Offenders.Equals(other.Offenders) && Facts.Equals(other.Facts));

    /// <summary>Id, kind and day of the report, for a log.</summary>
    public override string ToString() => $"{Id} ({Kind.Name}, {Iso.Format(OccurredOn)})";

    private static void RequireDistinct(Id<Incident> id, ValueList<Offender> offenders)
    {
        // A few are compared with each other: a set costs more than they do.
        var seen = offenders.Count > 8 ? new HashSet<Id<StaffMember>>(offenders.Count) : null;
        for (var i = 0; i < offenders.Count; i++)
        {
            var offender = offenders[i];
            if (offender == default)
                throw new ArgumentException($"Incident '{id}' has an offender without an id.", nameof(offenders));
            if (seen is null ? Names(offenders.AsSpan()[..i], offender.Staff) : !seen.Add(offender.Staff))
                throw new ArgumentException($"Incident '{id}' names offender '{offender.Staff}' twice. Name each once.", nameof(offenders));
        }
    }

    private static bool Names(ReadOnlySpan<Offender> offenders, Id<StaffMember> staff)
    {
        foreach (var offender in offenders)
        {
            if (offender.Staff == staff)
                return true;
        }

        return false;
    }
}
