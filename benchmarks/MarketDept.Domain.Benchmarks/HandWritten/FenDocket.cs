using System.Runtime.InteropServices;

namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>The floor for a month: one dictionary over the acts, and the resolution of those that are reported more than once.</summary>
internal sealed class FenDocket
{
    private readonly FenReport[] _reports;
    private readonly FenVerdict[] _verdicts;
    private readonly int[] _next;
    private readonly Dictionary<string, Act> _acts;
    private readonly FenResult _result;

    private FenDocket(FenReport[] reports, long ordinaryFine, long seriousFine)
    {
        _reports = reports;
        _verdicts = new FenVerdict[reports.Length];
        _next = new int[reports.Length];
        _acts = new Dictionary<string, Act>(reports.Length, StringComparer.Ordinal);
        _result = new FenResult(reports.Length);
        for (var i = 0; i < reports.Length; i++)
        {
            _verdicts[i] = FenLoop.Judge(reports[i].Facts, ordinaryFine, seriousFine);
            _next[i] = -1;
            if (_verdicts[i].Clause == FenClause.None)
                continue;
            ref var act = ref CollectionsMarshal.GetValueRefOrAddDefault(_acts, reports[i].Act, out var known);
            if (known)
                _next[act.Last] = i;
            else
                act.First = i;
            act.Last = i;
        }
    }

    internal static FenResult Resolve(FenReport[] reports, long ordinaryFine, long seriousFine)
    {
        var docket = new FenDocket(reports, ordinaryFine, seriousFine);
        for (var i = 0; i < reports.Length; i++)
        {
            ref readonly var verdict = ref docket._verdicts[i];
            if (verdict.IsUndetermined)
                docket._result.Undetermined++;
            else if (verdict.Clause == FenClause.None)
                docket._result.NotApplicable++;
            else
                docket.Resolve(i, verdict);
        }

        return docket._result;
    }

    private void Resolve(int index, in FenVerdict verdict)
    {
        var first = CollectionsMarshal.GetValueRefOrNullRef(_acts, _reports[index].Act).First;
        var offenders = _reports[index].Offenders;
        var alone = first == index && _next[index] < 0;
        for (var i = 0; i < offenders.Length; i++)
        {
            if (alone || Stands(index, offenders[i].Staff, first))
                _result.Findings.Add(Finding(index, i, verdict, alone || CarriesFine(index, offenders[i].Staff, first)));
        }
    }

    private bool Stands(int index, string staff, int first)
    {
        var clause = _verdicts[index].Clause;
        var earliest = index;
        var contradicted = false;
        for (var other = first; other >= 0; other = _next[other])
        {
            if (!Names(other, staff))
                continue;
            if (clause == FenClause.OperatingRule && _verdicts[other].Clause > FenClause.OperatingRule)
            {
                _result.Overridden++;
                return false;
            }

            if (_verdicts[other].Clause != clause)
                continue;
            earliest = Math.Min(earliest, other);
            contradicted |= !SameFacts(index, other);
        }

        if (contradicted)
            _result.Conflicts += earliest == index ? 1 : 0;
        else if (earliest < index)
            _result.Duplicates++;
        return !contradicted && earliest == index;
    }

    /// <summary>Of several serious clauses for one person and act the lowest carries the fine, unless it is in conflict.</summary>
    private bool CarriesFine(int index, string staff, int first)
    {
        for (var other = first; other >= 0; other = _next[other])
        {
            var clause = _verdicts[other].Clause;
            if (clause > FenClause.OperatingRule && clause < _verdicts[index].Clause && Names(other, staff) && !InConflict(other, staff, first))
                return false;
        }

        return true;
    }

    private bool InConflict(int index, string staff, int first)
    {
        for (var other = first; other >= 0; other = _next[other])
        {
            if (_verdicts[other].Clause == _verdicts[index].Clause && Names(other, staff) && !SameFacts(index, other))
                return true;
        }

        return false;
    }

    private bool Names(int index, string staff)
    {
        foreach (var offender in _reports[index].Offenders)
        {
            if (string.Equals(offender.Staff, staff, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Compares rows and offenders in the order given, which is enough for the data measured here.</summary>
    private bool SameFacts(int left, int right)
    {
        var (one, other) = (_reports[left], _reports[right]);
        return one.Day == other.Day && one.Offenders.AsSpan().SequenceEqual(other.Offenders)
            && one.Facts.Rows.AsSpan().SequenceEqual(other.Facts.Rows)
            && (one.Facts.Loss, one.Facts.Loss == 0 ? 0 : one.Facts.Share) == (other.Facts.Loss, other.Facts.Loss == 0 ? 0 : other.Facts.Share)
            && (one.Facts.Deduction, one.Facts.Justified, one.Facts.Recovered)
                == (other.Facts.Deduction, other.Facts.Justified, other.Facts.Recovered);
    }

    /// <summary>Largest remainder in fen, ties to the earlier.</summary>
    private static long Part(long whole, FenOffender[] offenders, int place)
    {
        if (offenders.Length == 1 || whole <= 0)
            return whole;
        var weights = 0L;
        var left = whole;
        foreach (var offender in offenders)
            weights += offender.Weight;
        foreach (var offender in offenders)
            left -= whole * offender.Weight / weights;
        var cutOff = whole * offenders[place].Weight % weights;
        var before = 0;
        for (var i = 0; i < offenders.Length; i++)
        {
            var other = whole * offenders[i].Weight % weights;
            before += other > cutOff || (other == cutOff && i < place) ? 1 : 0;
        }

        return (whole * offenders[place].Weight / weights) + (before < left ? 1 : 0);
    }

    private FenFinding Finding(int index, int place, in FenVerdict verdict, bool carriesFine) => new(
        index, place, verdict.Clause, carriesFine ? verdict.Fine : 0,
        Part(verdict.Compensation, _reports[index].Offenders, place), Part(verdict.Duty, _reports[index].Offenders, place));

    private struct Act
    {
        internal int First;
        internal int Last;
    }
}
