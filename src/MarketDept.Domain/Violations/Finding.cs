namespace MarketDept.Domain.Violations;

/// <summary>The result of one person's act under one clause (认定): fine, compensation, duty to collect or absence. Nothing is posted.</summary>
/// <remarks>
/// <para>Amounts are in yuan and for this person. Fine, compensation, duty to collect and absence are different results and are never added up.
/// Whether an amount may lawfully be taken from wages is a separate question.</para>
/// <para>A finding may rest on several reports of the act. The facts on which they agree stand; a disputed amount is null.</para>
/// <para>Equality is by incident, person and results. <c>default</c> is no finding: it concerns nobody and prints as an empty text; its incident,
/// clause, edition and explanation throw <see cref="InvalidOperationException"/>.</para>
/// </remarks>
public readonly struct Finding : IEquatable<Finding>
{
    private readonly Assessment _assessment;
    private readonly PersonResult? _of;
    private readonly Money _compensation;
    private readonly Money _dutyToCollect;
    private readonly int _place;

    internal Finding(in Assessment assessment, int place, bool isPostKnown, Money compensation, Money dutyToCollect)
    {
        _assessment = assessment;
        _place = place;
        Staff = assessment.Incident.Bound[place].Staff;
        IsPostKnown = isPostKnown;
        _compensation = compensation;
        _dutyToCollect = dutyToCollect;
    }

    internal Finding(in Assessment assessment, PersonResult of, Clause? fineCarriedBy)
    {
        _assessment = assessment;
        _of = of;
        Staff = of.Staff;
        IsPostKnown = of.First.Offenders.Any(offender => offender.Staff == of.Staff && offender.Position is not null);
        FineCarriedBy = fineCarriedBy;
    }

    /// <summary>The report that the finding rests on (事件); of several, the first one that names the person.</summary>
    public Incident Incident => _assessment.Incident;

    /// <summary>All reports of the act that the finding rests on (所依据的报告), in the order given, including those that name only others.</summary>
    public ValueList<Incident> Reports => _assessment.Source?.Incidents ?? [Incident];

    /// <summary>The person whom the finding concerns (责任人).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>The clause of section 11 that applies (罚则), which sets the fine and the amounts.</summary>
    public Clause Clause => _assessment.Clause ?? throw Assessment.None;

    /// <summary>The operating rule of sections 8 to 10 that was broken (违反的条款); present only under clause 11.1, null under the others.</summary>
    public Clause? Basis => _assessment.Basis;

    /// <summary>The edition of the regulation that was applied (适用版本).</summary>
    public RegulationEdition Edition => _assessment.Edition ?? throw Assessment.None;

    /// <summary>The person's fine (罚款), in yuan; zero under 11.3, and where another finding of the act carries it.</summary>
    public Money Fine => FineCarriedBy is null ? _assessment.FinePerPerson.GetValueOrDefault() : Money.Zero;

    /// <summary>This person's part of the compensation (赔偿), in yuan, not negative; null where undetermined, which is not zero.</summary>
    public Money? Compensation => _of is not null ? _of.Compensation : _assessment.Compensation is null ? null : _compensation;

    /// <summary>This person's part of the amount to be collected from the customer (负责收回), in yuan, not negative; null where undetermined. A duty, not a
    /// debt.</summary>
    public Money? DutyToCollect => _of is not null ? _of.DutyToCollect : _assessment.DutyToCollect is null ? null : _dutyToCollect;

    /// <summary>The time that counts as absence (旷工时段), under 11.3 only; null under other clauses, and where reports dispute the time.</summary>
    public AbsenceInterval? Absence => (_of?.Missing & (FactNames.From | FactNames.To)) is null or FactNames.None ? _assessment.Absence : null;

    /// <summary>The unknown or disputed facts that leave a result undetermined (缺少的事实); empty where all is determined.</summary>
    public FactNames Missing => _of?.Missing ?? _assessment.Missing;

    /// <summary>The facts that the reports of the act state differently (有争议的事实), also where this person's result does not depend on them.</summary>
    public FactNames Disputed => _assessment.Case?.Disputed ?? FactNames.None;

    /// <summary>Whether the compensation rests only on the age of the debt, by any of the reports (赔偿是否出自账龄认定); a legal risk.</summary>
    [Clause("11.2.3")]
    public bool RestsOnAge => _assessment.RestsOnAge;

    /// <summary>Whether every result of the finding is determined (是否全部确定), so that no fact is missing.</summary>
    public bool IsDetermined => Missing == FactNames.None;

    /// <summary>The other clause that carries the person's one fine for this act (一次行为一次罚款); null where this finding carries it.</summary>
    public Clause? FineCarriedBy { get; }
    /// <summary>Whether the person's post was known and checked against the posts that the clause binds (是否已核对岗位).</summary>
    public bool IsPostKnown { get; }

    internal Assessment Assessment => _assessment;

    internal PersonResult? Result => _of;

    /// <summary>The person's weight, where only one report was judged.</summary>
    internal long Weight => Incident.Bound[_place].Weight ?? 1;

    /// <summary>Explains the finding for this person in words: clause, facts, and each step of the amounts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language) => AssessmentExplanation.Of(this, language);

    /// <inheritdoc/>
    public bool Equals(Finding other) =>
        _assessment == other._assessment && Staff == other.Staff
        && Fine == other.Fine && Compensation == other.Compensation && DutyToCollect == other.DutyToCollect
        && Missing == other.Missing && FineCarriedBy == other.FineCarriedBy;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Finding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_assessment, Staff, Fine, Compensation, DutyToCollect);

    /// <summary>Report, person and clause, for a log. <see cref="Explain"/> tells the results.</summary>
    public override string ToString() => _assessment.IsNone ? "" : $"{Incident.Id}, {Staff}: {Clause.Id}";

    /// <summary>Whether both are the same result of the same report for the same person.</summary>
    public static bool operator ==(Finding left, Finding right) => left.Equals(right);

    /// <summary>Whether report, person or results differ.</summary>
    public static bool operator !=(Finding left, Finding right) => !left.Equals(right);
}
