namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    internal static Instant RequireForward(Instant start, Instant end) => end > start ? end
        : throw CareRefusals.VisitEndNotAfterStart.Because($"开始 {start}，结束 {end}。", $"The start is {start}, the end {end}.");

    /// <summary>Writes a step down, after all checks. No other method writes one.</summary>
    private void Put(Visit visit, DomainEvent happened, Instant at)
    {
        if (_places.TryAdd(visit.Id, _visits.Count))
            _visits.Add(visit);
        else
            _visits[_places[visit.Id]] = visit;
        Record(happened, at);
    }

    private Visit Require(Id<Visit> visit) => Find(Guard.Against.Default(visit))
        ?? throw CareRefusals.VisitUnknown.Because($"{Owner.Id} 的拜访 {visit}。", $"Visit '{visit}' of '{Owner.Id}'.");

    /// <summary>Steps are ordered within each visit, not over the diary: a visit recorded offline may come in late.</summary>
    private static void RequireStep(Bilingual step, Visit visit, Instant at, VisitStatus from)
    {
        Step.RequireStatus(visit.Id.Value, step, visit.Status, TitleOf, Logged, from);
        Step.RequireNotBefore(visit.Id.Value, at, visit.LastChangedAt, Logged);
    }

    private static void RequireNotVerified(Visit visit)
    {
        if (visit.Status == VisitStatus.Verified)
        {
            var found = TitleOf(visit.IsGenuine);
            throw CareRefusals.VisitAlreadyVerified.Because($"拜访 {visit.Id}，核实结果：{found}。", $"Visit '{visit.Id}' was found {found}.");
        }
    }

    private static void RequirePlannedCustomer(Visit visit, VisitAccount account)
    {
        if (visit.Plan is { } plan && plan.Customer != account.Customer)
        {
            throw CareRefusals.VisitToOtherCustomer.Because(
                $"拜访 {visit.Id}：计划 {plan.Customer}，登记 {account.Customer}。", $"Visit '{visit.Id}', planned to '{plan.Customer}', recorded at '{account.Customer}'.");
        }
    }

    /// <summary>Checks an account, of a first entry or of a correction.</summary>
    private void RequireCredible(Id<Visit> visit, VisitAccount account, Instant at)
    {
        RequireNotTooLong(account.Start, account.End);
        if (account.End > at)
        {
            throw (account.Start >= at ? CareRefusals.VisitInTheFuture : CareRefusals.VisitNotEnded).Because(
                $"拜访 {account.Start} 至 {account.End}，登记于 {at}。", $"The visit is from {account.Start} to {account.End}, recorded at {at}.");
        }

        foreach (var other in _visits)
        {
            if (other.Id != visit && other.Holds(account))
            {
                throw CareRefusals.VisitOverlapping.Because(
                    $"{Owner.Id}：{account.Start} 至 {account.End}；拜访 {other.Id}：{other.Account!.Start} 至 {other.Account.End}。",
                    $"'{Owner.Id}', from {account.Start} to {account.End}; visit '{other.Id}' is from {other.Account!.Start} to {other.Account.End}.");
            }
        }
    }

    private static void RequireNotTooLong(Instant start, Instant end)
    {
        if (end - start > LongestVisit)
            throw CareRefusals.VisitTooLong.Because($"{start} 至 {end}。", $"From {start} to {end}.");
    }

    /// <summary>The time falsely claimed: the part named in the verification, or else the whole visit. Null unless the visit was found false.</summary>
    private static Interval? RequireWithin(VisitAccount account, VisitVerification verification)
    {
        if (!verification.IsGenuine.IsNo)
            return null;
        var part = verification.FalselyClaimed ?? new Interval(account.Start, account.End);
        return part.HasStart && part.HasEnd && part.Start < part.End && part.Start >= account.Start && part.End <= account.End
            ? part
            : throw new ArgumentException(
                $"The time falsely claimed, {part}, is no part of the visit from {Iso.Format(account.Start)} to {Iso.Format(account.End)}.",
                nameof(verification));
    }
}
