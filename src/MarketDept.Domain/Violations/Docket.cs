using System.Buffers;
using System.Runtime.InteropServices;

namespace MarketDept.Domain.Violations;

/// <summary>The incidents that are judged together (合并认定). Reports of the same act are found and judged as one.</summary>
/// <remarks>
/// Shaped by speed: nearly all acts are reported once, and those pass straight through, since a single report comes to the same
/// by itself (a property holds that). Only the others pay for the comparison. The chains of reports are kept in arrays of places. A
/// single report is judged once to be counted and once to be written: judging takes less than keeping the result of each.
/// </remarks>
internal sealed class Docket
{
    private const int None = -1;

    private readonly PenaltyPolicy _policy;
    private readonly IReadOnlyList<Incident> _incidents;
    private readonly IReadOnlyDictionary<Id<StaffMember>, Position>? _posts;
    private readonly int[] _firstOfAct;
    private readonly int[] _nextOfAct;
    private readonly Dictionary<int, (ActCase Case, Report Report)?> _together = [];
    private readonly Dictionary<int, Assessment> _repeated = [];

    internal Docket(PenaltyPolicy policy, IReadOnlyList<Incident> incidents, IReadOnlyDictionary<Id<StaffMember>, Position>? posts)
    {
        _policy = policy;
        _incidents = incidents;
        _posts = posts;
        _firstOfAct = ArrayPool<int>.Shared.Rent(incidents.Count);
        _nextOfAct = ArrayPool<int>.Shared.Rent(incidents.Count);
        var entries = new Dictionary<string, Entry>(incidents.Count, StringComparer.Ordinal);
        for (var i = 0; i < incidents.Count; i++)
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

    /// <summary>The results in the order of the incidents and then of their offenders.</summary>
    internal AssessmentReport Resolve()
    {
        var report = new AssessmentReportBuilder(JudgeActs());
        for (var i = 0; i < _incidents.Count; i++)
        {
            if (_together.TryGetValue(i, out var row))
            {
                AddUnbound(report, _incidents[i]);
                if (row is { } bound)
                    Act.Write(report, bound.Case, bound.Report);
            }
            else if (!_repeated.TryGetValue(_firstOfAct[i], out var judged))
            {
                report.AddAlone(_policy.Assess(_incidents[i]), _posts);
            }
            else if (_firstOfAct[i] == i || judged.Outcome != Outcome.Applies)
            {
                report.AddAlone(judged.For(_incidents[i]), _posts);
            }
            else
            {
                report.AddRepeated(judged.For(_incidents[i]), judged.Incident);
            }
        }

        ArrayPool<int>.Shared.Return(_firstOfAct);
        ArrayPool<int>.Shared.Return(_nextOfAct);
        return report.Done();
    }

    /// <summary>Judges every act.</summary>
    /// <returns>The number of findings.</returns>
    private int JudgeActs()
    {
        var findings = 0;
        for (var i = 0; i < _incidents.Count; i++)
        {
            if (_firstOfAct[i] != i)
                continue;
            if (!SaysOneThing(i))
                findings += JudgeTogether(i);
            else if (JudgeFirst(i) == Outcome.Applies)
                findings += _incidents[i].Offenders.Count;
        }

        return findings;
    }

    /// <summary>Whether an act has one report, or only repetitions of it, and the clause binds everybody named.</summary>
    private bool SaysOneThing(int first)
    {
        for (var i = first; i != None; i = _nextOfAct[i])
        {
            if (BoundIn(_incidents[i]).Count != _incidents[i].Offenders.Count || !_incidents[i].SaysTheSameAs(_incidents[first]))
                return false;
        }

        return true;
    }

    /// <summary>Judges the first report; the others have the same result.</summary>
    private Outcome JudgeFirst(int first)
    {
        var judged = _policy.Assess(_incidents[first]);
        if (_nextOfAct[first] != None)
            _repeated.Add(first, new Assessment(_incidents[first], judged.Edition, judged.Judgement, new CaseSource(ReportsFrom(first), _policy)));
        return judged.Outcome;
    }

    private List<Report> ReportsFrom(int first)
    {
        var reports = new List<Report>();
        for (var i = first; i != None; i = _nextOfAct[i])
        {
            var bound = BoundIn(_incidents[i]);
            if (bound.Count > 0)
                reports.Add(new Report(i, _incidents[i], _incidents[i].Facts, _posts is null ? bound : WithPosts(bound)));
        }

        return reports;
    }

    private int JudgeTogether(int first)
    {
        var reports = ReportsFrom(first);
        for (var i = first; i != None; i = _nextOfAct[i])
            _together.Add(i, null);
        var act = new Act(reports, _policy);
        foreach (var of in act.Cases)
        {
            foreach (var report in of.Reports)
                _together[report.Place] = (of, report);
        }

        return act.Findings;
    }

    private void AddUnbound(AssessmentReportBuilder to, Incident incident)
    {
        var clause = Report.BindingClauseOf(incident.Facts);
        foreach (var offender in incident.Offenders)
        {
            if (PostOf(offender) is { } post && !post.IsBoundBy(clause))
                to.NotBound.Add(ReportAside.Unbound(incident, offender.Staff, post));
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

    /// <summary>The known facts about a text that is the id of an incident, of an act, or of both.</summary>
    private struct Entry
    {
        internal bool IsIncident;
        internal bool IsReported;
        internal int First;
        internal int Last;
    }
}
