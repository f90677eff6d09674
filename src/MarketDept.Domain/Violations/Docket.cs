using System.Runtime.InteropServices;

namespace MarketDept.Domain.Violations;

/// <summary>The incidents judged together (合并认定): finds which report the same act, and lets those be resolved.</summary>
/// <remarks>Nearly all acts are reported once; they pass straight through, and only the others pay for the comparison.</remarks>
internal sealed class Docket
{
    private const int None = -1;
    private readonly Assessment[] _assessments;
    private readonly int[] _firstOfAct;
    private readonly int[] _nextOfAct;
    private readonly ActResolution _resolution;

    internal Docket(PenaltyPolicy policy, IReadOnlyList<Incident> incidents)
    {
        _assessments = new Assessment[incidents.Count];
        _resolution = new ActResolution(_assessments);
        _firstOfAct = new int[incidents.Count];
        _nextOfAct = new int[incidents.Count];
        var entries = new Dictionary<string, Entry>(incidents.Count, StringComparer.Ordinal);
        for (var i = 0; i < _assessments.Length; i++)
        {
            var incident = incidents[i] ?? throw new ArgumentException($"Incident {i} of the list is null.", nameof(incidents));
            _assessments[i] = policy.Assess(incident);
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, incident.Id.Value, out _);
            if (entry.IsIncident)
                throw new ArgumentException($"Two incidents have the id '{incident.Id}'; each needs one of its own.", nameof(incidents));
            entry.IsIncident = true;
            if (!string.Equals(incident.Occurrence.Value, incident.Id.Value, StringComparison.Ordinal))
                entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, incident.Occurrence.Value, out _);
            Chain(i, ref entry);
        }
    }

    /// <summary>Gives the results in the order of the incidents, then of their offenders.</summary>
    internal AssessmentReport Resolve()
    {
        var report = new AssessmentReportBuilder(ResolveActs());
        for (var i = 0; i < _assessments.Length; i++)
        {
            ref readonly var assessment = ref _assessments[i];
            switch (assessment.Outcome)
            {
                case Outcome.Undetermined:
                    report.Undetermined.Add(assessment);
                    break;
                case Outcome.NotApplicable:
                    report.NotApplicable.Add(assessment);
                    break;
                default:
                    if (IsOnlyReport(i))
                        report.AddFindings(assessment);
                    else
                        _resolution.WriteTo(report, i);
                    break;
            }
        }

        return report.Done();
    }

    /// <summary>Resolves the acts that are reported more than once.</summary>
    /// <returns>How many findings there are, those of the other acts included.</returns>
    private int ResolveActs()
    {
        var ofSingleReports = 0;
        var reports = new List<int>();
        for (var i = 0; i < _assessments.Length; i++)
        {
            if (_firstOfAct[i] != i)
                continue;
            if (IsOnlyReport(i))
            {
                ofSingleReports += _assessments[i].Incident.Offenders.Count;
                continue;
            }

            reports.Clear();
            for (var report = i; report != None; report = _nextOfAct[report])
                reports.Add(report);
            _resolution.Resolve(CollectionsMarshal.AsSpan(reports));
        }

        return ofSingleReports + _resolution.Findings;
    }

    private bool IsOnlyReport(int index) => _firstOfAct[index] == index && _nextOfAct[index] == None;

    /// <summary>Only a report to which a clause applies can override, repeat or contradict another.</summary>
    private void Chain(int index, ref Entry act)
    {
        _firstOfAct[index] = None;
        _nextOfAct[index] = None;
        if (_assessments[index].Outcome != Outcome.Applies)
            return;
        if (act.IsReported)
            _nextOfAct[act.Last] = index;
        else
            act.First = index;
        act.IsReported = true;
        act.Last = index;
        _firstOfAct[index] = act.First;
    }

    /// <summary>What is known of a text that is the id of an incident, of an act, or of both.</summary>
    private struct Entry
    {
        internal bool IsIncident;
        internal bool IsReported;
        internal int First;
        internal int Last;
    }
}
