using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>What the regulation says of one incident (事件认定): a clause with its remedies, or not applicable, or undetermined.</summary>
/// <remarks>
/// <para>Amounts are in yuan and for the incident as a whole, but for <see cref="FinePerPerson"/>, which each offender bears.
/// They are five different results and are never added up here: fine, compensation, duty to collect, absence, and what is
/// undetermined.</para>
/// <para>A value that holds its incident; asking it allocates nothing. Equality is by incident and edition, from which all the
/// rest follows. <c>default</c> is the assessment of no incident:
/// undetermined, and its members must not be asked for.</para>
/// </remarks>
[Clause("11.1")]
[Clause("11.2")]
public readonly struct Assessment : IEquatable<Assessment>
{
    /// <summary>Up to here a split works on the stack.</summary>
    private const int FewOffenders = 16;

    private readonly Judgement _judgement;

    internal Assessment(Incident incident, RegulationEdition? edition)
    {
        Incident = incident;
        Edition = edition;
        _judgement = edition is null ? Judgement.Undetermined(MissingFacts.Edition) : incident.Facts.Judge();
    }

    /// <summary>The incident (事件).</summary>
    public Incident Incident { get; }

    /// <summary>The edition in force on the day of the act (适用版本); null where none is.</summary>
    public RegulationEdition? Edition { get; }

    /// <summary>Whether a clause applies (认定结果).</summary>
    public Outcome Outcome => _judgement.Outcome;

    /// <summary>The clause of section 11 that applies (罚则); null where none does or that is undetermined.</summary>
    public Clause? Clause => _judgement.Clause;

    /// <summary>The operating rule that was broken (违反的条款), under 11.1; null under the other clauses.</summary>
    public Clause? Basis => _judgement.Basis;

    /// <summary>The fine that each offender bears whole (每人罚款), in yuan; zero where none is imposed, null where that is undetermined.</summary>
    [Clause("11.1")]
    [Clause("11.2")]
    public Money? FinePerPerson => Outcome == Outcome.Undetermined ? null
        : Clause is { } clause ? Edition!.FineFor(clause.Tier) : Money.Zero;

    /// <summary>What all offenders bear of the loss together (赔偿), in yuan, zero or more; null where it is undetermined.</summary>
    public Money? Compensation => _judgement.Compensation;

    /// <summary>What all offenders have to collect together (负责收回), in yuan, zero or more; null where that is undetermined. A duty, and no debt of theirs.</summary>
    [Clause("11.2.3")]
    public Money? DutyToCollect => Outcome == Outcome.Undetermined ? null : _judgement.DutyToCollect;

    /// <summary>The time that counts as absence (旷工时段), for each offender; null but under 11.3.</summary>
    [Clause("11.3")]
    public AbsenceInterval? Absence => Outcome == Outcome.Applies && Incident.Facts is FalseVisitReport visit ? visit.Claimed : null;

    /// <summary>What is not known and would have to be (缺少的事实).</summary>
    public MissingFacts Missing => _judgement.Missing;

    /// <summary>Whether nothing is missing (是否确定): neither the clause nor an amount.</summary>
    public bool IsDetermined => Outcome != Outcome.Undetermined && Missing == MissingFacts.None;

    /// <summary>The findings of this incident taken by itself, one for each offender, in their order; none where no clause applies.</summary>
    /// <remarks>Where several incidents are judged together, ask <see cref="PenaltyPolicy.AssessAll"/>: one may override another.</remarks>
    public ValueList<Finding> Findings()
    {
        if (Outcome != Outcome.Applies)
            return [];
        var findings = new Finding[Incident.Offenders.Count];
        Split(findings);
        return new ValueList<Finding>(findings);
    }

    /// <summary>Why, in words: clause, edition, the facts read, each step of the amounts, and why other clauses do not apply.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language) => AssessmentExplanation.Of(this, language);

    /// <inheritdoc/>
    public bool Equals(Assessment other) => ReferenceEquals(Incident, other.Incident) && Edition == other.Edition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Assessment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Incident, Edition);

    /// <summary>Report, outcome and clause, for a log; why is said by <see cref="Explain"/>.</summary>
    public override string ToString() => Incident is { } incident ? $"{incident.Id}: {Outcome}{(Clause is { } clause ? $", {clause.Id}" : "")}" : "";

    /// <summary>Whether both are of the same incident under equal editions.</summary>
    public static bool operator ==(Assessment left, Assessment right) => left.Equals(right);

    /// <summary>Whether the incidents or the editions differ.</summary>
    public static bool operator !=(Assessment left, Assessment right) => !left.Equals(right);

    internal void ExplainFacts(ExplanationWriter writer) => Incident.Facts.ExplainFacts(writer, _judgement);

    internal void ExplainWhyNot(ExplanationWriter writer) => Incident.Facts.ExplainWhyNot(writer, _judgement);

    /// <summary>Splits compensation and duty over the offenders by weight, largest remainder in fen, ties to the earlier.</summary>
    internal void Split(Span<Finding> findings)
    {
        var offenders = Incident.Offenders.AsSpan();
        if (offenders.Length == 1)
        {
            findings[0] = new Finding(this, 0, Compensation.GetValueOrDefault(), _judgement.DutyToCollect);
            return;
        }

        var few = offenders.Length <= FewOffenders;
        var weights = few ? stackalloc long[offenders.Length] : new long[offenders.Length];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = offenders[i].Weight;
        var compensation = few ? stackalloc Money[weights.Length] : new Money[weights.Length];
        var duty = few ? stackalloc Money[weights.Length] : new Money[weights.Length];
        Compensation.GetValueOrDefault().Allocate(weights, compensation);
        _judgement.DutyToCollect.Allocate(weights, duty);
        for (var i = 0; i < weights.Length; i++)
            findings[i] = new Finding(this, i, compensation[i], duty[i]);
    }
}
