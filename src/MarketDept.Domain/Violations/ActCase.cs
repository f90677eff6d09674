namespace MarketDept.Domain.Violations;

/// <summary>The reports of one act and one kind, judged together (同案报告), with their versions and their common result.</summary>
/// <remarks>Optimised in one place: a case that was only repeated has one version and needs no comparison fact by fact.</remarks>
[Clause("11.1")]
[Clause("11.2")]
[Clause("11.3")]
internal sealed class ActCase
{
    /// <summary>Up to this length a list is searched; a longer one gets a table.</summary>
    private const int Few = 8;

    private readonly List<ActPerson> _persons = [];
    private readonly Dictionary<Id<StaffMember>, ActPerson>? _byStaff;

    internal ActCase(IReadOnlyList<Report> reports, PenaltyPolicy policy)
    {
        Reports = reports;
        _byStaff = reports.Count > Few || reports[0].Offenders.Count > Few ? [] : null;
        foreach (var report in reports)
            Name(report);
        Versions = SayTheSame(reports) ? [new JudgedVersion(reports[0], reports[0].Facts, WeightsOf(reports[0]), policy, _persons.Count)] : VersionsOf(reports, policy);

        var first = Versions[0];
        foreach (var version in Versions)
            Differs |= !version.ComesToTheSameClauseAs(first);
        Outcome = Differs ? Outcome.Undetermined : first.Judgement.Outcome;
        Edition = Array.TrueForAll(Versions, version => version.Edition == Versions[0].Edition) ? first.Edition : null;
        if (Outcome == Outcome.Undetermined)
        {
            Missing = Versions.Where(version => version.Judgement.Outcome == Outcome.Undetermined)
                .Aggregate(Differs ? Disputed : FactNames.None, (missing, version) => missing | version.Judgement.Missing);
        }

        foreach (var person in _persons)
            person.Result = Outcome == Outcome.Applies ? ResultOf(person) : null;
    }

    internal IReadOnlyList<Report> Reports { get; }

    internal CaseSource Source => field ??= new CaseSource(this);

    internal JudgedVersion[] Versions { get; }
    /// <summary>The facts that the reports dispute.</summary>
    internal FactNames Disputed { get; private set; }
    /// <summary>Whether versions come to different clauses or editions.</summary>
    internal bool Differs { get; }

    internal Outcome Outcome { get; }
    /// <summary>The edition of all versions; null where there is none, or where they fall under several.</summary>
    internal RegulationEdition? Edition { get; }
    /// <summary>The facts whose absence leaves the whole case undetermined.</summary>
    internal FactNames Missing { get; }

    internal Clause? Clause => Outcome == Outcome.Applies ? Versions[0].Judgement.Clause : null;

    internal bool IsOrdinary => Versions[0].Judgement.Basis is not null;

    /// <summary>Whether every version is a plain breach of 11.1, under whichever edition.</summary>
    internal bool IsOrdinaryThroughout => Array.TrueForAll(Versions, version => version.Judgement is { Outcome: Outcome.Applies, Basis: not null });

    /// <summary>Whether a special clause may still apply once the open facts are settled.</summary>
    internal bool MayBeSpecial => Outcome == Outcome.Undetermined && Array.Exists(Versions, version => version.MayBeSpecial);

    /// <summary>The offenders, in the order of the reports and then of their offenders.</summary>
    internal IReadOnlyList<ActPerson> Persons => _persons;

    internal ActPerson? Find(Id<StaffMember> staff)
    {
        if (_byStaff is not null)
            return _byStaff.GetValueOrDefault(staff);
        foreach (var person in _persons)
        {
            if (person.Staff == staff)
                return person;
        }

        return null;
    }

    /// <summary>The result of the case, expressed for one of its reports.</summary>
    internal Assessment AssessmentFor(Report report) => new(report.Incident, Edition, Outcome switch
    {
        Outcome.Undetermined => Judgement.Undetermined(Missing),
        Outcome.NotApplicable => Judgement.NotApplicable,
        _ => Versions[0].Judgement.As((report.Facts as ViolationFacts.OperatingRuleBreach)?.Basis),
    }, Source, report.Offenders);

    private void Name(Report report)
    {
        foreach (var offender in report.Offenders)
        {
            var person = Find(offender.Staff);
            if (person is null)
            {
                _persons.Add(person = new ActPerson(offender.Staff, _persons.Count));
                _byStaff?.Add(offender.Staff, person);
            }

            person.Reports.Add(report);
        }
    }

    private JudgedVersion[] VersionsOf(IReadOnlyList<Report> reports, PenaltyPolicy policy)
    {
        var pool = new FactPool(reports);
        Disputed = pool.Disputed;
        return
        [
            .. pool.Versions().Select(version => new JudgedVersion(
                version.Report, version.Report.Facts.In(version), WeightsOf(version), policy, _persons.Count)),
        ];
    }

    /// <summary>The weights in the order of the persons; null where a weight is open.</summary>
    private long[]? WeightsOf(FactVersion version)
    {
        var weights = new long[_persons.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            if (version.WeightOf(_persons[i].Staff) is not { } weight)
                return null;
            weights[i] = weight;
        }

        return weights;
    }

    private static long[] WeightsOf(Report only)
    {
        var weights = new long[only.Offenders.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = only.Offenders[i].Weight ?? 1;
        return weights;
    }

    private PersonResult ResultOf(ActPerson person)
    {
        var compensation = Versions[0].CompensationOf(person.Place);
        var duty = Versions[0].DutyOf(person.Place);
        var absence = Versions[0].Absence;
        var missing = FactNames.None;
        bool compensationDiffers = false, dutyDiffers = false, absenceDiffers = false;
        foreach (var version in Versions)
        {
            missing |= version.Missing;
            compensationDiffers |= version.CompensationOf(person.Place) != compensation;
            dutyDiffers |= version.DutyOf(person.Place) != duty;
            absenceDiffers |= version.Absence != absence;
        }

        var differs = compensationDiffers || dutyDiffers || absenceDiffers;
        return new PersonResult(
            person.Staff, person.First, compensationDiffers ? null : compensation, dutyDiffers ? null : duty,
            missing | (differs ? Disputed : FactNames.None), differs);
    }

    private static bool SayTheSame(IReadOnlyList<Report> reports)
    {
        for (var i = 1; i < reports.Count; i++)
        {
            if (!reports[i].SaysTheSameAs(reports[0]))
                return false;
        }

        return true;
    }
}
