namespace MarketDept.Domain.SystemTextJson.Forms;

/// <summary>The forms of decisions. Decisions are written for readers and never read back: they are derived again from the facts.</summary>
internal sealed record ExplanationForm(Language Language, ValueList<ExplanationLine> Lines)
{
    internal static ExplanationForm Of(Explanation it) => new(it.Language, it.Lines);
}

internal sealed record FindingForm(
    Id<Incident> Incident, ValueList<Id<Incident>> Reports, Id<StaffMember> Staff, ClauseId Clause, ClauseId? Basis, string Edition, Money Fine,
    Money? Compensation, Money? DutyToCollect, AbsenceInterval? Absence, FactNames Missing, FactNames Disputed, ClauseId? FineCarriedBy,
    bool RestsOnAge, bool IsPostKnown)
{
    internal static FindingForm Of(Finding it) => new(
        it.Incident.Id, ValueList.From(it.Reports.Select(report => report.Id)), it.Staff, it.Clause.Id, it.Basis?.Id, it.Edition.Id, it.Fine,
        it.Compensation, it.DutyToCollect, it.Absence, it.Missing, it.Disputed, it.FineCarriedBy?.Id, it.RestsOnAge, it.IsPostKnown);
}

internal sealed record AssessmentForm(
    Incident Incident, string? Edition, Outcome Outcome, ClauseId? Clause, ClauseId? Basis, Money? FinePerPerson, Money? Compensation,
    Money? DutyToCollect, AbsenceInterval? Absence, FactNames Missing, ValueList<Finding> Findings)
{
    internal static AssessmentForm Of(Assessment it) => new(
        it.Incident, it.Edition?.Id, it.Outcome, it.Clause?.Id, it.Basis?.Id, it.FinePerPerson, it.Compensation, it.DutyToCollect, it.Absence,
        it.Missing, it.Findings());
}

internal sealed record AsideForm(
    Id<Incident> Incident, Id<StaffMember> Staff, ClauseId Clause, AsideReason Reason, ClauseId? By, ValueList<Id<Incident>> Because)
{
    internal static ValueList<AsideForm> Of(ValueList<ReportAside> asides) => ValueList.From(asides.Select(it => new AsideForm(
        it.Incident.Id, it.Staff, it.Clause.Id, it.Reason, it.By?.Id, ValueList.From(it.Because.Select(report => report.Id)))));
}

internal sealed record ConflictForm(
    Id<Occurrence> Occurrence, Id<StaffMember> Staff, ClauseId? Clause, ValueList<Id<Incident>> Incidents, FactNames Facts);

internal sealed record UnboundForm(Id<Incident> Incident, Id<StaffMember> Staff, Position Position, ClauseId Clause);

internal sealed record ReportForm(
    ValueList<Finding> Findings, ValueList<AsideForm> Overridden, ValueList<AsideForm> Held, ValueList<AsideForm> Duplicates,
    ValueList<ConflictForm> Conflicts, ValueList<Assessment> Undetermined, ValueList<Assessment> NotApplicable, ValueList<UnboundForm> NotBound,
    ValueList<PersonTotal> Totals)
{
    internal static ReportForm Of(AssessmentReport it) => new(
        it.Findings, AsideForm.Of(it.Overridden), AsideForm.Of(it.Held), AsideForm.Of(it.Duplicates),
        ValueList.From(it.Conflicts.Select(row => new ConflictForm(
            row.Occurrence, row.Staff, row.Clause?.Id, ValueList.From(row.Incidents.Select(report => report.Id)), row.Facts))),
        it.Undetermined, it.NotApplicable,
        ValueList.From(it.NotBound.Select(row => new UnboundForm(row.Incident.Id, row.Staff, row.Position!, row.Clause.Id))), it.TotalsByPerson());
}
