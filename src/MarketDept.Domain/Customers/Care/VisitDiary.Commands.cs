namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    /// <summary>Plans a visit to a customer, before it begins (计划拜访).</summary>
    /// <param name="visit">The id of the visit, given by the host; new to the diary.</param>
    /// <param name="customer">The customer to be visited.</param>
    /// <param name="from">When the visit is to begin, not before <paramref name="at"/>: a plan is made before the visit.</param>
    /// <param name="to">When the visit is to end, after its start and at most 24 hours later.</param>
    /// <param name="purpose">The purpose of the visit, not blank.</param>
    /// <param name="at">The moment of planning.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the purpose blank.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.VisitAlreadyKnown"/>, <see cref="CareRefusals.VisitEndNotAfterStart"/>,
    /// <see cref="CareRefusals.VisitTooLong"/> or <see cref="CareRefusals.VisitPlannedTooLate"/>.</exception>
    [Clause("8.2.1")]
    public void Plan(Id<Visit> visit, Id<Customer> customer, Instant from, Instant to, string purpose, Instant at)
    {
        var plan = new VisitPlan(Guard.Against.Default(customer), Guard.Against.Unreal(from), Guard.Against.Unreal(to), Guard.Against.NullOrWhiteSpace(purpose), Guard.Against.Unreal(at));
        if (Find(Guard.Against.Default(visit)) is not null)
            throw CareRefusals.VisitAlreadyKnown.Because($"{Owner.Id} 的拜访 {visit}。", $"Visit '{visit}' of '{Owner.Id}'.");
        RequireForward(from, to);
        RequireNotTooLong(from, to);
        if (from < at)
            throw CareRefusals.VisitPlannedTooLate.Because($"拜访始于 {from}，计划登记于 {at}。", $"The visit begins at {from} and is planned at {at}.");
        Put(new Visit(visit) { Plan = plan }, new VisitDiaryPlanned(visit, plan), at);
    }

    /// <summary>Calls a planned visit off, with the reason (取消拜访).</summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.VisitUnknown"/>, <see cref="StepRefusals.WrongStatus"/> or
    /// <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void CallOff(Id<Visit> visit, string reason, Instant at)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        var now = Require(visit);
        RequireStep(new("取消", "calling off"), now, at, VisitStatus.Planned);
        Put(now with { CalledOffAt = at, CalledOffReason = reason }, new VisitDiaryCalledOff(visit, reason), at);
    }

    /// <summary>Records a visit that was made (登记拜访), planned or not.</summary>
    /// <param name="visit">The id of the planned visit, or a new id.</param>
    /// <param name="account">The account of the visit. It has ended, lasts at most 24 hours, and overlaps no other visit recorded in this diary.</param>
    /// <param name="at">The moment of recording, not before the end of the visit.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or there is no account.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.VisitAlreadyRecorded"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="CareRefusals.VisitToOtherCustomer"/>, <see cref="CareRefusals.VisitTooLong"/>,
    /// <see cref="CareRefusals.VisitInTheFuture"/>, <see cref="CareRefusals.VisitNotEnded"/> or
    /// <see cref="CareRefusals.VisitOverlapping"/>.</exception>
    [Clause("8.2.1")]
    [Clause("8.2.4")]
    public void Record(Id<Visit> visit, VisitAccount account, Instant at)
    {
        Guard.Against.Default(visit);
        Guard.Against.Null(account);
        Guard.Against.Unreal(at);
        var now = Find(visit);
        if (now is { Entries.Count: > 0 })
            throw CareRefusals.VisitAlreadyRecorded.Because($"{Owner.Id} 的拜访 {visit}。", $"Visit '{visit}' of '{Owner.Id}'.");
        if (now is not null)
        {
            RequireStep(new("登记", "recording"), now, at, VisitStatus.Planned);
            RequirePlannedCustomer(now, account);
        }

        RequireCredible(visit, account, at);
        var entry = new VisitEntry(1, account, Correction: null, at);
        Put((now ?? new Visit(visit)) with { Entries = [entry] }, new VisitDiaryRecorded(visit, entry), at);
    }

    /// <summary>Corrects a recorded visit by a new entry (更正拜访记录). Earlier entries stay as they are.</summary>
    /// <param name="visit">The id of the visit that is corrected.</param>
    /// <param name="account">The corrected account of the visit, in full. The rules for a first entry apply to it too.</param>
    /// <param name="reason">Why the entry is corrected, not blank.</param>
    /// <param name="at">The moment of the correction, not before the last step on the visit.</param>
    /// <exception cref="ArgumentException">There is no account, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.VisitUnknown"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="CareRefusals.VisitAlreadyVerified"/>, <see cref="StepRefusals.BeforeLast"/>, <see cref="CareRefusals.VisitTooLong"/>,
    /// <see cref="CareRefusals.VisitInTheFuture"/>, <see cref="CareRefusals.VisitNotEnded"/> or
    /// <see cref="CareRefusals.VisitOverlapping"/>.</exception>
    [Clause("8.2.1")]
    [Clause("8.2.4")]
    public void Correct(Id<Visit> visit, VisitAccount account, string reason, Instant at)
    {
        Guard.Against.Null(account);
        reason = Guard.Against.NullOrWhiteSpace(reason);
        var now = Require(visit);
        RequireNotVerified(now);
        RequireStep(new("更正", "correcting"), now, at, VisitStatus.Made);
        RequireCredible(visit, account, at);
        var entry = new VisitEntry(now.Entries.Count + 1, account, reason, at);
        Put(now with { Entries = [.. now.Entries, entry] }, new VisitDiaryCorrected(visit, entry), at);
    }

    /// <summary>Records whether a visit was genuine (核实拜访), as far as that can be determined. "Not determinable" is not "false".</summary>
    /// <param name="visit">The id of the visit; its last entry is verified.</param>
    /// <param name="verification">The result, by the manager, by his delegate for <see cref="Matter.VisitVerification"/>, or by the supervising
    /// executive where the manager is a party. A visit is verified again only after "not determinable". A time falsely claimed lies within the
    /// visit.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="otherParties">Everybody else who took part, and the visitor himself where his position has changed since the diary was opened.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the time falsely claimed is empty or not within the visit.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.VisitUnknown"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="CareRefusals.VisitAlreadyVerified"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("3.5")]
    [Clause("8.2.4")]
    [Clause("11.3")]
    public void Verify(Id<Visit> visit, VisitVerification verification, DecisionAuthority authority, params ReadOnlySpan<StaffMember> otherParties)
    {
        var at = Guard.Against.Null(verification).At;
        Guard.Against.Null(authority);
        foreach (var party in otherParties)
            Guard.Against.Null(party, nameof(otherParties));
        var now = Require(visit);
        RequireNotVerified(now);
        RequireStep(new("核实", "verifying"), now, at, VisitStatus.Made);
        verification = verification with { Entry = now.Entries.Count, FalselyClaimed = RequireWithin(now.Account!, verification) };
        authority.Require(verification.By, Matter.VisitVerification, at, [Owner, .. otherParties]);
        Put(now with { Verifications = [.. now.Verifications, verification] }, new VisitDiaryVerified(visit, verification), at);
    }
}
