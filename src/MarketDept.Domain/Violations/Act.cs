using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>One act with all of its reports, judged case by case and then person by person (同一行为的合并认定).</summary>
/// <remarks>
/// A case under 11.1 gives way to a special clause that stands, and waits while it is open whether one does. Of several cases
/// that carry a fine, the lowest clause keeps it.
/// </remarks>
[Clause("11.2")]
internal sealed class Act
{
    private readonly Dictionary<int, ActCase> _caseOf = [];
    private readonly Dictionary<(ActCase, Id<StaffMember>), Standing> _standings = [];

    internal Act(IReadOnlyList<Report> reports, RegulationEditions editions)
    {
        var cases = CasesOf(reports, editions);
        foreach (var of in cases)
        {
            foreach (var report in of.Reports)
                _caseOf.Add(report.Place, of);
        }

        foreach (var staff in cases.SelectMany(of => of.Persons).Distinct())
            Resolve(staff, [.. cases.Where(of => of.Names(staff))]);
    }

    /// <summary>How many findings come of it.</summary>
    internal int Findings { get; private set; }

    /// <summary>Writes what became of a report, offender by offender.</summary>
    internal void WriteTo(AssessmentReportBuilder to, Report report)
    {
        var of = _caseOf[report.Place];
        if (of.Outcome != Outcome.Applies)
            to.AddWithoutFinding(of.AssessmentFor(report));
        foreach (var offender in report.Offenders)
        {
            var staff = offender.Staff;
            var isFirst = of.IsFirstNaming(report, staff);
            if (of.Outcome != Outcome.Applies)
            {
                if (isFirst && of.Differs)
                    to.Conflicts.Add(new(of, staff));
                continue;
            }

            var standing = _standings[(of, staff)];
            if (standing.Because is { } because)
                to.Add(new ReportAside(report.Incident, staff, of.Clause!, standing.Reason, standing.OtherClause, because));
            else if (isFirst)
                to.Add(new Finding(of.AssessmentFor(report), of.ResultOf(staff), standing.OtherClause), of);
            else if (!of.ResultOf(staff).Differs)
                to.Add(new ReportAside(report.Incident, staff, of.Clause!, AsideReason.Duplicate, null, [of.ResultOf(staff).First.Incident]));
        }
    }

    /// <summary>A case for each kind. A poaching that is a plain breach in every version is judged with the ordinary ones.</summary>
    private static List<ActCase> CasesOf(IReadOnlyList<Report> reports, RegulationEditions editions)
    {
        var cases = new List<ActCase>();
        var ordinary = new List<Report>();
        foreach (var kind in reports.GroupBy(report => report.Facts.Kind))
        {
            if (kind.Key == ViolationKind.OperatingRule)
            {
                ordinary.AddRange(kind);
                continue;
            }

            var special = new ActCase([.. kind], editions);
            if (kind.Key == ViolationKind.CustomerPoaching && special.IsOrdinaryThroughout)
                ordinary.AddRange(kind.Select(report => report.AsPlainBreach()));
            else
                cases.Add(special);
        }

        if (ordinary.Count > 0)
            cases.Add(new ActCase([.. ordinary.OrderBy(report => report.Place)], editions));
        return cases;
    }

    private void Resolve(Id<StaffMember> staff, ActCase[] cases)
    {
        var special = cases.Where(of => of is { Outcome: Outcome.Applies, IsOrdinary: false }).OrderBy(of => of.Clause!.Id).ToArray();
        Clause? fined = null;
        foreach (var of in special)
        {
            var carriesFine = of.Clause!.Tier != FineTier.None;
            Stand(of, staff, carriesFine ? fined : null);
            if (carriesFine)
                fined ??= of.Clause;
        }

        if (Array.Find(cases, of => of is { Outcome: Outcome.Applies, IsOrdinary: true }) is not { } ordinary)
            return;
        if (Array.Find(special, of => of.Clause!.Overrides.Contains(ordinary.Clause!.Id)) is { } overriding)
        {
            _standings.Add((ordinary, staff), new(AsideReason.Overridden, overriding.Clause, overriding.Naming(staff)));
            return;
        }

        var open = cases.Where(of => of.Outcome == Outcome.Undetermined && of.Versions.Any(version => version.MayBeSpecial))
            .SelectMany(of => of.ReportsNaming(staff)).OrderBy(report => report.Place).Select(report => report.Incident).ToArray();
        if (open.Length > 0)
            _standings.Add((ordinary, staff), new(AsideReason.Held, null, ValueList.From(open)));
        else
            Stand(ordinary, staff, null);
    }

    private void Stand(ActCase of, Id<StaffMember> staff, Clause? fineCarriedBy)
    {
        _standings.Add((of, staff), new(default, fineCarriedBy, null));
        Findings++;
    }

    /// <summary>What becomes of a case for one person: set aside because of other reports, or it stands, and which clause carries its fine.</summary>
    private readonly record struct Standing(AsideReason Reason, Clause? OtherClause, ValueList<Incident>? Because);
}
