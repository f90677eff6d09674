using System.Runtime.InteropServices;

namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>The floor for a month without disputes: one dictionary over the acts, and those that are reported more than once put together.</summary>
internal sealed class FenDocket
{
    private const int None = -1;

    private readonly FenReport[] _reports;
    private readonly int[] _first;
    private readonly int[] _next;

    private FenDocket(FenReport[] reports)
    {
        _reports = reports;
        _first = new int[reports.Length];
        _next = new int[reports.Length];
        var acts = new Dictionary<string, (int First, int Last)>(reports.Length, StringComparer.Ordinal);
        for (var i = 0; i < reports.Length; i++)
        {
            _next[i] = None;
            ref var act = ref CollectionsMarshal.GetValueRefOrAddDefault(acts, reports[i].Act, out var known);
            if (known)
                _next[act.Last] = i;
            else
                act.First = i;
            act.Last = i;
            _first[i] = act.First;
        }
    }

    internal static FenResult Resolve(FenReport[] reports, long ordinaryFine, long seriousFine)
    {
        var docket = new FenDocket(reports);
        var result = new FenResult(reports.Length);
        var together = new Dictionary<int, FenAct>();
        for (var i = 0; i < reports.Length; i++)
        {
            var first = docket._first[i];
            if (first == i && docket._next[i] == None)
            {
                Alone(result, i, reports[i], FenLoop.Judge(reports[i].Facts, ordinaryFine, seriousFine));
                continue;
            }

            if (first == i)
                together.Add(i, new FenAct(reports, docket.Chain(i), ordinaryFine, seriousFine));
            together[first].WriteTo(result, i);
        }

        return result;
    }

    private static void Alone(FenResult result, int place, FenReport report, in FenVerdict verdict)
    {
        if (!result.Counts(verdict))
            return;
        for (var i = 0; i < report.Offenders.Length; i++)
        {
            result.Findings.Add(new(place, i, verdict.Clause, verdict.Fine,
                FenSplit.Part(verdict.Compensation, report.Offenders, i), FenSplit.Part(verdict.Duty, report.Offenders, i)));
        }
    }

    private List<int> Chain(int first)
    {
        var places = new List<int>();
        for (var i = first; i != None; i = _next[i])
            places.Add(i);
        return places;
    }
}
