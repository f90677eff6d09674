using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    /// <summary>Takes over what one case of this person comes to (接收案件认定事项); all of it or nothing.</summary>
    /// <param name="violation">A case whose decision stands, or stood before it was withdrawn.</param>
    /// <param name="at">When.</param>
    /// <param name="zone">The company's time zone, in which months begin; null: Asia/Shanghai.</param>
    /// <returns>What was new, in its order; nothing where all of it was in the ledger already.</returns>
    /// <exception cref="ArgumentNullException">There is no case.</exception>
    /// <exception cref="DomainException">
    /// The decision never stood (<see cref="DomainErrorCodes.PayrollItemNotFinal"/>); or what <see cref="Take"/> refuses with.
    /// </exception>
    public ValueList<MonthItem> TakeFrom(Violation violation, Instant at, DateTimeZone? zone = null)
    {
        Guard.Against.Null(violation);
        RequireOwn(violation.Accused.Id, $"Violation '{violation.Id}'");
        if (violation.FinalSince is null)
        {
            throw Refused(DomainErrorCodes.PayrollItemNotFinal,
                $"Violation '{violation.Id}' is {violation.Status} and its decision does not stand; allowed is once it is final.");
        }

        return Take(violation.ExportItems(), at, zone);
    }

    /// <summary>Takes items over (接收事项), all of them or none; in which order they come does not matter.</summary>
    /// <remarks>
    /// An item is counted in the month of the day since when it counts, or in the next open one where that month is closed. One
    /// whose key is in the ledger with the same content changes nothing.
    /// </remarks>
    /// <param name="items">What was found; a reversal comes with what it takes back, or after it.</param>
    /// <param name="at">When they are taken over.</param>
    /// <param name="zone">The company's time zone, in which months begin; null: Asia/Shanghai.</param>
    /// <returns>What was new, in its order; nothing where all of it was in the ledger already.</returns>
    /// <exception cref="ArgumentNullException">There is no sequence, or an item in it is null.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.PayrollOtherPerson"/>, <see cref="DomainErrorCodes.PayrollKeyTaken"/>,
    /// <see cref="DomainErrorCodes.PayrollItemNotFinal"/>, <see cref="DomainErrorCodes.PayrollTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.PayrollReversalWithoutItem"/>, <see cref="DomainErrorCodes.PayrollReversalDoesNotFit"/>,
    /// <see cref="DomainErrorCodes.PayrollReversedTwice"/>, <see cref="DomainErrorCodes.PayrollFinedTwice"/>,
    /// <see cref="DomainErrorCodes.PayrollAbsentTwice"/>, <see cref="DomainErrorCodes.PayrollAbsenceAndFine"/>,
    /// <see cref="DomainErrorCodes.PayrollChargedTwice"/> or <see cref="DomainErrorCodes.PayrollBeyondMoney"/>.
    /// </exception>
    [Clause("11.1")]
    [Clause("11.3")]
    public ValueList<MonthItem> Take(IEnumerable<FindingItem> items, Instant at, DateTimeZone? zone = null)
    {
        Guard.Against.Null(items);
        var fresh = NewAmong(items, at);
        if (fresh.Count == 0)
            return [];
        if (Closings.Count > 0)
            RequireNotBefore(at, Closings[^1].At, "The items are taken over", "a month was closed");
        RequireReversalsFit(fresh);
        RequireOneAnswerToAnAct(fresh);
        RequireWithinMoney(fresh);

        var taken = ValueList.From(fresh.Values.Select(item => Counted(item, at, zone ?? BusinessZone.Default)).Order(MonthItem.InOrder));
        foreach (var item in taken)
        {
            Enter(item);
            _events.Add(new ItemTaken(Staff, at, item));
        }

        return taken;
    }

    /// <summary>Closes a month, and all before it that are open (关账). What comes for them later goes to the next open month.</summary>
    /// <param name="month">The month; it is over, and not closed yet.</param>
    /// <param name="by">The deputy manager, whose duty it is, or the manager.</param>
    /// <param name="at">When; not before anything that is in the ledger.</param>
    /// <param name="zone">The company's time zone, in which months end; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentNullException">Nobody closes it.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.PayrollMayNotClose"/>, <see cref="DomainErrorCodes.PayrollMonthClosed"/>,
    /// <see cref="DomainErrorCodes.PayrollMonthNotOver"/> or <see cref="DomainErrorCodes.PayrollTimeGoesBackwards"/>.
    /// </exception>
    public void Close(YearMonth month, StaffMember by, Instant at, DateTimeZone? zone = null)
    {
        Guard.Against.Null(by);
        if (by.Position != Position.DeputyManager && by.Position != Position.Manager)
        {
            throw Refused(DomainErrorCodes.PayrollMayNotClose,
                $"'{by.Id}' ({by.Position.Name}) closes no month; allowed is the deputy manager or the manager.");
        }

        if (IsClosed(month))
        {
            throw Refused(DomainErrorCodes.PayrollMonthClosed,
                $"{Iso.Format(month)} of '{Staff}' is closed already; allowed are months after {Iso.Format(ClosedThrough!.Value)}.");
        }

        if (DayOf(at, zone ?? BusinessZone.Default).ToYearMonth() <= month)
        {
            throw Refused(DomainErrorCodes.PayrollMonthNotOver,
                $"{Iso.Format(month)} is not over at {Iso.Format(at)}; allowed is from the first day of the next month.");
        }

        RequireNotBefore(at, LastStep, "A month is closed", "the last step was made");
        Closings = [.. Closings, new MonthClosing(month, by.Id, at)];
        _events.Add(new MonthClosed(Staff, at, month, by.Id));
    }

    private MonthItem Counted(FindingItem item, Instant at, DateTimeZone zone)
    {
        var day = DayOf(item.EffectiveAt, zone);
        var own = day.ToYearMonth();
        return new MonthItem(item, day, IsClosed(own) ? ClosedThrough!.Value.PlusMonths(1) : own, at);
    }
}
