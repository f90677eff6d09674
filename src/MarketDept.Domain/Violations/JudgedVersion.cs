namespace MarketDept.Domain.Violations;

/// <summary>A version of a case, judged under the edition of its day, and split over the offenders of the case.</summary>
internal sealed class JudgedVersion
{
    private readonly Money[]? _compensation;
    private readonly Money[]? _duty;

    /// <summary>Judges a version.</summary>
    /// <param name="report">Whose version it is.</param>
    /// <param name="facts">The facts in it; null where a value of a row is open.</param>
    /// <param name="weights">The weights in the order of the persons; null where one is open.</param>
    /// <param name="policy">The editions and the company's reading.</param>
    /// <param name="persons">How many offenders the case has.</param>
    internal JudgedVersion(Report report, ViolationFacts? facts, long[]? weights, PenaltyPolicy policy, int persons)
    {
        Report = report;
        Facts = facts;
        Weights = weights;
        AllWeights = weights?.Aggregate((Int128)0, (sum, weight) => sum + weight) ?? 0;
        Edition = policy.Editions.InForceOn(report.Incident.OccurredOn);
        Judgement = Edition is null ? Judgement.Undetermined(FactNames.Edition) : facts?.Judge(policy.Terms) ?? report.Facts.JudgeOpen();
        if (Judgement.Outcome != Outcome.Applies)
            return;
        _compensation = Split(Judgement.Compensation, weights, persons);
        _duty = Split(Judgement.DutyToCollect, weights, persons);
        Missing = Judgement.Missing;
        if (weights is null && persons > 1 && (Judgement.Compensation != Money.Zero || Judgement.DutyToCollect != Money.Zero))
            Missing |= FactNames.Weight;
    }

    internal Report Report { get; }

    internal RegulationEdition? Edition { get; }

    internal ViolationFacts? Facts { get; }

    internal Judgement Judgement { get; }

    internal long[]? Weights { get; }
    /// <summary>All weights together; 0 where one is open.</summary>
    internal Int128 AllWeights { get; }
    /// <summary>What leaves a result open.</summary>
    internal FactNames Missing { get; }

    internal AbsenceInterval? Absence => (Facts as ViolationFacts.FalseVisitReport)?.Claimed;

    /// <summary>Whether it says that a special clause applies, or may.</summary>
    internal bool MayBeSpecial => Edition is not null && (
        (Judgement.Outcome == Outcome.Applies && Judgement.Basis is null)
        || (Judgement.Missing & FactNames.Justified) != 0
        || (Judgement.Outcome == Outcome.Undetermined && Judgement.Clause is not null));

    internal Money? CompensationOf(int person) => _compensation?[person];

    internal Money? DutyOf(int person) => _duty?[person];

    /// <summary>Whether both come to the same clause under the same edition; two that are undetermined under one edition do.</summary>
    internal bool ComesToTheSameClauseAs(JudgedVersion other) =>
        Judgement.Outcome == other.Judgement.Outcome && (Judgement.Outcome != Outcome.Applies || Judgement.Clause == other.Judgement.Clause)
        && (Edition == other.Edition || Judgement.Outcome == Outcome.NotApplicable);

    /// <summary>An open weight leaves all parts open, unless there is nothing to split or nobody to split it with.</summary>
    private static Money[]? Split(Money? whole, long[]? weights, int persons)
    {
        if (whole is not { } sum || (weights is null && persons > 1 && !sum.IsZero))
            return null;
        var parts = new Money[persons];
        if (persons == 1)
            parts[0] = sum;
        else if (!sum.IsZero)
            sum.Allocate(weights, parts);
        return parts;
    }
}
