namespace MarketDept.Domain.Receivables.Collections;

public sealed partial record ManagerAlert
{
    /// <summary>Lists the irregularities of a day that the manager has to look at (列出例外).</summary>
    /// <param name="on">The day asked about.</param>
    /// <param name="standings">The customers, each once.</param>
    /// <param name="matters">The open matters (未了事项), each as the alert it may become, with amount, day and reference. A promise is broken from the
    /// day after its date, for the amount still owed. A dispute is listed from the day on which it was raised, a debt shortly before the end of its
    /// limitation (<see cref="Receivable.LimitationOn"/>). Matters without an amount left are skipped.</param>
    /// <param name="settlement">How the company reads the settlement methods; a method not of the monthly type is cash. While payment on signed
    /// receipt is not classified, customers who pay so and owe are listed as undetermined.</param>
    /// <param name="limitationNotice">How many days before its end a limitation is listed.</param>
    /// <returns>The alerts by customer in the order of ids, then by kind, then by date and reference.</returns>
    /// <exception cref="ArgumentException">An argument is null, a customer occurs twice, or the days are below 0.</exception>
    public static ValueList<ManagerAlert> ListOn(
        LocalDate on, IEnumerable<CustomerStanding> standings, IEnumerable<ManagerAlert> matters, SettlementTerms settlement, int limitationNotice = 90)
    {
        Guard.Against.Null(settlement);
        ArgumentOutOfRangeException.ThrowIfNegative(limitationNotice);
        var found = new List<ManagerAlert>();
        var seen = new HashSet<Id<Customer>>();
        foreach (var it in Guard.Against.Null(standings))
        {
            if (!seen.Add(Guard.Against.Null(it, nameof(standings)).Customer))
                throw new ArgumentException($"Customer '{it.Customer}' occurs twice. Give each once.", nameof(standings));
            // Credit that is not applied yet is set against what is owed: whoever has paid is not told to owe.
            if (it.Owed > it.Credit && settlement.IsMonthlyType(it.Settlement) is { IsYes: false } isMonthly)
                found.Add(new(isMonthly.IsNo ? ManagerAlertKind.CashCustomerOwes : ManagerAlertKind.SettlementUndetermined, it.Customer, it.Owed - it.Credit));
            if (it is { Overdue.IsPositive: true, Credit.IsPositive: true })
                found.Add(new(ManagerAlertKind.OverdueWithCredit, it.Customer, it.Credit));
            if (it.Responsibility.IsContested)
                found.Add(new(ManagerAlertKind.OwnerContested, it.Customer));
            else if (it.Responsibility.Owner is null)
                found.Add(new(ManagerAlertKind.WithoutOwner, it.Customer));
            if (it.Responsibility.IsUnassigned)
                found.Add(new(ManagerAlertKind.WithoutCollector, it.Customer));
        }

        found.AddRange(Guard.Against.Null(matters).Where(it => Guard.Against.Null(it, nameof(matters)).Amount is { IsPositive: true } && it.Since is { } day && it.Kind switch
        {
            ManagerAlertKind.PromiseBroken => on > day,
            ManagerAlertKind.LimitationEnds => Period.DaysBetween(on, day) <= limitationNotice,
            _ => on >= day,
        }));
        return ValueList.From(found.OrderBy(it => it.Customer).ThenBy(it => it.Kind).ThenBy(it => it.Since).ThenBy(it => it.Reference, StringComparer.Ordinal));
    }
}
