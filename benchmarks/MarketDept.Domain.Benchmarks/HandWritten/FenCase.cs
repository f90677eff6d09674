namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>The reports of one act and kind put together: what one leaves open another states; nothing is disputed in the data measured here.</summary>
internal sealed class FenCase
{
    private readonly List<FenOffender> _offenders = [];
    private readonly List<int> _first = [];

    internal FenCase(FenReport[] reports, List<int> places, FenClause kind, long ordinaryFine, long seriousFine)
    {
        Places = places;
        var facts = reports[places[0]].Facts;
        facts.Kind = kind;
        foreach (var place in places)
        {
            Fill(ref facts, reports[place].Facts);
            foreach (var offender in reports[place].Offenders)
                Name(offender, place);
        }

        Verdict = FenLoop.Judge(facts, ordinaryFine, seriousFine);
    }

    internal List<int> Places { get; }

    internal FenVerdict Verdict { get; }

    internal int PlaceOf(string staff) => _offenders.FindIndex(offender => string.Equals(offender.Staff, staff, StringComparison.Ordinal));

    internal int FirstNaming(string staff) => _first[PlaceOf(staff)];

    internal FenFinding Finding(int report, int offender, string staff, bool carriesFine)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_offenders);
        var place = PlaceOf(staff);
        return new(report, offender, Verdict.Clause, carriesFine ? Verdict.Fine : 0,
            FenSplit.Part(Verdict.Compensation, all, place), FenSplit.Part(Verdict.Duty, all, place));
    }

    private void Name(in FenOffender offender, int place)
    {
        var known = PlaceOf(offender.Staff);
        if (known < 0)
        {
            _offenders.Add(offender);
            _first.Add(place);
        }
        else if (_offenders[known].Weight == 0)
        {
            _offenders[known] = offender;
        }
    }

    private static void Fill(ref FenFacts facts, in FenFacts other)
    {
        facts.Loss = facts.Loss == FenFacts.Open ? other.Loss : facts.Loss;
        facts.Share = facts.Share == 0 ? other.Share : facts.Share;
        facts.Justified = facts.Justified == FenFacts.Open ? other.Justified : facts.Justified;
        facts.Intentional = facts.Intentional == FenTruth.Unknown ? other.Intentional : facts.Intentional;
        facts.DataTaken = facts.DataTaken == FenTruth.Unknown ? other.DataTaken : facts.DataTaken;
        facts.Appropriated = facts.Appropriated == FenTruth.Unknown ? other.Appropriated : facts.Appropriated;
        var known = facts.Rows;
        facts.Rows = [.. known, .. other.Rows.Where(row => !known.Any(there => there.Key == row.Key))];
    }
}
