using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>What the regulation says of one person for one act (认定): a statement, and no posting.</summary>
/// <remarks>
/// <para>Amounts are in yuan and this person's own. Fine, compensation, duty to collect and absence are different results
/// and are never added up here. Whether an amount may lawfully be taken from wages is another question.</para>
/// <para>A value; equality is by incident, person and amounts. <c>default</c> is no finding, and its members must not be asked for.</para>
/// </remarks>
public readonly struct Finding : IEquatable<Finding>
{
    private readonly Assessment _assessment;
    private readonly int _offender;
    private readonly Money _compensation;

    internal Finding(in Assessment assessment, int offender, Money compensation, Money dutyToCollect, Clause? fineCarriedBy = null)
    {
        _assessment = assessment;
        _offender = offender;
        _compensation = compensation;
        DutyToCollect = dutyToCollect;
        FineCarriedBy = fineCarriedBy;
    }

    /// <summary>The assessment of the incident it comes from.</summary>
    public Assessment Assessment => _assessment;

    /// <summary>The incident (事件).</summary>
    public Incident Incident => _assessment.Incident;

    /// <summary>The person and his weight (责任人).</summary>
    public Offender Offender => Incident.Offenders[_offender];

    /// <summary>The person (责任人).</summary>
    public Id<StaffMember> Staff => Offender.Staff;

    /// <summary>The clause of section 11 that applies (罚则).</summary>
    public Clause Clause => _assessment.Clause!;

    /// <summary>The operating rule that was broken (违反的条款), under 11.1; null under the other clauses.</summary>
    public Clause? Basis => _assessment.Basis;

    /// <summary>The edition that judged (适用版本).</summary>
    public RegulationEdition Edition => _assessment.Edition!;

    /// <summary>The fine (罚款), in yuan; zero under 11.3, and where another finding of the same act carries it.</summary>
    public Money Fine => FineCarriedBy is null ? _assessment.FinePerPerson.GetValueOrDefault() : Money.Zero;

    /// <summary>This person's part of the loss (赔偿), in yuan, zero or more; null where it is undetermined, which is not zero.</summary>
    public Money? Compensation => _assessment.Compensation is null ? null : _compensation;

    /// <summary>This person's part of what has to be collected (负责收回), in yuan, zero or more. A duty, and no debt.</summary>
    public Money DutyToCollect { get; }

    /// <summary>The time that counts as absence (旷工时段); null but under 11.3.</summary>
    public AbsenceInterval? Absence => _assessment.Absence;

    /// <summary>What is not known and leaves an amount undetermined (缺少的事实).</summary>
    public MissingFacts Missing => _assessment.Missing;

    /// <summary>The clause whose finding carries the one fine for this person and act, where that is another; else null (一次行为一次罚款).</summary>
    public Clause? FineCarriedBy { get; }

    /// <summary>Why, in words, for this person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language) => AssessmentExplanation.Of(this, language);

    /// <inheritdoc/>
    public bool Equals(Finding other) =>
        ReferenceEquals(Incident, other.Incident) && _offender == other._offender && Edition == other.Edition
        && Fine == other.Fine && Compensation == other.Compensation && DutyToCollect == other.DutyToCollect
        && FineCarriedBy == other.FineCarriedBy;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Finding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Incident, _offender, Fine, Compensation, DutyToCollect);

    /// <summary>Report, person and clause, for a log; what it comes to and why is said by <see cref="Explain"/>.</summary>
    public override string ToString() => Incident is { } incident ? $"{incident.Id}, {Staff}: {Clause.Id}" : "";

    /// <summary>Whether both are the same finding.</summary>
    public static bool operator ==(Finding left, Finding right) => left.Equals(right);

    /// <summary>Whether the findings differ.</summary>
    public static bool operator !=(Finding left, Finding right) => !left.Equals(right);

    internal Finding WithoutFine(Clause carriedBy) => new(_assessment, _offender, _compensation, DutyToCollect, carriedBy);
}
