using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>What the package found, as lines that can be compared; those of one list keep their order.</summary>
internal static class ReportLines
{
    internal static List<string> Of(AssessmentReport report) =>
    [
        .. report.Conflicts.Select(row => $"conflict {row.Occurrence} {row.Staff} {row.Clause?.Id} {Ids(row.Incidents)} facts {Names(row.Facts)}"),
        .. report.Duplicates.Select(row => $"duplicate {row.Incident.Id} {row.Staff} {row.Clause.Id} of {Ids(row.Because)}"),
        .. report.Findings.Select(Of),
        .. report.Held.Select(row => $"held {row.Incident.Id} {row.Staff} {row.Clause.Id} by {Ids(row.Because)}"),
        .. report.NotApplicable.Select(row => $"notApplicable {row.Incident.Id}"),
        .. report.NotBound.Select(row => $"notBound {row.Incident.Id} {row.Staff} {row.Clause.Id}"),
        .. report.Overridden.Select(row => $"overridden {row.Incident.Id} {row.Staff} {row.Clause.Id} by {row.By!.Id} in {Ids(row.Because)}"),
        .. report.TotalsByPerson().Select(row => $"total {row.Staff} fines {row.Fines.Fen} compensation {row.Compensation.Fen} duty {row.DutyToCollect.Fen} "
            + $"absences {row.Absences} undetermined {row.Undetermined} open {row.Open}"),
        .. report.Undetermined.Select(row => $"undetermined {row.Incident.Id} missing {Names(row.Missing)}"),
    ];

    internal static string Of(Finding finding) =>
        $"finding {finding.Incident.Id} {finding.Staff} {finding.Clause.Id} basis {finding.Basis?.Id} edition {finding.Edition.Id} {Results(finding)} "
        + $"reports {Ids(finding.Reports)} disputed {Names(finding.Disputed)}";

    internal static string Results(Finding finding) =>
        $"fine {finding.Fine.Fen} carried by {finding.FineCarriedBy?.Id} compensation {finding.Compensation?.Fen} duty {finding.DutyToCollect?.Fen} "
        + $"absence {finding.Absence} missing {Names(finding.Missing)}";

    /// <summary>The names by which the contract and a JSON file know the facts.</summary>
    internal static string Names(FactNames facts) =>
        string.Join(' ', facts.Each().Select(fact => char.ToLowerInvariant(fact.ToString()[0]) + fact.ToString()[1..]));

    internal static string Ids(IEnumerable<Incident> incidents) => string.Join(',', incidents.Select(incident => incident.Id));
}
