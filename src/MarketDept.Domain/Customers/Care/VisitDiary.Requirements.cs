namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    private static readonly ClauseId Logged = new(8, 2, 1);
    private static readonly ClauseId Truthful = new(8, 2, 4);
    private static readonly ClauseId FalseReport = new(11, 3);

    internal static void RequireForward(Instant start, Instant end)
    {
        if (end <= start)
        {
            throw new DomainException(DomainErrorCodes.VisitsEndNotAfterStart, Truthful,
                $"The visit starts at {Iso.Format(start)} and ends at {Iso.Format(end)}; allowed is an end after the start.");
        }
    }

    /// <summary>The only place where a step is written down; every check is made before it.</summary>
    private void Put(Visit visit, Event what)
    {
        if (_places.TryGetValue(visit.Id, out var place))
        {
            _visits[place] = visit;
        }
        else
        {
            _places.Add(visit.Id, _visits.Count);
            _visits.Add(visit);
        }

        _events.Add(what);
    }

    private Visit Require(Id<Visit> visit) => Find(Guard.Against.Default(visit))
        ?? throw new DomainException(DomainErrorCodes.VisitsUnknown, Logged,
            $"The diary of '{Owner.Id}' has no visit '{visit}'; allowed is one that was planned or recorded in it.");

    private static void RequireStep(string step, Visit visit, Instant at, VisitStatus from)
    {
        if (visit.Status != from)
        {
            throw new DomainException(DomainErrorCodes.VisitsWrongStatus, Logged,
                $"{step}, and '{visit.Id}' is {visit.Status}; allowed is {from}.");
        }

        if (at < visit.LastChangedAt)
        {
            throw new DomainException(DomainErrorCodes.VisitsTimeGoesBackwards, Logged,
                $"{step} at {Iso.Format(at)}, and the last step on '{visit.Id}' was at {Iso.Format(visit.LastChangedAt)}; allowed is not before that.");
        }
    }

    private static void RequireNotVerified(Visit visit)
    {
        if (visit.Status == VisitStatus.Verified)
        {
            throw new DomainException(DomainErrorCodes.VisitsAlreadyVerified, Truthful,
                $"Visit '{visit.Id}' was found {visit.Verification!.Outcome}; allowed is only as long as nothing is determined.");
        }
    }

    private static void RequirePlannedCustomer(Visit visit, VisitAccount account)
    {
        if (visit.Plan is { } plan && plan.Customer != account.Customer)
        {
            throw new DomainException(DomainErrorCodes.VisitsOtherCustomer, Logged,
                $"Visit '{visit.Id}' is planned to '{plan.Customer}' and recorded at '{account.Customer}'; allowed is the planned customer, or another id.");
        }
    }

    /// <summary>What is asked of every account, the first and its corrections alike.</summary>
    private void RequireCredible(Id<Visit> visit, VisitAccount account, Instant recordedAt)
    {
        RequireNotTooLong(account.Start, account.End);
        if (account.Start >= recordedAt)
        {
            throw new DomainException(DomainErrorCodes.VisitsInTheFuture, Truthful,
                $"A visit from {Iso.Format(account.Start)} is recorded at {Iso.Format(recordedAt)}; allowed is once it has ended.");
        }

        if (account.End > recordedAt)
        {
            throw new DomainException(DomainErrorCodes.VisitsNotEnded, Truthful,
                $"A visit until {Iso.Format(account.End)} is recorded at {Iso.Format(recordedAt)}; allowed is once it has ended.");
        }

        foreach (var other in _visits)
        {
            if (other.Id != visit && other.Account is { } theirs && theirs.Overlaps(account))
            {
                throw new DomainException(DomainErrorCodes.VisitsOverlapping, Truthful,
                    $"A visit of '{Owner.Id}' from {Iso.Format(account.Start)} to {Iso.Format(account.End)} overlaps '{other.Id}' from "
                    + $"{Iso.Format(theirs.Start)} to {Iso.Format(theirs.End)}; allowed is one after the other.");
            }
        }
    }

    private static void RequireNotTooLong(Instant start, Instant end)
    {
        if (end - start > LongestVisit)
        {
            throw new DomainException(DomainErrorCodes.VisitsTooLong, Truthful,
                $"The visit lasts from {Iso.Format(start)} to {Iso.Format(end)}; allowed are 24 hours at most.");
        }
    }

    private static void RequireOutcome(VisitOutcome outcome, Interval? falselyClaimed)
    {
        if (!Enum.IsDefined(outcome))
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Allowed are NotDeterminable, Genuine and False.");
        if (falselyClaimed is not null && outcome != VisitOutcome.False)
            throw new ArgumentException($"A time falsely claimed goes with a visit found false, and not with {outcome}.", nameof(falselyClaimed));
    }

    /// <summary>The time falsely claimed: nothing unless the visit is found false, then the part, or else all of it.</summary>
    private static (Instant? From, Instant? To) RequireWithin(VisitAccount account, VisitOutcome outcome, Interval? falselyClaimed)
    {
        if (outcome != VisitOutcome.False)
            return (null, null);
        if (falselyClaimed is not { } part)
            return (account.Start, account.End);
        return part.HasStart && part.HasEnd && part.Start < part.End && part.Start >= account.Start && part.End <= account.End
            ? (part.Start, part.End)
            : throw new ArgumentException(
                $"The time falsely claimed, {part}, is no part of the visit from {Iso.Format(account.Start)} to {Iso.Format(account.End)}.",
                nameof(falselyClaimed));
    }
}
