namespace MarketDept.Domain.Customers.Care;

public sealed partial class LostCustomerAnalysis
{
    private static readonly ClauseId Analysed = new(8, 3, 7);

    private static LocalDate DayOf(Instant at, DateTimeZone? zone) => at.InZone(zone ?? BusinessZone.Default).Date;

    private static DomainException Refused(string code, string message) => new(code, Analysed, message);

    private void Changed(Event what)
    {
        LastChangedAt = what.At;
        _events.Add(what);
    }

    private void RequireOpen(string step)
    {
        if (CompletedAt is { } at)
            throw Refused(DomainErrorCodes.LossesCompleted, $"{step}, and form '{Id}' was completed at {Iso.Format(at)}; allowed was before that.");
    }

    private void RequireNotBefore(Instant at)
    {
        if (at < LastChangedAt)
        {
            throw Refused(DomainErrorCodes.LossesTimeGoesBackwards,
                $"The step is dated {Iso.Format(at)}, and the last one {Iso.Format(LastChangedAt)}; allowed is not before that.");
        }
    }

    private void RequireNew(Id<Customer> customer)
    {
        if (Find(customer) is not null)
            throw Refused(DomainErrorCodes.LossesAlreadyEntered, $"Customer '{customer}' is in form '{Id}' already; allowed is once.");
    }

    private LostCustomer Require(Id<Customer> customer) => Find(customer)
        ?? throw Refused(DomainErrorCodes.LossesUnknownCustomer, $"Customer '{customer}' is not in form '{Id}'; allowed is one that was entered.");

    private static LossReason RequireReason(Id<Customer> customer, LossReason? reason) => reason
        ?? throw Refused(DomainErrorCodes.LossesWithoutReason,
            $"Customer '{customer}' is entered without a reason; allowed is one of the company's list, or one in words.");

    private static void RequireNotAfter(LocalDate day, LocalDate today, string what)
    {
        if (day > today)
            throw Refused(DomainErrorCodes.LossesInTheFuture, $"{what} is dated {Iso.Format(day)} and entered on {Iso.Format(today)}; allowed is that day or earlier.");
    }

    private LocalDate RequireLost(Id<Customer> customer, LocalDate? lastOrderOn, LocalDate lostSince, LossRule rule, LocalDate today)
    {
        if (lastOrderOn is not { } last)
        {
            throw Refused(DomainErrorCodes.LossesLastOrderUnknown,
                $"When customer '{customer}' last ordered is not known; allowed is with that day, for unknown is not lost.");
        }

        RequireNotAfter(last, today, "The last order");
        RequireNotAfter(lostSince, today, "The loss");
        if (lostSince <= last)
        {
            throw Refused(DomainErrorCodes.LossesLostBeforeLastOrder,
                $"Customer '{customer}' ordered on {Iso.Format(last)} and is said to be lost since {Iso.Format(lostSince)}; allowed is a later day.");
        }

        if (lostSince > Period.End)
        {
            throw Refused(DomainErrorCodes.LossesOutsidePeriod,
                $"Customer '{customer}' is said to be lost since {Iso.Format(lostSince)}; allowed in form '{Id}' is {Iso.Format(Period.End)} or earlier.");
        }

        var decision = rule.Ask(customer, last, today);
        return decision.Status == LossStatus.Lost
            ? last
            : throw Refused(DomainErrorCodes.LossesStillActive,
                $"Customer '{customer}' ordered on {Iso.Format(last)} and is still active on {Iso.Format(today)}; allowed is from {Iso.Format(decision.LostFrom)} on.");
    }
}
