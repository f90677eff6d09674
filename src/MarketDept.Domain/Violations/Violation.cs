namespace MarketDept.Domain.Violations;

/// <summary>The case of one person's part in one act (违纪案件), from the report over hearing, decision and appeal to the final result.</summary>
/// <remarks>
/// <para>The case holds all reports of the act and decides on them together, so one act costs a person one fine. A host keeps <see cref="CaseKey"/>
/// unique among the cases that are neither dismissed nor withdrawn.</para>
/// <para>An open result, such as the share of a loss or a disputed amount, delays no other: a later decision of the same case establishes it.
/// Nobody decides his own case, and nobody hears an appeal against himself. A refused step changes nothing.</para>
/// <para>Established findings never change. Where later facts lead to another result, the case is withdrawn and a new one decided. The items of the
/// old case net to zero.</para>
/// </remarks>
public sealed partial class Violation : Aggregate, IAggregate<Violation, ViolationSnapshot>
{
    private Violation(Id<Violation> id, StaffMember accused, ValueList<StaffMember> otherParties, ValueList<SubmittedReport> reports, Instant reportedAt)
    {
        Id = id;
        Accused = accused;
        OtherParties = otherParties;
        Reports = reports;
        ReportedAt = reportedAt;
    }

    /// <summary>The id of the case, given by the host (案件编号).</summary>
    public Id<Violation> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The id of the act that the case is about (行为编号).</summary>
    public Id<Occurrence> Occurrence => Reports[0].Incident.Occurrence;

    /// <summary>Act and person in one text (案件唯一键), for a unique index: no two cases in force share it.</summary>
    public string CaseKey => $"{Occurrence.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}|{Accused.Id}";

    /// <summary>The person whose part in the act the case is about (当事人), in the position held at the report.</summary>
    public StaffMember Accused { get; }
    /// <summary>The co-offenders and everybody else who must not decide (其他当事人).</summary>
    public ValueList<StaffMember> OtherParties { get; private set; }
    /// <summary>The reports of the act (报告), in the order in which they came in.</summary>
    public ValueList<SubmittedReport> Reports { get; private set; }
    /// <summary>The evidence added without a report (补充证据), in the order in which it came in.</summary>
    public ValueList<Evidence> FurtherEvidence { get; private set; } = [];

    /// <summary>All evidence of the case (证据): that of the reports, then that added without a report.</summary>
    public IEnumerable<Evidence> Evidence => Reports.SelectMany(report => report.Evidence).Concat(FurtherEvidence);

    /// <summary>The moment of the first report (报告时间).</summary>
    public Instant ReportedAt { get; }
    /// <summary>How far the case has come: reported, heard, decided, appealed, final, dismissed or withdrawn (状态).</summary>
    public ViolationStatus Status { get; private set; } = ViolationStatus.Reported;
    /// <summary>The hearings of the accused (陈述), in their order; empty where none took place.</summary>
    public ValueList<Hearing> Hearings { get; private set; } = [];
    /// <summary>The decisions (认定决定), in their order; empty where none was made.</summary>
    public ValueList<ViolationDecision> Decisions { get; private set; } = [];
    /// <summary>Who dismissed the case before any decision, why and when (不予认定); null where nobody did.</summary>
    public ReasonedDecision? Dismissal { get; private set; }
    /// <summary>Who withdrew the case, why and when (撤销); null where nobody did.</summary>
    public ReasonedDecision? Withdrawal { get; private set; }

    /// <summary>When the first decision of the case became final (首次生效时间); null while none is.</summary>
    public Instant? FinalSince => Decisions.Select(decision => decision.FinalSince).FirstOrDefault(since => since is not null);

    /// <summary>Whether the decisions that were not overturned left a result undetermined (是否有未定事项); a later decision may settle it. A case that was
    /// dismissed or withdrawn has none.</summary>
    public bool HasOpenResults => Status != ViolationStatus.Withdrawn && NotOverturned.LastOrDefault() is { } last && (last.Undetermined != FactNames.None
        || NotOverturned.SelectMany(decision => decision.Established).GroupBy(found => found.Clause).Any(clause =>
            clause.All(found => found.Compensation is null) || clause.All(found => found.DutyToCollect is null)
            || (clause.All(found => found.Absence is null) && clause.Any(found => (found.Open & (FactNames.From | FactNames.To)) != 0))));

    private IEnumerable<ViolationDecision> NotOverturned => Decisions.Where(decision => decision.Changed is not { Count: 0 });

    /// <summary>Opens a case against one person for a reported act (报告违纪), with the first report and its evidence.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="accused">The person whose part in the act the case is about; one of the report's offenders.</param>
    /// <param name="otherParties">All co-offenders and everybody else concerned; each once, without the accused.</param>
    /// <param name="report">The first report, with its evidence.</param>
    /// <param name="procedure">How cases are handled. An edition must be in force on the day of the act.</param>
    /// <param name="at">The moment of the report: not before the day of the act, nor before the end of the claimed visit.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>; the accused is no offender; a co-offender is not among the
    /// parties; or a party is named twice.</exception>
    /// <exception cref="DomainException">
    /// <see cref="RegulationRefusals.NoEditionInForce"/>, <see cref="ViolationRefusals.NotBound"/>, <see cref="ViolationRefusals.ReportedBeforeAct"/>,
    /// <see cref="ViolationRefusals.WithoutEvidence"/>, or <see cref="StepRefusals.BeforeLast"/> where evidence was recorded after the report.
    /// </exception>
    /// <example><code>
    /// var report = new SubmittedReport(incident, reporter: manager, [new Evidence("运单", "低于运价收费", "档案柜 3", at)]);
    /// var violation = Violation.Report(new("V-1"), accused, otherParties: [], report, procedure, at);
    /// violation.HearStatement("客户说要换承运商。", at + Duration.FromHours(1));
    /// violation.Decide(by: manager, procedure, at + Duration.FromHours(2));
    /// </code></example>
    [Clause("3.2")]
    [Clause("4.8")]
    public static Violation Report(
        Id<Violation> id, StaffMember accused, ValueList<StaffMember> otherParties, SubmittedReport report, CaseProcedure procedure, Instant at)
    {
        Guard.Against.Default(id);
        Guard.Against.Null(accused);
        Guard.Against.NullItem(otherParties);
        Guard.Against.Null(report);
        Guard.Against.Null(procedure);
        RequireParties(report.Incident, accused, otherParties);
        procedure.Policy.Editions.RequireOn(report.Incident.OccurredOn);
        RequireBound(report.Incident, accused);
        RequireReportable(id.Value, report, procedure, at);
        var violation = new Violation(id, accused, otherParties, [report], at);
        violation.RequireEvidence(report.Evidence);
        violation.Record(new ViolationReported(report, accused, otherParties), at);
        return violation;
    }

    /// <summary>Judges all reports of the case that were not set aside, together (合并认定), for every person named in them.</summary>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public AssessmentReport Assess(PenaltyPolicy policy) =>
        Guard.Against.Null(policy).AssessAll(Reports.Where(report => report.SetAside is null).Select(report => report.Incident), Parties);
}
