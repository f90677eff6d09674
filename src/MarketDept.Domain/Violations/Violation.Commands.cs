using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>Adds a piece of evidence (补充证据): before the decision, or while an appeal is open.</summary>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.ViolationWrongStatus"/>, or
    /// <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/>, also where it was recorded after <paramref name="at"/>.</exception>
    public void AddEvidence(Evidence evidence, Instant at)
    {
        Guard.Against.Null(evidence);
        RequireStep("Evidence is added", at, ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Appealed);
        RequireNotBefore(at, evidence.RecordedAt, CaseClause, "evidence was recorded");
        Evidence = [.. Evidence, evidence];
        Changed(Status, new EvidenceAdded(Id, at, evidence));
    }

    /// <summary>Records what the accused says (听取陈述); he may say more, or speak after all, until it is decided.</summary>
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.ViolationWrongStatus"/> or <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/>.</exception>
    [Clause("11.3")]
    public void HearStatement(string text, Instant at)
    {
        var hearing = new Hearing(spoke: true, text, at);
        RequireStep("A statement is heard", at, ViolationStatus.Reported, ViolationStatus.Heard);
        Hearings = [.. Hearings, hearing];
        Changed(ViolationStatus.Heard, new StatementHeard(Id, at, text));
    }

    /// <summary>Records that the accused had the chance to speak and did not (未作陈述), and why.</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.ViolationWrongStatus"/> or <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/>.</exception>
    [Clause("11.3")]
    public void RecordNoStatement(string reason, Instant at)
    {
        var hearing = new Hearing(spoke: false, reason, at);
        RequireStep("That nothing was said is recorded", at, ViolationStatus.Reported);
        Hearings = [.. Hearings, hearing];
        Changed(ViolationStatus.Heard, new NoStatementRecorded(Id, at, reason));
    }

    /// <summary>Establishes the breach (认定): what was found is kept as data, and the time to appeal begins.</summary>
    /// <param name="finding">
    /// Of this incident, act and day and of the accused, under the edition of that day, with nothing undetermined. The facts
    /// may be completed since the report, a decided proportion above all; the offenders are among the parties.
    /// </param>
    /// <param name="decider">Who decides.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When.</param>
    /// <param name="appealableUntil">Until when the accused can appeal, after <paramref name="at"/>; the text fixes no period.</param>
    /// <exception cref="ArgumentException">Something is missing, or there would be no time to appeal.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.ViolationNotHeard"/>, <see cref="DomainErrorCodes.ViolationWrongStatus"/>,
    /// <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/>, <see cref="DomainErrorCodes.ViolationOtherCase"/>,
    /// <see cref="DomainErrorCodes.ViolationOtherEdition"/>, <see cref="DomainErrorCodes.ViolationUndetermined"/>,
    /// <see cref="DomainErrorCodes.ViolationReporterMayNotConfirm"/>, <see cref="DomainErrorCodes.DecidesOwnCase"/> or
    /// <see cref="DomainErrorCodes.NotEntitledToDecide"/>.
    /// </exception>
    [Clause("11.1")]
    [Clause("3.2")]
    [Clause("4.8")]
    public void Decide(Finding finding, StaffMember decider, DecisionAuthority authority, Instant at, Instant appealableUntil)
    {
        Guard.Against.Default(finding);
        Guard.Against.Null(decider);
        Guard.Against.Null(authority);
        if (appealableUntil <= at)
        {
            throw new ArgumentOutOfRangeException(nameof(appealableUntil),
                $"Decided at {Iso.Format(at)} there would be no time to appeal; allowed is a later end.");
        }

        RequireHeard();
        RequireStep("A breach is established", at, ViolationStatus.Heard);
        RequireThisCase(finding);
        var compensation = RequireDetermined(finding);
        authority.Require(decider, Matter.Violation, at, Parties);
        RequireAnotherThanReporter(decider);

        var established = EstablishedFinding.Of(finding, compensation);
        Incident = finding.Incident;
        Decision = new ViolationDecision(established, decider, at, appealableUntil);
        Changed(ViolationStatus.Decided, new Decided(Id, at, established, decider.Id, appealableUntil));
    }

    /// <summary>Finds that there is no breach (不予认定), before any decision; the accused need not be heard for that.</summary>
    /// <exception cref="ArgumentException">Something is missing, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.ViolationWrongStatus"/>, <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.DecidesOwnCase"/> or <see cref="DomainErrorCodes.NotEntitledToDecide"/>.</exception>
    [Clause("11.1")]
    public void Dismiss(StaffMember decider, DecisionAuthority authority, string reason, Instant at)
    {
        var ruling = new ReasonedDecision(decider, reason, at);
        Guard.Against.Null(authority);
        RequireStep("A case is dismissed", at, ViolationStatus.Reported, ViolationStatus.Heard);
        authority.Require(decider, Matter.Violation, at, Parties);
        Dismissal = ruling;
        Changed(ViolationStatus.Dismissed, new Dismissed(Id, at, decider.Id, reason));
    }

    /// <summary>The accused appeals (申诉), before the time to appeal is over.</summary>
    /// <exception cref="ArgumentException">The grounds are null or blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.ViolationWrongStatus"/>, <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/> or
    /// <see cref="DomainErrorCodes.ViolationAppealTimeOver"/>.</exception>
    [Clause("3.6")]
    public void Appeal(string grounds, Instant at)
    {
        var appeal = new LodgedAppeal(grounds, at);
        RequireStep("A decision is appealed", at, ViolationStatus.Decided);
        if (at >= Decision!.AppealableUntil)
        {
            throw new DomainException(DomainErrorCodes.ViolationAppealTimeOver, Matter.Appeal.Clause,
                $"Violation '{Id}' is appealed at {Iso.Format(at)}; allowed was before {Iso.Format(Decision.AppealableUntil)}.");
        }

        LodgedAppeal = appeal;
        Changed(ViolationStatus.Appealed, new Appealed(Id, at, grounds));
    }

    /// <summary>The supervising executive upholds the decision (申诉维持): it is final.</summary>
    /// <inheritdoc cref="Dismiss" path="/exception"/>
    [Clause("3.6")]
    public void UpholdOnAppeal(StaffMember decider, DecisionAuthority authority, string reason, Instant at)
    {
        var ruling = RequireAppealRuling(decider, authority, reason, at);
        LodgedAppeal = LodgedAppeal!.Ruled(ruling);
        Changed(Status, new AppealUpheld(Id, at, decider.Id, reason));
        Finalise(FinalityGround.Upheld, at);
    }

    /// <summary>The supervising executive overturns the decision (推翻认定): nothing is established.</summary>
    /// <inheritdoc cref="Dismiss" path="/exception"/>
    [Clause("3.6")]
    public void OverturnOnAppeal(StaffMember decider, DecisionAuthority authority, string reason, Instant at)
    {
        var ruling = RequireAppealRuling(decider, authority, reason, at);
        LodgedAppeal = LodgedAppeal!.Ruled(ruling);
        Changed(ViolationStatus.Dismissed, new AppealOverturned(Id, at, decider.Id, reason));
    }

    /// <summary>The accused accepts the decision and waives the appeal (接受认定): it is final.</summary>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.ViolationWrongStatus"/> or <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/>.</exception>
    public void AcceptDecision(Instant at)
    {
        RequireStep("A decision is accepted", at, ViolationStatus.Decided);
        Finalise(FinalityGround.Accepted, at);
    }

    /// <summary>The time to appeal went by without an appeal (认定生效): the decision is final.</summary>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.ViolationAppealOpen"/>, <see cref="DomainErrorCodes.ViolationWrongStatus"/>,
    /// <see cref="DomainErrorCodes.ViolationTimeGoesBackwards"/> or <see cref="DomainErrorCodes.ViolationAppealTimeRunning"/>.</exception>
    public void MakeFinal(Instant at)
    {
        if (Status == ViolationStatus.Appealed)
        {
            throw new DomainException(DomainErrorCodes.ViolationAppealOpen, Matter.Appeal.Clause,
                $"The appeal in violation '{Id}' is open; allowed is once the supervising executive has ruled.");
        }

        RequireStep("A decision becomes final", at, ViolationStatus.Decided);
        if (at < Decision!.AppealableUntil)
        {
            throw new DomainException(DomainErrorCodes.ViolationAppealTimeRunning, Matter.Appeal.Clause,
                $"Violation '{Id}' can be appealed before {Iso.Format(Decision.AppealableUntil)}; allowed is from then on, or once it is accepted.");
        }

        Finalise(FinalityGround.NotAppealed, at);
    }

    /// <summary>Takes the case back (撤销), open or final, with all that followed from it.</summary>
    /// <remarks>What the supervising executive has upheld, only the supervising executive takes back.</remarks>
    /// <inheritdoc cref="Dismiss" path="/exception"/>
    [Clause("11.1")]
    public void Withdraw(StaffMember decider, DecisionAuthority authority, string reason, Instant at)
    {
        var ruling = new ReasonedDecision(decider, reason, at);
        Guard.Against.Null(authority);
        RequireStep("A case is withdrawn", at, ViolationStatus.Reported, ViolationStatus.Heard, ViolationStatus.Decided,
            ViolationStatus.Appealed, ViolationStatus.Final);
        authority.Require(decider, LodgedAppeal?.Ruling is null ? Matter.Violation : Matter.Appeal, at, Parties);
        Withdrawal = ruling;
        Changed(ViolationStatus.Withdrawn, new Withdrawn(Id, at, decider.Id, reason, FinalSince is not null));
    }
}
