using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>A version of a case, judged under the edition of its day, and split over the offenders of the case.</summary>
internal sealed class JudgedVersion
{
    private readonly Money[]? _compensation;
    private readonly Money[]? _duty;

    internal JudgedVersion(FactVersion version, RegulationEdition? edition, IReadOnlyList<Id<StaffMember>> persons)
    {
        Report = version.Report;
        Edition = edition;
        Facts = version.Report.Facts.In(version);
        Judgement = edition is null ? Judgement.Undetermined(FactNames.Edition) : Facts?.Judge() ?? version.Report.Facts.JudgeOpen();
        if (Judgement.Outcome != Outcome.Applies)
            return;
        var weights = WeightsOf(version, persons);
        _compensation = Split(Judgement.Compensation, weights, persons.Count);
        _duty = Split(Judgement.DutyToCollect, weights, persons.Count);
        Missing = Judgement.Missing;
        if (weights is null && persons.Count > 1 && (Judgement.Compensation != Money.Zero || Judgement.DutyToCollect != Money.Zero))
            Missing |= FactNames.Weight;
        Weights = weights;
    }

    internal Report Report { get; }

    internal RegulationEdition? Edition { get; }

    /// <summary>The facts of the version; null where a value of a row is open in it.</summary>
    internal ViolationFacts? Facts { get; }

    internal Judgement Judgement { get; }

    /// <summary>The weights, in the order of the persons; null where one is open.</summary>
    internal long[]? Weights { get; }

    /// <summary>What leaves a result open.</summary>
    internal FactNames Missing { get; }

    internal AbsenceInterval? Absence => (Facts as FalseVisitReport)?.Claimed;

    /// <summary>Whether it says that a special clause applies, or may.</summary>
    internal bool MayBeSpecial => Edition is not null && (
        (Judgement.Outcome == Outcome.Applies && Judgement.Basis is null)
        || (Judgement.Missing & FactNames.Justified) != 0
        || Facts is CustomerPoaching { Intentional.IsNo: false, DataTaken.IsNo: false, CustomerAppropriated.IsNo: false });

    internal Money? CompensationOf(int person) => _compensation?[person];

    internal Money? DutyOf(int person) => _duty?[person];

    /// <summary>Whether both come to the same clause under the same edition; two that are undetermined under one edition do.</summary>
    internal bool ComesToTheSameClauseAs(JudgedVersion other) =>
        Judgement.Outcome == other.Judgement.Outcome && Judgement.Clause == other.Judgement.Clause
        && (Edition == other.Edition || Judgement.Outcome == Outcome.NotApplicable);

    private static long[]? WeightsOf(FactVersion version, IReadOnlyList<Id<StaffMember>> persons)
    {
        var weights = new long[persons.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            if (version.WeightOf(persons[i]) is not { } weight)
                return null;
            weights[i] = weight;
        }

        return weights;
    }

    /// <summary>An open weight leaves all parts open, unless there is nothing to split or nobody to split it with.</summary>
    private static Money[]? Split(Money? whole, long[]? weights, int persons)
    {
        if (whole is not { } sum)
            return null;
        if (sum.IsZero || persons == 1)
            return [.. Enumerable.Repeat(sum, persons)];
        if (weights is null)
            return null;
        var parts = new Money[persons];
        sum.Allocate(weights, parts);
        return parts;
    }
}
