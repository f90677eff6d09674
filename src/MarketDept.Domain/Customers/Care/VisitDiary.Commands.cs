using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    /// <summary>Plans a visit (计划外访).</summary>
    /// <param name="visit">The host's id, new to the diary.</param>
    /// <param name="customer">Whom to visit.</param>
    /// <param name="from">When it is to begin, not before <paramref name="at"/>: what is written down afterwards is no plan.</param>
    /// <param name="to">When it is to end, after its start and at most 24 hours later.</param>
    /// <param name="purpose">What for, not blank.</param>
    /// <param name="at">When it is planned.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the purpose blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.VisitsAlreadyKnown"/>, <see cref="DomainErrorCodes.VisitsEndNotAfterStart"/>,
    /// <see cref="DomainErrorCodes.VisitsTooLong"/> or <see cref="DomainErrorCodes.VisitsPlannedTooLate"/>.</exception>
    [Clause("8.2.1")]
    public void Plan(Id<Visit> visit, Id<Customer> customer, Instant from, Instant to, string purpose, Instant at)
    {
        Guard.Against.Default(visit);
        var plan = new VisitPlan(customer, from, to, purpose, at);
        if (Find(visit) is not null)
        {
            throw new DomainException(DomainErrorCodes.VisitsAlreadyKnown, Logged,
                $"The diary of '{Owner.Id}' has a visit '{visit}' already; allowed is an id that is new to it.");
        }

        RequireForward(from, to);
        RequireNotTooLong(from, to);
        if (from < at)
        {
            throw new DomainException(DomainErrorCodes.VisitsPlannedTooLate, Truthful,
                $"A visit from {Iso.Format(from)} is planned at {Iso.Format(at)}; allowed is before it begins, and afterwards it is recorded.");
        }

        Put(new Visit(visit) { Plan = plan }, new Planned(Owner.Id, visit, at, customer, from, to));
    }

    /// <summary>Calls a planned visit off (取消外访).</summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.VisitsUnknown"/>, <see cref="DomainErrorCodes.VisitsWrongStatus"/> or
    /// <see cref="DomainErrorCodes.VisitsTimeGoesBackwards"/>.</exception>
    public void CallOff(Id<Visit> visit, string reason, Instant at)
    {
        var cancellation = new VisitCancellation(reason, at);
        var now = Require(visit);
        RequireStep("A plan is called off", now, at, VisitStatus.Planned);
        Put(now with { CalledOff = cancellation }, new PlanCalledOff(Owner.Id, visit, at, reason));
    }

    /// <summary>Records a visit that was made (登记外访): one that was planned, or one that is new to the diary.</summary>
    /// <param name="visit">The id of the plan, or a new one.</param>
    /// <param name="account">What was done; at most 24 hours long, ended, and overlapping no other visit recorded here.</param>
    /// <param name="recordedAt">When it is recorded, not before the visit ended.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or there is no account.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.VisitsAlreadyRecorded"/>, <see cref="DomainErrorCodes.VisitsWrongStatus"/>,
    /// <see cref="DomainErrorCodes.VisitsTimeGoesBackwards"/>, <see cref="DomainErrorCodes.VisitsOtherCustomer"/>,
    /// <see cref="DomainErrorCodes.VisitsTooLong"/>, <see cref="DomainErrorCodes.VisitsInTheFuture"/>,
    /// <see cref="DomainErrorCodes.VisitsNotEnded"/> or <see cref="DomainErrorCodes.VisitsOverlapping"/>.
    /// </exception>
    [Clause("8.2.1")]
    [Clause("8.2.4")]
    public void Record(Id<Visit> visit, VisitAccount account, Instant recordedAt)
    {
        Guard.Against.Default(visit);
        Guard.Against.Null(account);
        var now = Find(visit);
        if (now is { Entries.Count: > 0 })
        {
            throw new DomainException(DomainErrorCodes.VisitsAlreadyRecorded, Logged,
                $"Visit '{visit}' of '{Owner.Id}' is recorded already; allowed is a correction, which is a new entry on it.");
        }

        if (now is not null)
        {
            RequireStep("A visit is recorded", now, recordedAt, VisitStatus.Planned);
            RequirePlannedCustomer(now, account);
        }

        RequireCredible(visit, account, recordedAt);
        var entry = new VisitEntry(1, account, correction: null, recordedAt);
        Put((now ?? new Visit(visit)) with { Entries = [entry] }, new Recorded(Owner.Id, visit, recordedAt, account));
    }

    /// <summary>Corrects what was recorded (更正外访记录) by a new entry; those before it stay as they are.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="account">What was done, in full; the same is asked of it as of the first entry.</param>
    /// <param name="reason">Why it is corrected, not blank.</param>
    /// <param name="recordedAt">When it is corrected, not before the last step on the visit.</param>
    /// <exception cref="ArgumentException">There is no account, or the reason is blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.VisitsUnknown"/>, <see cref="DomainErrorCodes.VisitsWrongStatus"/>,
    /// <see cref="DomainErrorCodes.VisitsAlreadyVerified"/>, <see cref="DomainErrorCodes.VisitsTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.VisitsTooLong"/>, <see cref="DomainErrorCodes.VisitsInTheFuture"/>,
    /// <see cref="DomainErrorCodes.VisitsNotEnded"/> or <see cref="DomainErrorCodes.VisitsOverlapping"/>.
    /// </exception>
    [Clause("8.2.1")]
    [Clause("8.2.4")]
    public void Correct(Id<Visit> visit, VisitAccount account, string reason, Instant recordedAt)
    {
        Guard.Against.Null(account);
        Guard.Against.NullOrWhiteSpace(reason);
        var now = Require(visit);
        RequireNotVerified(now);
        RequireStep("A visit is corrected", now, recordedAt, VisitStatus.Made);
        RequireCredible(visit, account, recordedAt);
        var entry = new VisitEntry(now.Entries.Count + 1, account, reason, recordedAt);
        Put(now with { Entries = [.. now.Entries, entry] }, new Corrected(Owner.Id, visit, recordedAt, account, reason));
    }

    /// <summary>Records whether a visit was genuine (核实外访), as far as that could be determined; what is not determinable is not false.</summary>
    /// <param name="visit">The visit; its last entry is what is verified.</param>
    /// <param name="outcome">What it came to. After <see cref="VisitOutcome.NotDeterminable"/> it may be verified again, else not.</param>
    /// <param name="grounds">What that rests on, not blank.</param>
    /// <param name="verifier">Who verifies: the manager, his delegate for <see cref="Matter.VisitVerification"/>, or the supervising executive where the manager is a party.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When.</param>
    /// <param name="falselyClaimed">The part that was falsely claimed, within the visit; null: all of it. Only where the outcome is false.</param>
    /// <param name="otherParties">Who else was along; and the visitor himself where he holds another position by now.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, or the part is empty, not within the visit, or given for another outcome.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.VisitsUnknown"/>, <see cref="DomainErrorCodes.VisitsWrongStatus"/>,
    /// <see cref="DomainErrorCodes.VisitsAlreadyVerified"/>, <see cref="DomainErrorCodes.VisitsTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.DecidesOwnCase"/> or <see cref="DomainErrorCodes.NotEntitledToDecide"/>.
    /// </exception>
    [Clause("3.5")]
    [Clause("8.2.4")]
    [Clause("11.3")]
    public void Verify(
        Id<Visit> visit, VisitOutcome outcome, string grounds, StaffMember verifier, DecisionAuthority authority, Instant at,
        Interval? falselyClaimed = null, params ReadOnlySpan<StaffMember> otherParties)
    {
        RequireOutcome(outcome, falselyClaimed);
        Guard.Against.NullOrWhiteSpace(grounds);
        Guard.Against.Null(verifier);
        Guard.Against.Null(authority);
        foreach (var party in otherParties)
            Guard.Against.Null(party, nameof(otherParties));
        var now = Require(visit);
        RequireNotVerified(now);
        RequireStep("A visit is verified", now, at, VisitStatus.Made);
        var (from, to) = RequireWithin(now.Account!, outcome, falselyClaimed);
        authority.Require(verifier, Matter.VisitVerification, at, [Owner, .. otherParties]);

        var verification = new VisitVerification(outcome, now.Entries.Count, grounds, verifier, at, from, to);
        Put(now with { Verifications = [.. now.Verifications, verification] }, new Verified(Owner.Id, visit, at, outcome, verifier.Id));
    }
}
