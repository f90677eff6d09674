using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>Several reports of one act, resolved person by person (同一行为的合并认定).</summary>
/// <remarks>
/// In this order: what a more specific clause overrides falls away; equal reports under one clause are one finding, unequal
/// ones a conflict; of several findings that carry a fine, the lowest clause keeps it.
/// </remarks>
[Clause("11.2")]
internal sealed class ActResolution
{
    private readonly Assessment[] _assessments;
    private readonly Dictionary<int, Disposition[]> _byReport = [];

    internal ActResolution(Assessment[] assessments, int[] reports)
    {
        _assessments = assessments;
        var factsOf = Facts(assessments, reports);
        var byPerson = new Dictionary<Id<StaffMember>, List<Report>>();
        var people = new List<List<Report>>();
        foreach (var index in reports)
        {
            var offenders = assessments[index].Incident.Offenders;
            _byReport[index] = new Disposition[offenders.Count];
            for (var offender = 0; offender < offenders.Count; offender++)
            {
                if (!byPerson.TryGetValue(offenders[offender].Staff, out var own))
                {
                    byPerson.Add(offenders[offender].Staff, own = []);
                    people.Add(own);
                }

                own.Add(new Report(index, offender, assessments[index].Clause!, factsOf[index]));
            }
        }

        foreach (var own in people)
            Resolve(own);
    }

    /// <summary>Writes what became of one of the reports, offender by offender.</summary>
    internal void WriteTo(AssessmentReportBuilder to, int index)
    {
        ref readonly var assessment = ref _assessments[index];
        var findings = new Finding[assessment.Incident.Offenders.Count];
        assessment.Split(findings);
        var dispositions = _byReport[index];
        for (var i = 0; i < findings.Length; i++)
            dispositions[i].WriteTo(to, findings[i], _assessments);
    }

    private void Resolve(List<Report> reports)
    {
        var standing = new SortedDictionary<ClauseId, List<Report>>();
        foreach (var report in reports)
        {
            if (OverriderOf(report, reports) is { } overrider)
                Dispose(report, Disposition.Overridden(overrider));
            else if (standing.TryGetValue(report.Clause.Id, out var same))
                same.Add(report);
            else
                standing.Add(report.Clause.Id, [report]);
        }

        Clause? fined = null;
        foreach (var same in standing.Values)
        {
            var first = same[0];
            if (same.Exists(report => report.Facts != first.Facts))
            {
                Dispose(first, Disposition.Conflict([.. same.Select(report => report.Index)]));
                same.Skip(1).ToList().ForEach(report => Dispose(report, Disposition.PartOfConflict));
                continue;
            }

            var carriesFine = first.Clause.Tier != FineTier.None;
            Dispose(first, Disposition.Found(carriesFine ? fined : null));
            same.Skip(1).ToList().ForEach(report => Dispose(report, Disposition.Duplicate(first.Index)));
            if (carriesFine)
                fined ??= first.Clause;
        }
    }

    private void Dispose(Report report, Disposition disposition) => _byReport[report.Index][report.Offender] = disposition;

    private static Clause? OverriderOf(Report report, List<Report> reports)
    {
        Clause? lowest = null;
        foreach (var other in reports)
        {
            if (other.Clause.Overrides.Contains(report.Clause.Id) && (lowest is null || other.Clause.Id < lowest.Id))
                lowest = other.Clause;
        }

        return lowest;
    }

    /// <summary>Numbers the reports so that two have the same number exactly if they state the same facts.</summary>
    private static Dictionary<int, int> Facts(Assessment[] assessments, int[] reports)
    {
        var numbers = new Dictionary<FactsKey, int>();
        var result = new Dictionary<int, int>(reports.Length);
        foreach (var index in reports)
        {
            var key = new FactsKey(assessments[index]);
            if (!numbers.TryGetValue(key, out var number))
                numbers.Add(key, number = numbers.Count);
            result.Add(index, number);
        }

        return result;
    }

    private readonly record struct Report(int Index, int Offender, Clause Clause, int Facts);

    /// <summary>What becomes of one report for one person.</summary>
    private readonly record struct Disposition(Clause? FineCarriedBy, Clause? OverriddenBy, int DuplicateOf, int[]? Conflicting, bool IsInConflict)
    {
        internal static Disposition PartOfConflict { get; } = new(null, null, -1, null, true);

        internal static Disposition Found(Clause? fineCarriedBy) => new(fineCarriedBy, null, -1, null, false);

        internal static Disposition Overridden(Clause by) => new(null, by, -1, null, false);

        internal static Disposition Duplicate(int of) => new(null, null, of, null, false);

        internal static Disposition Conflict(int[] reports) => new(null, null, -1, reports, true);

        internal void WriteTo(AssessmentReportBuilder to, in Finding finding, Assessment[] assessments)
        {
            if (OverriddenBy is { } by)
                to.Overridden.Add(new(finding, by));
            else if (DuplicateOf >= 0)
                to.Duplicates.Add(new(finding, assessments[DuplicateOf].Incident));
            else if (Conflicting is not null)
                to.Conflicts.Add(new(finding, [.. Conflicting.Select(index => assessments[index].Incident)]));
            else if (!IsInConflict)
                to.Findings.Add(FineCarriedBy is { } carrier ? finding.WithoutFine(carrier) : finding);
        }
    }
}
