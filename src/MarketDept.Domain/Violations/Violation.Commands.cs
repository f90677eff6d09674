namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>Adds a later report of the same act (补充报告): before the decision, while an appeal is open, or while a result is open.</summary>
    /// <param name="report">A report of the same act that is not in the case yet. The accused need not be named in it.</param>
    /// <param name="newParties">Those who are no parties yet: all offenders named in the report, and everybody else whom it concerns.</param>
    /// <param name="procedure">How cases are handled.</param>
    /// <param name="at">The moment at which the report came in.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, an offender would be no party, or a party would be named twice.</exception>
    /// <exception cref="DomainException"><see cref="ViolationRefusals.OtherAct"/>, <see cref="ViolationRefusals.ReportedBeforeAct"/>,
    /// <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("11.1")]
    public void Join(SubmittedReport report, ValueList<StaffMember> newParties, CaseProcedure procedure, Instant at)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(newParties);
        Guard.Against.Null(procedure);
        RequireOpen(new("补充报告", "a further report"), at, procedure);
        if (report.Incident.Occurrence != Occurrence || Reports.Any(known => known.Incident.Id == report.Incident.Id))
        {
            throw ViolationRefusals.OtherAct.Because(
                $"案件 {Id} 的行为 {Occurrence}；报告 {report.Incident.Id} 的行为 {report.Incident.Occurrence}。",
                $"Case '{Id}' is of act '{Occurrence}'; report '{report.Incident.Id}' is of '{report.Incident.Occurrence}'.");
        }

        ValueList<StaffMember> others = [.. OtherParties, .. newParties];
        RequireParties(report.Incident, Accused, others, mustNameAccused: false, nameof(newParties));
        RequireReportable(Key, report, procedure, at);
        OtherParties = others;
        Reports = [.. Reports, report];
        Record(new ViolationReportJoined(report, newParties), at);
    }

    /// <summary>Sets a report aside because the decider does not rely on it (不予采信). The report no longer counts, and a dispute with it ends.</summary>
    /// <remarks>The report stays on record. No report is ever changed or withdrawn without a trace.</remarks>
    /// <param name="report">A report of the case that counts.</param>
    /// <param name="reason">Why the report is set aside, not blank.</param>
    /// <param name="by">The person who sets the report aside: somebody entitled to decide violations, and no party.</param>
    /// <param name="procedure">How cases are handled.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="ViolationRefusals.NoSuchReport"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>,
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("11.1")]
    public void SetAside(Id<Incident> report, string reason, StaffMember by, CaseProcedure procedure, Instant at)
    {
        Guard.Against.Default(report);
        Guard.Against.Null(procedure);
        var ruling = new ReasonedDecision(by, reason, at);
        RequireOpen(new("不予采信", "setting a report aside"), at, procedure);
        procedure.Authority.Require(by, Matter.Violation, at, Parties);
        if (!Reports.Any(known => known.Incident.Id == report && known.SetAside is null))
            throw ViolationRefusals.NoSuchReport.Because($"案件 {Id}：{report}。", $"Case '{Id}': '{report}'.");
        Reports = ValueList.From(Reports.Select(known => known.Incident.Id == report ? known with { SetAside = ruling } : known));
        Record(new ViolationReportSetAside(report, ruling), at);
    }

    /// <summary>Adds a piece of evidence to the case (补充证据): before the decision, while an appeal is open, or while a result is open.</summary>
    /// <exception cref="ArgumentNullException">The evidence is missing.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, or <see cref="StepRefusals.BeforeLast"/>, also where it was recorded after <paramref name="at"/>.</exception>
    public void AddEvidence(Evidence evidence, Instant at)
    {
        Guard.Against.Null(evidence);
        RequireOpen(new("补充证据", "further evidence"), at);
        Step.RequireNotBefore(Key, at, evidence.RecordedAt, CaseClause);
        FurtherEvidence = [.. FurtherEvidence, evidence];
        Record(new ViolationEvidenceAdded(evidence), at);
    }

    /// <summary>Records what the accused said in a hearing (听取陈述). Further hearings are possible as long as reports may come in.</summary>
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("11.3")]
    public void HearStatement(string text, Instant at)
    {
        var hearing = new Hearing(spoke: true, text, at);
        RequireOpen(new("听取陈述", "hearing a statement"), at);
        Hearings = [.. Hearings, hearing];
        Status = Status == ViolationStatus.Reported ? ViolationStatus.Heard : Status;
        Record(new ViolationStatementHeard(hearing.Text), at);
    }

    /// <summary>Records that the accused was given the opportunity to speak and did not use it, and why (未作陈述).</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("11.3")]
    public void RecordNoStatement(string reason, Instant at)
    {
        var hearing = new Hearing(spoke: false, Guard.Against.NullOrWhiteSpace(reason), at);
        RequireStep(new("记录未作陈述", "recording that nothing was said"), at, ViolationStatus.Reported);
        Hearings = [.. Hearings, hearing];
        Status = ViolationStatus.Heard;
        Record(new ViolationNoStatementRecorded(hearing.Text), at);
    }

    /// <summary>Decides the case (认定): establishes what the reports prove against the accused. A later decision adds what was still open.</summary>
    /// <remarks>What is open delays nothing else. Once it is settled, by a further report or by setting one aside, decide again, also where it came to
    /// nothing.</remarks>
    /// <param name="by">The person who decides.</param>
    /// <param name="procedure">How cases are handled.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException">
    /// <see cref="ViolationRefusals.NotHeard"/>, <see cref="ViolationRefusals.WithoutEvidence"/>,
    /// <see cref="ViolationRefusals.Undetermined"/>, <see cref="ViolationRefusals.NothingToDecide"/>,
    /// <see cref="ViolationRefusals.DecidedOtherwise"/>, <see cref="ViolationRefusals.ReporterMayNotConfirm"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/>, <see cref="StaffingRefusals.NotEntitledToDecide"/>,
    /// <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    /// <example><code>
    /// violation.Decide(by: manager, procedure, at + Duration.FromHours(2));
    /// Console.WriteLine(violation.Status);
    /// violation.AcceptDecision(procedure, at + Duration.FromDays(1));
    /// </code></example>
    [Clause("11.1")]
    [Clause("3.2")]
    public void Decide(StaffMember by, CaseProcedure procedure, Instant at)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(procedure);
        if (procedure.Terms.IsHeardFirst && Status == ViolationStatus.Reported)
            throw ViolationRefusals.NotHeard.Because($"案件 {Id}，当事人 {Accused.Id}。", $"Case '{Id}', accused '{Accused.Id}'.");
        RequireStep(new("认定", "a decision"), at, ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Final);
        procedure.Authority.Require(by, Matter.Violation, at, Parties);
        RequireAnotherThanReporter(by);
        RequireEvidence(Reports.Where(report => report.SetAside is null).SelectMany(report => report.Evidence).Concat(FurtherEvidence));
        var assessment = Assess(procedure.Policy);
        var (isStated, until) = procedure.AppealAgainst(by, at);
        var decision = new ViolationDecision(WhatIsNewIn(assessment), UndeterminedIn(assessment), by, at, isStated, until);
        Decisions = [.. Decisions, decision];
        Status = ViolationStatus.Decided;
        Record(new ViolationDecided(decision.Established, decision.Undetermined, by, isStated, until), at);
    }

    /// <summary>Decides that there is no breach (不予认定), before any other decision. The accused need not be heard.</summary>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="StaffingRefusals.DecidesOwnCase"/>, <see cref="StaffingRefusals.NotEntitledToDecide"/>,
    /// <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("11.1")]
    public void Dismiss(string reason, StaffMember by, CaseProcedure procedure, Instant at)
    {
        Guard.Against.Null(procedure);
        var ruling = new ReasonedDecision(by, reason, at);
        RequireStep(new("不予认定", "a dismissal"), at, ViolationStatus.Reported, ViolationStatus.Heard);
        procedure.Authority.Require(by, Matter.Violation, at, Parties);
        Dismissal = ruling;
        Status = ViolationStatus.Dismissed;
        Record(new ViolationDismissed(ruling), at);
    }

    /// <summary>Withdraws the case with all its results, open or final (撤销). Results exported before are reversed.</summary>
    /// <remarks>Only the supervising executive withdraws a case that was ruled on appeal.</remarks>
    /// <inheritdoc cref="Dismiss" path="/exception"/>
    [Clause("11.1")]
    public void Withdraw(string reason, StaffMember by, CaseProcedure procedure, Instant at)
    {
        Guard.Against.Null(procedure);
        var ruling = new ReasonedDecision(by, reason, at);
        RequireStep(new("撤销", "a withdrawal"), at, ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Decided,
            ViolationStatus.Appealed, ViolationStatus.Final);
        procedure.Authority.Require(by, Decisions.Any(decision => decision.AppealRuling is not null) ? Matter.Appeal : Matter.Violation, at, Parties);
        Withdrawal = ruling;
        Status = ViolationStatus.Withdrawn;
        Record(new ViolationWithdrawn(ruling, ExportItems()), at);
    }
}
