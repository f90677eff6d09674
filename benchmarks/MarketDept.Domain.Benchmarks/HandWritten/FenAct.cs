namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>An act that is reported more than once: each kind is judged once, on what all of its reports say.</summary>
internal sealed class FenAct
{
    private readonly FenReport[] _reports;
    private readonly List<FenCase> _cases = [];

    internal FenAct(FenReport[] reports, List<int> places, long ordinaryFine, long seriousFine)
    {
        _reports = reports;
        var ordinary = new List<int>();
        foreach (var kind in places.GroupBy(place => reports[place].Facts.Kind))
        {
            if (kind.Key == FenClause.OperatingRule)
            {
                ordinary.AddRange(kind);
                continue;
            }

            var special = new FenCase(reports, [.. kind], kind.Key, ordinaryFine, seriousFine);
            if (special.Verdict.Clause == FenClause.OperatingRule)
                ordinary.AddRange(kind);
            else
                _cases.Add(special);
        }

        ordinary.Sort();
        if (ordinary.Count > 0)
            _cases.Add(new FenCase(reports, ordinary, FenClause.OperatingRule, ordinaryFine, seriousFine));
    }

    internal void WriteTo(FenResult result, int place)
    {
        var of = _cases.Find(each => each.Places.Contains(place))!;
        if (!result.Counts(of.Verdict))
            return;
        var offenders = _reports[place].Offenders;
        for (var i = 0; i < offenders.Length; i++)
        {
            var staff = offenders[i].Staff;
            var isOrdinary = of.Verdict.Clause == FenClause.OperatingRule;
            bool isOverridden = false, isHeld = false, carriesFine = true;
            foreach (var other in _cases)
            {
                if (other == of || other.PlaceOf(staff) < 0)
                    continue;
                var isSpecial = other.Verdict.Clause > FenClause.OperatingRule;
                isOverridden |= isOrdinary && isSpecial;
                isHeld |= isOrdinary && other.Verdict.MayBeSpecial;
                carriesFine &= !isSpecial || other.Verdict.Clause > of.Verdict.Clause;
            }

            if (isOverridden)
                result.Overridden++;
            else if (isHeld)
                result.Held++;
            else if (of.FirstNaming(staff) == place)
                result.Findings.Add(of.Finding(place, i, staff, carriesFine));
            else
                result.Duplicates++;
        }
    }
}
