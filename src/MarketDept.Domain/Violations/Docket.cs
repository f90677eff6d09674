using System.Runtime.InteropServices;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>The incidents judged together (合并认定): finds which report the same act, and lets those be judged as one.</summary>
/// <remarks>
/// Shaped by speed: nearly all acts are reported once, and those pass straight through, since a single report comes to the same
/// by itself (a property holds that). Only the others pay for the comparison. The chains of reports are kept in arrays of places.
/// </remarks>
internal sealed class Docket
{
    private const int None = -1;

    private readonly PenaltyPolicy _policy;
    private readonly IReadOnlyList<Incident> _incidents;
    private readonly IReadOnlyDictionary<Id<StaffMember>, Position>? _posts;
    private readonly Assessment[] _assessments;
    private readonly int[] _firstOfAct;
    private readonly int[] _nextOfAct;
    private readonly Dictionary<int, (Act? Act, Report? Report)> _together = [];

    internal Docket(PenaltyPolicy policy, IReadOnlyList<Incident> incidents, IReadOnlyDictionary<Id<StaffMember>, Position>? posts)
    {
        _policy = policy;
        _incidents = incidents;
        _posts = posts;
        _assessments = new Assessment[incidents.Count];
        _firstOfAct = new int[incidents.Count];
        _nextOfAct = new int[incidents.Count];
        var entries = new Dictionary<string, Entry>(incidents.Count, StringComparer.Ordinal);
        for (var i = 0; i < _assessments.Length; i++)
        {
            var incident = incidents[i] ?? throw new ArgumentException($"Incident {i} of the list is null.", nameof(incidents));
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, incident.Id.Value, out _);
            if (entry.IsIncident)
                throw new ArgumentException($"Two incidents have the id '{incident.Id}'. Give each one of its own.", nameof(incidents));
            entry.IsIncident = true;
            if (!string.Equals(incident.Occurrence.Value, incident.Id.Value, StringComparison.Ordinal))
                entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, incident.Occurrence.Value, out _);
            Chain(i, ref entry);
        }
    }

    /// <summary>Gives the results in the order of the incidents, then of their offenders.</summary>
    internal AssessmentReport Resolve()
    {
        var report = new AssessmentReportBuilder(JudgeActs());
        for (var i = 0; i < _assessments.Length; i++)
        {
            if (!_together.TryGetValue(i, out var row))
            {
                report.AddAlone(_assessments[i], _posts);
                continue;
            }

            AddUnbound(report, _incidents[i]);
            if (row.Report is { } bound)
                row.Act!.WriteTo(report, bound);
        }

        return report.Done();
    }

    /// <summary>Judges every act.</summary>
    /// <returns>How many findings there are.</returns>
    private int JudgeActs()
    {
        var findings = 0;
        for (var i = 0; i < _assessments.Length; i++)
        {
            if (_firstOfAct[i] != i)
                continue;
            if (_nextOfAct[i] == None && BoundIn(_incidents[i]).Count == _incidents[i].Offenders.Count)
            {
                _assessments[i] = _policy.Assess(_incidents[i]);
                findings += _assessments[i].Outcome == Outcome.Applies ? _incidents[i].Bound.Count : 0;
                continue;
            }

            findings += JudgeTogether(i);
        }

        return findings;
    }

    private int JudgeTogether(int first)
    {
        var reports = new List<Report>();
        for (var i = first; i != None; i = _nextOfAct[i])
        {
            var bound = BoundIn(_incidents[i]);
            _together.Add(i, default);
            if (bound.Count > 0)
                reports.Add(new Report(i, _incidents[i], _incidents[i].Facts, _posts is null ? bound : WithPosts(bound)));
        }

        var act = new Act(reports, _policy.Editions);
        foreach (var report in reports)
            _together[report.Place] = (act, report);
        return act.Findings;
    }

    private void AddUnbound(AssessmentReportBuilder to, Incident incident)
    {
        var clause = Report.BindingClauseOf(incident.Facts);
        foreach (var offender in incident.Offenders)
        {
            if (PostOf(offender) is { } post && !post.IsBoundBy(clause))
                to.NotBound.Add(new UnboundOffender(incident, offender.Staff, post));
        }
    }

    private ValueList<Offender> BoundIn(Incident incident) => _posts is null ? incident.Bound : Report.Bound(incident, PostOf);

    private ValueList<Offender> WithPosts(ValueList<Offender> offenders) =>
        ValueList.From(offenders.Select(offender => new Offender(offender.Staff, offender.Weight, PostOf(offender))).ToArray());

    private Position? PostOf(Offender offender) => offender.Position ?? _posts?.GetValueOrDefault(offender.Staff);

    private void Chain(int index, ref Entry act)
    {
        _nextOfAct[index] = None;
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
