namespace MarketDept.Domain.Violations;

/// <summary>The assessment of one report of a breach (事件认定): which clause of section 11 applies with which amounts, or none, or not yet known.</summary>
/// <remarks>
/// <para>Amounts are in yuan and for the act as a whole, except <see cref="FinePerPerson"/>, which each offender bears. Fine, compensation, duty to
/// collect and absence are different results and are never added up.</para>
/// <para>Holds its incident; reading it allocates no memory. Where several reports of one act are judged together, this is their common result.
/// Equality is by incident, edition and outcome. <c>default</c> has no incident and is undetermined; its incident, offenders and explanation throw
/// <see cref="InvalidOperationException"/>.</para>
/// </remarks>
public readonly struct Assessment : IEquatable<Assessment>
{
    private readonly Incident? _incident;
    private readonly Judgement _judgement;
    private readonly ValueList<Offender>? _bound;

    internal Assessment(Incident incident, RegulationEdition? edition, CaseTerms terms)
        : this(incident, edition, edition is null ? Judgement.Undetermined(FactNames.Edition)
            : incident.Bound.Count == 0 ? Judgement.NotBound : incident.Facts.Judge(terms))
    {
    }

    internal Assessment(Incident incident, RegulationEdition? edition, in Judgement judgement, CaseSource? source = null, ValueList<Offender>? bound = null)
    {
        _incident = incident;
        Edition = edition;
        _judgement = judgement;
        Source = source;
        _bound = bound;
    }

    /// <summary>The report that was assessed (事件).</summary>
    public Incident Incident => _incident ?? throw None;

    /// <summary>The edition of the regulation in force on the day of the act (适用版本); null where none is, or where reports dispute the day.</summary>
    public RegulationEdition? Edition { get; }

    /// <summary>Whether a clause of section 11 applies (认定结果), none applies, or the facts do not suffice to tell.</summary>
    public Outcome Outcome => _judgement.Outcome;

    /// <summary>The clause of section 11 that applies (罚则), which sets the fine and the amounts; null where none applies or that is
    /// undetermined.</summary>
    public Clause? Clause => Outcome == Outcome.Applies ? _judgement.Clause : null;

    /// <summary>The operating rule of sections 8 to 10 that was broken (违反的条款); present only under clause 11.1, null under the others.</summary>
    public Clause? Basis => _judgement.Basis;

    /// <summary>The fine that each offender bears in full (每人罚款), in yuan; zero where none is imposed, null where undetermined.</summary>
    [Clause("11.1")]
    [Clause("11.2")]
    public Money? FinePerPerson => Outcome == Outcome.Undetermined ? null
        : Clause is { } clause ? Edition!.FineFor(clause.Tier) : Money.Zero;

    /// <summary>The part of the loss that all offenders together have to compensate (赔偿), in yuan, not negative; null where undetermined.</summary>
    public Money? Compensation => _judgement.Compensation;

    /// <summary>The amount that all offenders together have to collect from the customer (负责收回), in yuan, not negative; null where undetermined. A duty,
    /// not their debt.</summary>
    [Clause("11.2.3")]
    public Money? DutyToCollect => _judgement.DutyToCollect;

    /// <summary>The time that counts as absence for each offender (旷工时段), under clause 11.3 for a false visit; null under any other.</summary>
    [Clause("11.3")]
    public AbsenceInterval? Absence => Outcome == Outcome.Applies && Incident.Facts is ViolationFacts.FalseVisitReport visit ? visit.Claimed : null;

    /// <summary>The unknown or disputed facts that keep a result open until they are settled (缺少的事实); empty where none does.</summary>
    public FactNames Missing => _judgement.Missing;

    /// <summary>Whether the clause and every amount are determined (是否确定), so that no fact is missing.</summary>
    public bool IsDetermined => Outcome != Outcome.Undetermined && Missing == FactNames.None;

    /// <summary>The offenders whom the clause binds (受约束的责任人). A person whose post is not known is included.</summary>
    public ValueList<Offender> Offenders => _bound ?? Incident.Bound;

    /// <summary>Whether this is <c>default</c>, an assessment of no incident.</summary>
    internal bool IsNone => _incident is null;

    internal static InvalidOperationException None => new("This is the default of a value, of no incident. Ask one that a policy made.");

    /// <summary>The reports of the act and kind that the assessment rests on, where there are several.</summary>
    internal CaseSource? Source { get; }

    internal ActCase? Case => Source?.Case;

    /// <summary>Whether a report takes compensation from a determination by age alone.</summary>
    internal bool RestsOnAge => (Source?.Incidents ?? [Incident]).Any(report => report.Facts is ViolationFacts.UnauthorizedMonthlySettlement { RestsOnAge: true });

    internal Judgement Judgement => _judgement;

    /// <summary>The findings of this report by itself, one for each offender whom the clause binds, in their order; empty where no clause applies.</summary>
    /// <remarks>Several reports of one act are judged by <see cref="PenaltyPolicy.AssessAll(IEnumerable{Incident})"/>, since one may override another.</remarks>
    public ValueList<Finding> Findings()
    {
        if (Outcome != Outcome.Applies)
            return [];
        var findings = new Finding[Incident.Bound.Count];
        Split(findings);
        return new ValueList<Finding>(findings);
    }

    /// <summary>Explains the assessment in words: clause, edition, facts, each step of the amounts, and why other clauses do not apply.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language) => AssessmentExplanation.Of(this, language);

    /// <inheritdoc/>
    public bool Equals(Assessment other) =>
        ReferenceEquals(_incident, other._incident) && Edition == other.Edition && Outcome == other.Outcome && Missing == other.Missing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Assessment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_incident, Edition, Outcome);

    /// <summary>Report, outcome and clause, for a log. <see cref="Explain"/> tells why.</summary>
    public override string ToString() => _incident is { } incident ? $"{incident.Id}: {Outcome}{(Clause is { } clause ? $", {clause.Id}" : "")}" : "";

    /// <summary>Whether both assess the same report, under equal editions, with the same outcome and missing facts.</summary>
    public static bool operator ==(Assessment left, Assessment right) => left.Equals(right);

    /// <summary>Whether report, edition, outcome or missing facts differ.</summary>
    public static bool operator !=(Assessment left, Assessment right) => !left.Equals(right);

    /// <summary>Splits compensation and duty to collect among the offenders by weight: largest remainder in fen, ties to the earlier offender.</summary>
    internal void Split(Span<Finding> findings, IReadOnlyDictionary<Id<StaffMember>, Position>? posts = null)
    {
        var offenders = Incident.Bound.AsSpan();
        if (offenders.Length == 1)
        {
            findings[0] = new Finding(this, 0, IsKnown(offenders[0]), Compensation.GetValueOrDefault(), DutyToCollect.GetValueOrDefault());
            return;
        }

        var weights = new long[offenders.Length];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = offenders[i].Weight ?? 1;
        var compensation = new Money[weights.Length];
        var duty = new Money[weights.Length];
        Compensation.GetValueOrDefault().Allocate(weights, compensation);
        DutyToCollect.GetValueOrDefault().Allocate(weights, duty);
        for (var i = 0; i < weights.Length; i++)
            findings[i] = new Finding(this, i, IsKnown(offenders[i]), compensation[i], duty[i]);

        bool IsKnown(in Offender offender) => offender.Position is not null || posts?.ContainsKey(offender.Staff) == true;
    }
}
