using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>The reports of one act and one kind, judged together (同案报告): every version of it, and what all versions come to.</summary>
[Clause("11.1")]
[Clause("11.2")]
[Clause("11.3")]
internal sealed class ActCase
{
    private readonly Dictionary<Id<StaffMember>, int> _places = [];
    private readonly Dictionary<Id<StaffMember>, List<Report>> _naming = [];
    private readonly Dictionary<Incident, Report> _reportOf = [];
    private readonly List<(Id<StaffMember> Staff, Report First)> _persons = [];
    private readonly PersonResult[] _results;

    internal ActCase(IReadOnlyList<Report> reports, RegulationEditions editions)
    {
        Reports = reports;
        foreach (var report in reports)
            Name(report);
        var pool = new FactPool(SayTheSame(reports) ? [reports[0]] : reports);
        Disputed = pool.Disputed;
        Id<StaffMember>[] persons = [.. _persons.Select(person => person.Staff)];
        Versions = [.. pool.Versions().Select(version => new JudgedVersion(version, editions.InForceOn(version.Report.Incident.OccurredOn), persons))];

        var first = Versions[0];
        Differs = Versions.Any(version => !version.ComesToTheSameClauseAs(first));
        Outcome = Differs ? Outcome.Undetermined : first.Judgement.Outcome;
        Edition = Versions.All(version => version.Edition == first.Edition) ? first.Edition : null;
        if (Outcome == Outcome.Undetermined)
        {
            Missing = Versions.Where(version => version.Judgement.Outcome == Outcome.Undetermined)
                .Aggregate(Differs ? Disputed : FactNames.None, (missing, version) => missing | version.Judgement.Missing);
        }

        _results = Outcome == Outcome.Applies ? [.. _persons.Select((person, place) => ResultOf(place, person.Staff, person.First))] : [];
    }

    internal IReadOnlyList<Report> Reports { get; }

    internal ValueList<Incident> Incidents => field ??= ValueList.From(Reports.Select(report => report.Incident).ToArray());

    internal IReadOnlyList<JudgedVersion> Versions { get; }

    /// <summary>What the reports dispute.</summary>
    internal FactNames Disputed { get; }

    /// <summary>Whether versions come to different clauses or editions.</summary>
    internal bool Differs { get; }

    internal Outcome Outcome { get; }

    /// <summary>The edition of every version; null where there is none, or where they fall under several.</summary>
    internal RegulationEdition? Edition { get; }

    /// <summary>What leaves the whole case undetermined.</summary>
    internal FactNames Missing { get; }

    internal Clause? Clause => Outcome == Outcome.Applies ? Versions[0].Judgement.Clause : null;

    internal bool IsOrdinary => Versions[0].Judgement.Basis is not null;

    /// <summary>Whether every version says that it is a plain breach of 11.1, under whichever edition.</summary>
    internal bool IsOrdinaryThroughout => Versions.All(version => version.Judgement is { Outcome: Outcome.Applies, Basis: not null });

    internal IEnumerable<Id<StaffMember>> Persons => _persons.Select(person => person.Staff);

    internal bool Names(Id<StaffMember> staff) => _places.ContainsKey(staff);

    internal bool IsFirstNaming(Report report, Id<StaffMember> staff) => _persons[_places[staff]].First.Place == report.Place;

    internal PersonResult ResultOf(Id<StaffMember> staff) => _results[_places[staff]];

    /// <summary>The reports that name a person, in their order.</summary>
    internal IReadOnlyList<Report> ReportsNaming(Id<StaffMember> staff) => _naming[staff];

    /// <summary>The same, as incidents.</summary>
    internal ValueList<Incident> Naming(Id<StaffMember> staff) => ValueList.From(_naming[staff].Select(report => report.Incident).ToArray());

    internal ValueList<Offender> OffendersOf(Incident incident) => _reportOf[incident].Offenders;

    /// <summary>What the case comes to, as it is told of one of its reports.</summary>
    internal Assessment AssessmentFor(Report report) => new(report.Incident, Edition, Outcome switch
    {
        Outcome.Undetermined => Judgement.Undetermined(Missing),
        Outcome.NotApplicable => Judgement.NotApplicable,
        _ => Versions[0].Judgement.As((_reportOf[report.Incident].Facts as OperatingRuleBreach)?.Basis),
    }, this);

    private void Name(Report report)
    {
        _reportOf.Add(report.Incident, report);
        foreach (var offender in report.Offenders)
        {
            if (_places.TryAdd(offender.Staff, _persons.Count))
            {
                _persons.Add((offender.Staff, report));
                _naming.Add(offender.Staff, []);
            }

            _naming[offender.Staff].Add(report);
        }
    }

    private PersonResult ResultOf(int place, Id<StaffMember> staff, Report first)
    {
        var compensation = Versions[0].CompensationOf(place);
        var duty = Versions[0].DutyOf(place);
        var absence = Versions[0].Absence;
        var missing = FactNames.None;
        bool compensationDiffers = false, dutyDiffers = false, absenceDiffers = false;
        foreach (var version in Versions)
        {
            missing |= version.Missing;
            compensationDiffers |= version.CompensationOf(place) != compensation;
            dutyDiffers |= version.DutyOf(place) != duty;
            absenceDiffers |= version.Absence != absence;
        }

        var differs = compensationDiffers || dutyDiffers || absenceDiffers;
        return new PersonResult(staff, first, compensationDiffers ? null : compensation, dutyDiffers ? null : duty, missing | (differs ? Disputed : FactNames.None), differs);
    }

    /// <summary>A case that was merely reported again needs no comparison fact by fact.</summary>
    private static bool SayTheSame(IReadOnlyList<Report> reports)
    {
        for (var i = 1; i < reports.Count; i++)
        {
            if (reports[i].Incident.OccurredOn != reports[0].Incident.OccurredOn || !reports[i].Offenders.Equals(reports[0].Offenders)
                || !reports[i].Facts.Equals(reports[0].Facts))
            {
                return false;
            }
        }

        return true;
    }
}
