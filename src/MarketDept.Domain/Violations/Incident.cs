namespace MarketDept.Domain.Violations;

/// <summary>One report of an act (事件): what happened on which day, by whom, and the facts of its kind.</summary>
/// <remarks>
/// Immutable; equality is by reference. Several incidents may report one act: they then name the same
/// <see cref="Occurrence"/>. A promise made again next week is another act (每人/次).
/// </remarks>
public sealed partial class Incident
{
    /// <summary>Describes an incident.</summary>
    /// <param name="id">The report's id, unique in what is judged together.</param>
    /// <param name="occurredOn">The day of the act, in the company's time zone; it decides which edition judges.</param>
    /// <param name="offenders">Who took part, at least one, nobody twice.</param>
    /// <param name="facts">The facts of its kind.</param>
    /// <param name="occurrence">The act; where nothing is given, this report is the only one of its act, and the act has the report's id.</param>
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
        Occurrence = occurrence is { } act ? Guard.Against.Default(act) : new Id<Occurrence>(id.Value);
        RequireDistinct(id, offenders);
        Bound = Report.Bound(this, static offender => offender.Position);
        AllWeights = Bound.Aggregate((Int128)0, (sum, offender) => sum + (offender.Weight ?? 1));
    }

    /// <summary>The weights of the offenders whom the clause binds, together.</summary>
    internal Int128 AllWeights { get; }
    /// <summary>The report's id (事件编号).</summary>
    public Id<Incident> Id { get; }
    /// <summary>The act that is reported (行为编号).</summary>
    public Id<Occurrence> Occurrence { get; }
    /// <summary>The day of the act (发生日), in the company's time zone.</summary>
    public LocalDate OccurredOn { get; }
    /// <summary>Who took part (责任人), in the order given; ties of a split fall to the earlier.</summary>
    public ValueList<Offender> Offenders { get; }
    /// <summary>Those whom the clause binds, as far as their posts are stated.</summary>
    internal ValueList<Offender> Bound { get; }
    /// <summary>The facts of its kind (事实).</summary>
    public ViolationFacts Facts { get; }

    /// <summary>Its kind (违纪类型).</summary>
    public ViolationKind Kind => Facts.Kind;

    /// <summary>Whether it states the same day, offenders and facts as another.</summary>
    internal bool SaysTheSameAs(Incident other) =>
        ReferenceEquals(this, other) || (OccurredOn == other.OccurredOn && Offenders.Equals(other.Offenders) && Facts.Equals(other.Facts));

    /// <summary>Kind, id and day.</summary>
    public override string ToString() => $"{Id} ({Kind.Name}, {Iso.Format(OccurredOn)})";

    private static void RequireDistinct(Id<Incident> id, ValueList<Offender> offenders)
    {
        var seen = offenders.Count > 1 ? new HashSet<Id<StaffMember>>(offenders.Count) : null;
        foreach (var offender in offenders)
        {
            if (offender == default)
                throw new ArgumentException($"Incident '{id}' has an offender without an id.", nameof(offenders));
            if (seen?.Add(offender.Staff) == false)
                throw new ArgumentException($"Incident '{id}' names offender '{offender.Staff}' twice. Name each once.", nameof(offenders));
        }
    }
}
