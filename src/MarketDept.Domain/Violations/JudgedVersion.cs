namespace MarketDept.Domain.Violations;

/// <summary>A version of a case, judged under the edition of its day and split among the offenders.</summary>
internal sealed class JudgedVersion
{
    private readonly Money[]? _compensation;
    private readonly Money[]? _duty;

    /// <summary>Judges a version.</summary>
    /// <param name="report">The report of the version.</param>
    /// <param name="facts">The facts of the version; null where a value of a row is open.</param>
    /// <param name="weights">The weights in the order of the persons; null where a weight is open.</param>
    /// <param name="policy">The editions and the company's reading.</param>
    /// <param name="persons">The number of offenders of the case.</param>
    internal JudgedVersion(Report report, ViolationFacts? facts, long[]? weights, PenaltyPolicy policy, int persons)
    {
        Report = report;
        Facts = facts;
        Weights = weights;
        foreach (var weight in weights ?? [])
            AllWeights += weight;
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
    /// <summary>The sum of all weights; 0 where one is open.</summary>
    internal Int128 AllWeights { get; }
    /// <summary>The facts that leave a result open.</summary>
    internal FactNames Missing { get; }

    internal AbsenceInterval? Absence => (Facts as ViolationFacts.FalseVisitReport)?.Claimed;

    /// <summary>Whether a special clause applies or may apply in this version.</summary>
    internal bool MayBeSpecial => Edition is not null && (
        (Judgement.Outcome == Outcome.Applies && Judgement.Basis is null)
        || (Judgement.Missing & FactNames.Justified) != 0
        || (Judgement.Outcome == Outcome.Undetermined && Judgement.Clause is not null));

    internal Money? CompensationOf(int person) => _compensation?[person];

    internal Money? DutyOf(int person) => _duty?[person];

    /// <summary>Whether both versions lead to the same clause under the same edition. Two undetermined versions under one edition do.</summary>
    internal bool ComesToTheSameClauseAs(JudgedVersion other) =>
        Judgement.Outcome == other.Judgement.Outcome && (Judgement.Outcome != Outcome.Applies || Judgement.Clause == other.Judgement.Clause)
        && (Edition == other.Edition || Judgement.Outcome == Outcome.NotApplicable);

    /// <summary>Splits an amount. An open weight leaves all parts open, unless the amount is zero or there is one person.</summary>
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
