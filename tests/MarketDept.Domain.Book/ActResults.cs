using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Book;

/// <summary>What the regulation says of the reports of a case, as rows of results.</summary>
internal static class ActResults
{
    private static readonly Dictionary<FactNames, Column> Names = new()
    {
        [FactNames.Loss] = Columns.Loss, [FactNames.LossShare] = Columns.Share,
        [FactNames.Consignments] = Columns.Consignment, [FactNames.Receivables] = Columns.Receivable,
        [FactNames.Deduction] = Columns.Deduction, [FactNames.Justified] = Columns.Justified, [FactNames.Recovered] = Columns.Recovered,
        [FactNames.Intentional] = Columns.Intent, [FactNames.DataTaken] = Columns.DataTaken, [FactNames.CustomerAppropriated] = Columns.Appropriated,
        [FactNames.From] = Columns.ClaimedFrom, [FactNames.To] = Columns.ClaimedTo,
        [FactNames.Weight] = Columns.Weights, [FactNames.OccurredOn] = Columns.Date, [FactNames.Edition] = Columns.Edition,
    };

    internal static IEnumerable<Result> Of(AssessmentReport report) => report.Findings.Select(finding => Of(finding, report))
        .Concat(report.Overridden.Select(row => Of(Words.GivesWay, row)))
        .Concat(report.Held.Select(row => Of(Words.Held, row)))
        .Concat(report.Undetermined.SelectMany(row => row.Offenders.Select(offender => Undetermined(row, offender.Staff, report))))
        .Concat(report.NotApplicable.SelectMany(row => row.Offenders.Select(
            offender => Nothing(Words.NotApplicable, offender.Staff.Value, row.Incident.Occurrence.Value, null))))
        .Concat(report.NotBound.Select(row => Nothing(Words.NotBound, row.Staff.Value, row.Incident.Occurrence.Value, row.Clause.Id)))
        .DistinctBy(result => result.ToString());

    /// <summary>A row that costs nothing, and why.</summary>
    internal static Result Nothing(string outcome, string person, string act, ClauseId? clause) => new()
    {
        [Columns.Act] = act, [Columns.Person] = person, [Columns.Outcome] = outcome, [Columns.Clause] = clause?.ToString() ?? Words.None,
        [Columns.Fine] = Words.None, [Columns.Compensation] = Words.None, [Columns.ToCollect] = Words.None,
    };

    private static Result Of(string outcome, ReportAside row) => Nothing(outcome, row.Staff.Value, row.Incident.Occurrence.Value, row.Clause.Id);

    private static Result Of(Finding finding, AssessmentReport report) => new()
    {
        [Columns.Act] = finding.Incident.Occurrence.Value,
        [Columns.Person] = finding.Staff.Value,
        [Columns.Outcome] = Words.Found,
        [Columns.Clause] = finding.Clause.Id.ToString(),
        [Columns.Breach] = finding.Basis?.Id.ToString() ?? Words.None,
        [Columns.Edition] = finding.Edition.Id,
        [Columns.Fine] = Row.Written(finding.Fine),
        [Columns.Compensation] = finding.Compensation is { } compensation ? Row.Written(compensation) : Words.Open,
        [Columns.ToCollect] = finding.DutyToCollect is { } duty ? Row.Written(duty) : Words.Open,
        [Columns.Absence] = finding.Absence is { } absence ? $"{Row.Written(absence.From)} 至 {Row.Written(absence.To)}"
            : finding.Incident.Facts is ViolationFacts.FalseVisitReport ? Words.Open : Words.None,
        [Columns.Missing] = Listed(finding.Missing),
        [Columns.Disputed] = Disputed(report, finding.Incident, finding.Staff),
    };

    private static Result Undetermined(Assessment assessment, Id<StaffMember> staff, AssessmentReport report)
    {
        var result = Nothing(Words.Undetermined, staff.Value, assessment.Incident.Occurrence.Value, null);
        result[Columns.Missing] = Listed(assessment.Missing);
        result[Columns.Disputed] = Disputed(report, assessment.Incident, staff);
        return result;
    }

    private static string Disputed(AssessmentReport report, Incident incident, Id<StaffMember> staff) =>
        Listed(report.Conflicts.Where(row => row.Staff == staff && row.Incidents.Contains(incident)).Aggregate(FactNames.None, (all, row) => all | row.Facts));

    private static string Listed(FactNames facts) =>
        facts == FactNames.None ? Words.None : string.Join('、', facts.Each().Select(fact => Names[fact].Chinese));
}
