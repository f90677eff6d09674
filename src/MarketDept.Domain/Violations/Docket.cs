using System.Runtime.InteropServices;

namespace MarketDept.Domain.Violations;

/// <summary>The incidents judged together (合并认定): finds which report the same act, and lets those be resolved.</summary>
/// <remarks>Nearly all acts are reported once; they pass straight through, and only the others pay for the comparison.</remarks>
internal sealed class Docket
{
    private const int None = -1;
    private readonly Assessment[] _assessments;
    private readonly int[] _nextOfAct;
    private readonly Dictionary<string, Entry> _entries;

    internal Docket(PenaltyPolicy policy, IReadOnlyList<Incident> incidents)
    {
        _assessments = new Assessment[incidents.Count];
        _nextOfAct = new int[incidents.Count];
        _entries = new Dictionary<string, Entry>(incidents.Count, StringComparer.Ordinal);
        for (var i = 0; i < incidents.Count; i++)
        {
            var incident = incidents[i] ?? throw new ArgumentException($"Incident {i} of the list is null.", nameof(incidents));
            _assessments[i] = policy.Assess(incident);
            ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, incident.Id.Value, out _);
            if (own.IsIncident)
                throw new ArgumentException($"Two incidents have the id '{incident.Id}'; each needs one of its own.", nameof(incidents));
            own.IsIncident = true;
            Chain(i, incident, ref own);
        }
    }

    /// <summary>Gives the results in the order of the incidents, then of their offenders.</summary>
    internal AssessmentReport Resolve()
    {
        var report = new AssessmentReportBuilder(_assessments.Length);
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
                    Resolve(i, assessment, report);
                    break;
            }
        }

        return report.Done();
    }

    private void Resolve(int index, in Assessment assessment, AssessmentReportBuilder report)
    {
        ref var act = ref CollectionsMarshal.GetValueRefOrNullRef(_entries, assessment.Incident.Occurrence.Value);
        if (act.Count == 1)
        {
            report.AddFindings(assessment);
            return;
        }

        act.Resolved ??= new ActResolution(_assessments, ReportsOf(act));
        act.Resolved.WriteTo(report, index);
    }

    /// <summary>Only a report to which a clause applies can override, repeat or contradict another.</summary>
    private void Chain(int index, Incident incident, ref Entry own)
    {
        _nextOfAct[index] = None;
        if (_assessments[index].Outcome != Outcome.Applies)
            return;
        ref var act = ref own;
        if (!string.Equals(incident.Occurrence.Value, incident.Id.Value, StringComparison.Ordinal))
            act = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, incident.Occurrence.Value, out _);
        if (act.Count++ == 0)
            act.First = index;
        else
            _nextOfAct[act.Last] = index;
        act.Last = index;
    }

    private int[] ReportsOf(in Entry act)
    {
        var reports = new int[act.Count];
        for (int i = act.First, n = 0; i != None; i = _nextOfAct[i])
            reports[n++] = i;
        return reports;
    }

    /// <summary>What is known of a text that is the id of an incident, of an act, or of both.</summary>
    private struct Entry
    {
        internal bool IsIncident;
        internal int Count;
        internal int First;
        internal int Last;
        internal ActResolution? Resolved;
    }
}
