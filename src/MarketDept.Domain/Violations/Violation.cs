using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>The case of one person over one incident (违纪案件): reported, heard, decided, perhaps appealed, final or gone.</summary>
/// <remarks>
/// <para>A deputy who reported does not confirm it, the person is heard before anything is decided, nobody decides his own case, and
/// what the manager decided the supervising executive can overturn. Each step is an instant not before the last one; a
/// refused step changes nothing.</para>
/// <para>It knows its own case only. That one act costs a person one fine, however many cases report it, is judged where the
/// incidents are judged together (<see cref="PenaltyPolicy.AssessAll"/>): decide on a finding of that report.</para>
/// <para>What is established never changes. Where later facts give another result, as when uncollectable money comes in after
/// all, the case is withdrawn and a new one decided; the items of the old one net to zero.</para>
/// </remarks>
[Clause("11.1")]
[Clause("11.2")]
[Clause("11.3")]
public sealed partial class Violation
{
    private Violation(
        Id<Violation> id, Incident incident, StaffMember accused, ValueList<StaffMember> otherParties, ValueList<Evidence> evidence,
        StaffMember reporter, string edition, Instant reportedAt)
    {
        Id = id;
        Incident = incident;
        Accused = accused;
        OtherParties = otherParties;
        Evidence = evidence;
        Reporter = reporter;
        Edition = edition;
        ReportedAt = reportedAt;
        LastChangedAt = reportedAt;
    }

    /// <summary>The host's id (案件编号).</summary>
    public Id<Violation> Id { get; }

    /// <summary>The incident (事件): as it was reported, and from the decision on as it was judged.</summary>
    public Incident Incident { get; private set; }

    /// <summary>Whose case it is (当事人), in the position held when it was reported.</summary>
    public StaffMember Accused { get; }

    /// <summary>Who else is concerned (其他当事人): all co-offenders, and whoever else must not decide.</summary>
    public ValueList<StaffMember> OtherParties { get; }

    /// <summary>The evidence (证据), in the order in which it came in; at least one piece when it was reported.</summary>
    public ValueList<Evidence> Evidence { get; private set; }

    /// <summary>Who reported (报告人).</summary>
    public StaffMember Reporter { get; }

    /// <summary>The name of the edition in force on the day of the act (适用版本).</summary>
    [Clause("3.2")]
    public string Edition { get; }

    /// <summary>When it was reported (报告时间).</summary>
    public Instant ReportedAt { get; }

    /// <summary>When the last step was made (最近变更时间).</summary>
    public Instant LastChangedAt { get; private set; }

    /// <summary>Where it stands (状态).</summary>
    public ViolationStatus Status { get; private set; }

    /// <summary>When the accused was heard, and what he said (陈述); empty until then.</summary>
    public ValueList<Hearing> Hearings { get; private set; } = [];

    /// <summary>The decision (认定决定); null until there is one.</summary>
    public ViolationDecision? Decision { get; private set; }

    /// <summary>The appeal (申诉); null where there is none.</summary>
    public LodgedAppeal? LodgedAppeal { get; private set; }

    /// <summary>The dismissal before any decision (不予认定); null where there is none.</summary>
    public ReasonedDecision? Dismissal { get; private set; }

    /// <summary>Since when the decision stands (生效时间), or stood before it was withdrawn; null where it never did.</summary>
    public Instant? FinalSince { get; private set; }

    /// <summary>Why the decision stands (生效原因); present exactly with <see cref="FinalSince"/>.</summary>
    public FinalityGround? FinalBecause { get; private set; }

    /// <summary>The withdrawal (撤销); null where there is none.</summary>
    public ReasonedDecision? Withdrawal { get; private set; }

    /// <summary>Opens the case of one person over one incident (报告违纪).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="incident">What is reported.</param>
    /// <param name="accused">Whose case it is, one of the incident's offenders.</param>
    /// <param name="otherParties">
    /// All co-offenders, so that nobody of them decides and their positions are known; and whoever else is concerned. Nobody
    /// twice, and not the accused.
    /// </param>
    /// <param name="evidence">At least one piece, none recorded after the report.</param>
    /// <param name="reporter">Who reports; anybody may, the deputy manager too.</param>
    /// <param name="editions">The editions of the regulation; one must be in force on the day of the act.</param>
    /// <param name="at">When it is reported; not before the day of the act, nor before the end of a visit that never was.</param>
    /// <param name="zone">The company's time zone, in which that day begins; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">
    /// Something is missing; the accused is no offender; a co-offender is not among the parties; or a party is named twice.
    /// </exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.NoEditionInForce"/>, <see cref="DomainErrorCodes.ViolationReportedBeforeAct"/>,
    /// <see cref="DomainErrorCodes.ViolationWithoutEvidence"/>, or <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/>
    /// where evidence was recorded after the report.
    /// </exception>
    [Clause("3.2")]
    [Clause("4.8")]
    public static Violation Report(
        Id<Violation> id, Incident incident, StaffMember accused, ValueList<StaffMember> otherParties, ValueList<Evidence> evidence,
        StaffMember reporter, RegulationEditions editions, Instant at, DateTimeZone? zone = null)
    {
        Guard.Against.Default(id);
        Guard.Against.Null(incident);
        Guard.Against.Null(accused);
        Guard.Against.Null(otherParties);
        Guard.Against.Null(evidence);
        Guard.Against.Null(reporter);
        Guard.Against.Null(editions);
        RequireParties(incident, accused, otherParties);
        foreach (var piece in evidence)
            Guard.Against.Null(piece, nameof(evidence));

        var edition = editions.RequireOn(incident.OccurredOn);
        var clause = incident.Kind.Clause.Id;
        var day = at.InZone(zone ?? BusinessZone.Default).Date;
        if (day < incident.OccurredOn)
        {
            throw new DomainException(DomainErrorCodes.ViolationReportedBeforeAct, clause,
                $"The act of {Iso.Format(incident.OccurredOn)} is reported on {Iso.Format(day)}; allowed is that day or later.");
        }

        if (incident.Facts is FalseVisitReport visit && visit.Claimed.To > at.InZone(zone ?? BusinessZone.Default).LocalDateTime)
        {
            throw new DomainException(DomainErrorCodes.ViolationReportedBeforeAct, clause,
                $"The visit claimed until {Iso.Format(visit.Claimed.To)} is reported false at {Iso.Format(at)}; allowed is once it would have ended.");
        }

        if (evidence.Count == 0)
        {
            throw new DomainException(DomainErrorCodes.ViolationWithoutEvidence, clause,
                $"Violation '{id}' is reported without evidence; allowed is with at least one piece.");
        }

        foreach (var piece in evidence)
            RequireNotBefore(at, piece.RecordedAt, clause, "evidence was recorded");

        var violation = new Violation(id, incident, accused, otherParties, evidence, reporter, edition.Id, at);
        violation._events.Add(new Reported(
            id, at, incident.Id, incident.Occurrence, incident.OccurredOn, incident.Kind.Name, accused.Id, reporter.Id, edition.Id));
        return violation;
    }

    private static void RequireParties(Incident incident, StaffMember accused, ValueList<StaffMember> others)
    {
        var known = new HashSet<Id<StaffMember>> { accused.Id };
        foreach (var other in others)
        {
            if (!known.Add(Guard.Against.Null(other, nameof(others)).Id))
                throw new ArgumentException($"'{other.Id}' is named twice among the parties; allowed is once.", nameof(others));
        }

        if (!incident.Offenders.Any(offender => offender.Staff == accused.Id))
        {
            throw new ArgumentException(
                $"'{accused.Id}' is no offender of incident '{incident.Id}'; allowed is one of its offenders.", nameof(accused));
        }

        foreach (var offender in incident.Offenders)
        {
            if (!known.Contains(offender.Staff))
            {
                throw new ArgumentException(
                    $"Co-offender '{offender.Staff}' is not among the parties; allowed is with all of them, so that none decides.",
                    nameof(others));
            }
        }
    }
}
