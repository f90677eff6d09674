using System.Runtime.CompilerServices;

namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>The clause under which the case is handled; refusals by the procedure name it.</summary>
    private ClauseId CaseClause => Reports[0].Incident.Kind.Clause.Id;

    private StaffMember[] Parties => [Accused, .. OtherParties];

    internal static Bilingual TitleOf(ViolationStatus status) => status switch
    {
        ViolationStatus.Reported => new("已报告，尚未听取陈述", "reported, not heard yet"),
        ViolationStatus.Heard => new("陈述程序已完成，尚未认定", "heard, or given the chance to speak; not decided yet"),
        ViolationStatus.Decided => new("已认定，尚未生效", "decided, not final yet"),
        ViolationStatus.Appealed => new("申诉中", "appealed, not ruled on yet"),
        ViolationStatus.Final => new("已生效", "final"),
        ViolationStatus.Dismissed => new("不成立", "dismissed"),
        _ => new("已撤销", "withdrawn"),
    };

    private void RequireStep(Bilingual step, Instant at, params ReadOnlySpan<ViolationStatus> from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, CaseClause, from);
        RequireInOrder(at, CaseClause);
    }

    /// <summary>Refuses reports and evidence except before the decision, while an appeal is open, or while a result is open.</summary>
    /// <remarks>With a procedure, a report that came in during an appeal and is undetermined keeps the case open, too.</remarks>
    private void RequireOpen(Bilingual step, Instant at, CaseProcedure? procedure = null)
    {
        var isOpen = Status is ViolationStatus.Decided or ViolationStatus.Final
            && (HasOpenResults || (procedure is not null && UndeterminedIn(Assess(procedure.Policy)) != FactNames.None));
        if (!isOpen)
            Step.RequireStatus(Key, step, Status, TitleOf, CaseClause, ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Appealed);
        RequireInOrder(at, CaseClause);
    }

    private static void RequireParties(
        Incident incident, StaffMember accused, ValueList<StaffMember> others, bool mustNameAccused = true, [CallerArgumentExpression(nameof(others))] string? name = null)
    {
        var known = new HashSet<Id<StaffMember>> { accused.Id };
        foreach (var other in others)
        {
            if (!known.Add(Guard.Against.Null(other, name).Id))
                throw new ArgumentException($"'{other.Id}' is named twice among the parties. Name each person once.", name);
        }

        if (mustNameAccused && !incident.Offenders.Any(offender => offender.Staff == accused.Id))
            throw new ArgumentException($"'{accused.Id}' is no offender of incident '{incident.Id}'. Name one of its offenders.", nameof(accused));
        foreach (var offender in incident.Offenders)
        {
            if (!known.Contains(offender.Staff))
                throw new ArgumentException($"Co-offender '{offender.Staff}' is not among the parties. Name all of them, so that none decides.", name);
        }
    }

    private static void RequireBound(Incident incident, StaffMember accused)
    {
        var clause = Violations.Report.BindingClauseOf(incident.Facts);
        if (!accused.Position.IsBoundBy(clause))
            throw ViolationRefusals.NotBound.Because($"第{clause.Id}条，{accused.Id}（{accused.Position}）。", $"Clause {clause.Id}, '{accused.Id}' ({accused.Position}).", clause.Id);
    }

    private static void RequireReportable(string key, SubmittedReport report, CaseProcedure procedure, Instant at)
    {
        var incident = report.Incident;
        var clause = incident.Kind.Clause.Id;
        var now = at.InBusinessZone().LocalDateTime;
        if (now.Date < incident.OccurredOn)
            throw ViolationRefusals.ReportedBeforeAct.Because($"行为发生于 {incident.OccurredOn}，报告于 {at}。", $"The act was on {incident.OccurredOn}, and it is reported at {at}.", clause);
        if (incident.Facts is ViolationFacts.FalseVisitReport visit && visit.Claimed.To > now)
            throw ViolationRefusals.ReportedBeforeAct.Because($"所报拜访至 {visit.Claimed.To}，报告于 {at}。", $"The visit is claimed until {visit.Claimed.To}, and reported at {at}.", clause);
        foreach (var piece in report.Evidence)
            Step.RequireNotBefore(key, at, piece.RecordedAt, clause);
    }

    private void RequireEvidence(IEnumerable<Evidence> evidence)
    {
        if (evidence.All(piece => piece.IsAnonymous))
            throw ViolationRefusals.WithoutEvidence.Because($"案件 {Id}：共 {evidence.Count()} 件。", $"Case '{Id}': {evidence.Count()} piece(s).");
    }

    /// <summary>Refuses a deputy who would confirm his own report; a delegation makes no exception.</summary>
    private void RequireAnotherThanReporter(StaffMember decider)
    {
        if (decider.Position == Position.DeputyManager && Reports.Any(report => report.Reporter?.Id == decider.Id))
            throw ViolationRefusals.ReporterMayNotConfirm.Because($"案件 {Id}：{decider.Id}。", $"Case '{Id}': '{decider.Id}'.");
    }

    /// <summary>The findings that a decision adds: all findings of the accused, without those that earlier decisions established. None are left where
    /// what was undetermined came to nothing.</summary>
    private ValueList<EstablishedFinding> WhatIsNewIn(AssessmentReport assessment)
    {
        EstablishedFinding[] found = [.. assessment.Findings.Where(finding => finding.Staff == Accused.Id).Select(finding => EstablishedFinding.Of(finding))];
        if (Decisions.Count == 0)
            return found.Length > 0 ? ValueList.From(found) : throw NothingEstablished(assessment);
        EstablishedFinding[] before = [.. NotOverturned.SelectMany(decision => decision.Established)];
        foreach (var earlier in before.GroupBy(known => known.Clause))
        {
            if (!Array.Exists(found, now => Confirms(now, earlier)))
                throw ViolationRefusals.DecidedOtherwise.Because($"案件 {Id}：已认定第{earlier.Key}条。", $"Case '{Id}': clause {earlier.Key} was established.", earlier.Key);
        }

        EstablishedFinding[] added = [.. found.Select(now => Less(now, before)).OfType<EstablishedFinding>()];
        var endsInNothing = NotOverturned.Last().Undetermined != FactNames.None && UndeterminedIn(assessment) == FactNames.None;
        return added.Length > 0 || endsInNothing ? ValueList.From(added) : throw ViolationRefusals.NothingToDecide.Because($"案件 {Id}。", $"Case '{Id}'.");
    }

    /// <summary>The facts that keep the rest of the act from being established against the accused.</summary>
    private FactNames UndeterminedIn(AssessmentReport assessment) => assessment.Undetermined
        .Where(row => row.Offenders.Any(offender => offender.Staff == Accused.Id)).Aggregate(FactNames.None, (all, row) => all | row.Missing);

    /// <summary>Whether earlier findings under a clause agree with the present one: the same edition, and the same results as far as known.</summary>
    private static bool Confirms(EstablishedFinding now, IGrouping<ClauseId, EstablishedFinding> earlier)
    {
        return now.Clause == earlier.Key && now.Edition == earlier.First().Edition && Agree(found => found.Compensation)
            && Agree(found => found.DutyToCollect) && Agree(found => found.Absence);

        // The decision that settled a result says what it is; in later ones there is nothing left of it.
        bool Agree<T>(Func<EstablishedFinding, T?> result)
            where T : struct, IEquatable<T> =>
            earlier.Select(result).FirstOrDefault(known => known is not null) is not { } settled || result(now) is not { } value || settled.Equals(value);
    }

    /// <summary>A finding without the results that earlier decisions established; null where nothing remains.</summary>
    private static EstablishedFinding? Less(EstablishedFinding now, EstablishedFinding[] before)
    {
        var fined = Array.Find(before, found => found.Fine.IsPositive);
        EstablishedFinding[] same = [.. before.Where(found => found.Clause == now.Clause)];
        var left = now with
        {
            Fine = fined is null ? now.Fine : Money.Zero,
            FineCarriedBy = fined is null || !IsFined(now) ? now.FineCarriedBy : fined.Clause == now.Clause ? null : fined.Clause,
            Compensation = same.Any(found => found.Compensation is not null) ? Money.Zero : now.Compensation,
            DutyToCollect = same.Any(found => found.DutyToCollect is not null) ? Money.Zero : now.DutyToCollect,
            Absence = same.Any(found => found.Absence is not null) ? null : now.Absence,
        };
        var settles = (left.Compensation is not null && same.All(found => found.Compensation is null))
            || (left.DutyToCollect is not null && same.All(found => found.DutyToCollect is null)) || left.Absence is not null;
        return same.Length == 0 || settles ? left : null;
    }

    /// <summary>Whether the clause of a finding knows a fine, imposed or carried by another; an absence has none.</summary>
    private static bool IsFined(EstablishedFinding found) => found.Fine.IsPositive || found.FineCarriedBy is not null;

    private DomainException NothingEstablished(AssessmentReport assessment)
    {
        var missing = UndeterminedIn(assessment);
        return ViolationRefusals.Undetermined.Because(
            $"案件 {Id}，缺少或有争议的事实：{missing.Names(Language.Chinese).DefaultIfEmpty("无，条款不适用")}。",
            $"Case '{Id}', missing or disputed: {missing.Names(Language.English).DefaultIfEmpty("nothing, no clause applies")}.", CaseClause);
    }
}
