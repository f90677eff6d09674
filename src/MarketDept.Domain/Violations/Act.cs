using System.Runtime.InteropServices;

namespace MarketDept.Domain.Violations;

/// <summary>One act with all of its reports, judged case by case and then person by person (同一行为的合并认定).</summary>
/// <remarks>
/// A case under 11.1 gives way to a special clause that stands, and waits while it is open whether one does. Of several cases
/// that carry a fine, the lowest clause keeps it.
/// </remarks>
[Clause("11.2")]
internal sealed class Act
{
    internal Act(IReadOnlyList<Report> reports, PenaltyPolicy policy)
    {
        Cases = CasesOf(reports, policy);
        Cases.Sort(static (left, right) => Comparer<ClauseId?>.Default.Compare(left.Clause?.Id, right.Clause?.Id));
        foreach (var of in Cases)
        {
            if (of.Outcome != Outcome.Applies)
                continue;
            foreach (var person in of.Persons)
                Findings += Resolve(of, person) ? 1 : 0;
        }
    }

    /// <summary>The cases; those that stand come last, the lowest clause first.</summary>
    internal List<ActCase> Cases { get; }
    /// <summary>The number of findings that the act leads to.</summary>
    internal int Findings { get; }

    /// <summary>Writes what a report leads to, offender by offender.</summary>
    internal static void Write(AssessmentReportBuilder to, ActCase of, Report report)
    {
        if (of.Outcome != Outcome.Applies)
            to.AddWithoutFinding(of.AssessmentFor(report));
        foreach (var offender in report.Offenders)
        {
            var person = of.Find(offender.Staff)!;
            var isFirst = ReferenceEquals(person.First, report);
            if (of.Outcome != Outcome.Applies)
            {
                if (isFirst && of.Differs)
                    to.Conflicts.Add(new(of, person));
            }
            else if (person.Aside != default)
            {
                to.Add(new ReportAside(report.Incident, person.Staff, of.Clause!, person.Aside, person.OtherClause, person.Because));
            }
            else if (isFirst)
            {
                to.Add(new Finding(of.AssessmentFor(report), person.Result!, person.OtherClause));
                if (person.Result!.Differs)
                    to.Conflicts.Add(new(of, person));
            }
            else if (!person.Result!.Differs)
            {
                to.Add(new ReportAside(report.Incident, person.Staff, of.Clause!, AsideReason.Duplicate, null, [person.First.Incident]));
            }
        }
    }

    /// <summary>A case for each kind. A poaching that is a plain breach in every version is judged with the ordinary ones.</summary>
    private static List<ActCase> CasesOf(IReadOnlyList<Report> reports, PenaltyPolicy policy)
    {
        // There are six kinds, so a list is searched as fast as a table.
        var byKind = new List<List<Report>>();
        List<Report>? ordinary = null;
        foreach (var report in reports)
        {
            ref var same = ref ordinary;
            if (report.Facts.Kind != ViolationKind.OperatingRule)
            {
                var place = 0;
                while (place < byKind.Count && byKind[place][0].Facts.Kind != report.Facts.Kind)
                    place++;
                if (place == byKind.Count)
                    byKind.Add([]);
                same = ref CollectionsMarshal.AsSpan(byKind)[place]!;
            }

            (same ??= []).Add(report);
        }

        var cases = new List<ActCase>(byKind.Count + 1);
        foreach (var same in byKind)
        {
            var special = new ActCase(same, policy);
            if (same[0].Facts.Kind == ViolationKind.CustomerPoaching && special.IsOrdinaryThroughout)
                ordinary = [.. (ordinary ?? []).Concat(same.Select(report => report.AsPlainBreach())).OrderBy(report => report.Place)];
            else
                cases.Add(special);
        }

        if (ordinary is not null)
            cases.Add(new ActCase(ordinary, policy));
        return cases;
    }

    /// <summary>Decides whether a case stands for one of its persons, and which clause carries the fine.</summary>
    private bool Resolve(ActCase of, ActPerson person)
    {
        if (!of.IsOrdinary)
        {
            person.Stand(of.Clause!.Tier == FineTier.None ? null : Fined(person, of));
            return true;
        }

        foreach (var special in Cases)
        {
            if (special is { Outcome: Outcome.Applies, IsOrdinary: false } && special.Clause!.Overrides.AsSpan().Contains(of.Clause!.Id)
                && special.Find(person.Staff) is { } same)
            {
                person.SetAside(AsideReason.Overridden, special.Clause, same.Incidents);
                return false;
            }
        }

        if (!Cases.Exists(static special => special.MayBeSpecial))
            return true;
        var open = Cases.Where(special => special.MayBeSpecial).SelectMany(special => special.Find(person.Staff)?.Reports ?? [])
            .OrderBy(report => report.Place).Select(report => report.Incident).ToArray();
        if (open.Length == 0)
            return true;
        person.SetAside(AsideReason.Held, null, ValueList.From(open));
        return false;
    }

    /// <summary>The lower clause that carries the person's one fine; null where this case's clause is the lowest.</summary>
    private Clause? Fined(ActPerson person, ActCase of) =>
        Cases.Find(lower => lower is { Outcome: Outcome.Applies, IsOrdinary: false } && lower.Clause!.Tier != FineTier.None
            && lower.Find(person.Staff) is not null) is { } lowest && lowest != of ? lowest.Clause : null;
}
