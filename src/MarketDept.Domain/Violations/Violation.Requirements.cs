using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    private static readonly ClauseId DeputyReports = new(4, 8);
    private static readonly ClauseId EditionInForce = new(3, 2);

    /// <summary>The clause under which the case is handled: it refuses what the procedure does not allow.</summary>
    private ClauseId CaseClause => Incident.Kind.Clause.Id;

    private StaffMember[] Parties => [Accused, .. OtherParties];

    /// <summary>The only place where a step is written down; every check is made before it.</summary>
    private void Changed(ViolationStatus to, Event what)
    {
        Status = to;
        LastChangedAt = what.At;
        _events.Add(what);
    }

    private void Finalise(FinalityGround because, Instant at)
    {
        FinalSince = at;
        FinalBecause = because;
        Changed(ViolationStatus.Final, new BecameFinal(Id, at, because));
    }

    private void RequireStep(string step, Instant at, params ReadOnlySpan<ViolationStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new DomainException(DomainErrorCodes.ViolationWrongStatus, CaseClause,
                $"{step} in violation '{Id}', which is {Status}; allowed is {string.Join(", ", from.ToArray())}.");
        }

        RequireNotBefore(at, LastChangedAt, CaseClause, "the last step was made");
    }

    private static void RequireNotBefore(Instant at, Instant earliest, ClauseId clause, string what)
    {
        if (at < earliest)
        {
            throw new DomainException(DomainErrorCodes.ViolationTimeGoesBackwards, clause,
                $"The step is dated {Iso.Format(at)}, but {what} at {Iso.Format(earliest)}; allowed is not before that.");
        }
    }

    private void RequireHeard()
    {
        if (Status == ViolationStatus.Reported)
        {
            throw new DomainException(DomainErrorCodes.ViolationNotHeard, CaseClause,
                $"'{Accused.Id}' was not heard in violation '{Id}'; allowed is once his statement, or that he made none, is on record.");
        }
    }

    private void RequireThisCase(in Finding finding)
    {
        var of = finding.Incident;
        if (finding.Staff != Accused.Id || of.Id != Incident.Id || of.Occurrence != Incident.Occurrence || of.OccurredOn != Incident.OccurredOn)
        {
            throw new DomainException(DomainErrorCodes.ViolationOtherCase, CaseClause,
                $"The finding is of '{finding.Staff}' in incident '{of.Id}', act '{of.Occurrence}' of {Iso.Format(of.OccurredOn)}; allowed in violation "
                + $"'{Id}' is '{Accused.Id}' in '{Incident.Id}', '{Incident.Occurrence}' of {Iso.Format(Incident.OccurredOn)}.");
        }

        foreach (var offender in of.Offenders)
        {
            if (!Array.Exists(Parties, party => party.Id == offender.Staff))
            {
                throw new DomainException(DomainErrorCodes.ViolationOtherCase, CaseClause,
                    $"The finding names '{offender.Staff}', who is no party of violation '{Id}'; allowed are the parties it was reported with.");
            }
        }

        if (finding.Edition.Id != Edition)
        {
            throw new DomainException(DomainErrorCodes.ViolationOtherEdition, EditionInForce,
                $"The finding was made under edition '{finding.Edition.Id}'; allowed is '{Edition}', in force on the day of the act.");
        }
    }

    private static Money RequireDetermined(in Finding finding) => finding.Compensation
        ?? throw new DomainException(DomainErrorCodes.ViolationUndetermined, finding.Clause.Id,
            $"The compensation is undetermined, missing: {string.Join(", ", finding.Missing.Names(Language.English))}; "
            + "allowed is once that is decided, for undetermined is not zero.");

    /// <summary>The deputy may report, and the leader confirms: a delegation makes no exception of that.</summary>
    private void RequireAnotherThanReporter(StaffMember decider)
    {
        if (decider.Position == Position.DeputyManager && decider.Id == Reporter.Id)
        {
            throw new DomainException(DomainErrorCodes.ViolationReporterMayNotConfirm, DeputyReports,
                $"'{decider.Id}' reported violation '{Id}' and would confirm it as a delegate; allowed is the manager himself.");
        }
    }

    private ReasonedDecision RequireAppealRuling(StaffMember decider, DecisionAuthority authority, string reason, Instant at)
    {
        var ruling = new ReasonedDecision(decider, reason, at);
        Guard.Against.Null(authority);
        RequireStep("An appeal is ruled on", at, ViolationStatus.Appealed);
        authority.Require(decider, Matter.Appeal, at, Parties);
        return ruling;
    }
}
