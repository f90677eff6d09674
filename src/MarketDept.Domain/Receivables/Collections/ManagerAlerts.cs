namespace MarketDept.Domain.Receivables.Collections;

/// <summary>Which customers and debts the manager has to look at (例外清单).</summary>
/// <remarks>A policy: immutable, without a clock.</remarks>
[Clause("2.3")]
[Clause("2.4")]
[Clause("6.3")]
[Clause("8.1.2")]
[Clause("8.3.3")]
public sealed class ManagerAlerts
{
    private readonly SettlementTerms _settlement;
    private readonly int _limitationNotice;

    /// <summary>Takes how the company reads the settlement methods; what is not of the monthly type is cash.</summary>
    /// <param name="settlement">How it reads them. While it has not said of which type payment on signed receipt is, whoever pays so and owes is listed as undetermined.</param>
    /// <param name="limitationNotice">How many days before its end the limitation of a debt is told.</param>
    /// <exception cref="ArgumentException">There are no terms, or the days are below 0.</exception>
    public ManagerAlerts(SettlementTerms settlement, int limitationNotice = 90)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limitationNotice);
        _settlement = Guard.Against.Null(settlement);
        _limitationNotice = limitationNotice;
    }

    /// <summary>Lists what is out of order on a day (列出例外).</summary>
    /// <param name="on">The day.</param>
    /// <param name="standings">The customers, each once.</param>
    /// <param name="promises">What they promised to pay; a promise is broken from the day after its date, for what is still owed.</param>
    /// <param name="disputes">The disputes that are not decided.</param>
    /// <param name="limitations">What is still owed, each debt until the last day of its limitation (<see cref="Receivable.LimitationOn"/>); null: not asked.</param>
    /// <returns>By customer in the order of ids, then by kind, then by date and reference.</returns>
    /// <exception cref="ArgumentException">Something is null, or a customer stands there twice.</exception>
    public ValueList<ManagerAlert> On(
        LocalDate on, IEnumerable<CustomerStanding> standings, IEnumerable<OpenMatter> promises, IEnumerable<OpenMatter> disputes,
        IEnumerable<OpenMatter>? limitations = null)
    {
        var found = new List<ManagerAlert>();
        var seen = new HashSet<Id<Customer>>();
        foreach (var it in Guard.Against.Null(standings))
        {
            if (!seen.Add(Guard.Against.Null(it, nameof(standings)).Customer))
                throw new ArgumentException($"Customer '{it.Customer}' is there twice; allowed is each once.", nameof(standings));
            // Credit that is not applied yet is set against what is owed: whoever has paid is not told to owe.
            if (it.Owed > it.Credit && _settlement.IsMonthlyType(it.Settlement) is { IsYes: false } isMonthly)
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

        Add(ManagerAlertKind.PromiseBroken, Guard.Against.Null(promises), it => on > it.On);
        Add(ManagerAlertKind.DisputeOpen, Guard.Against.Null(disputes), it => on >= it.On);
        Add(ManagerAlertKind.LimitationEnds, limitations ?? [], it => Period.DaysBetween(on, it.On) <= _limitationNotice);
        return ValueList.From(found.OrderBy(it => it.Customer).ThenBy(it => it.Kind).ThenBy(it => it.Since).ThenBy(it => it.Reference, StringComparer.Ordinal));

        void Add(ManagerAlertKind kind, IEnumerable<OpenMatter> matters, Func<OpenMatter, bool> isOpen) =>
            found.AddRange(matters.Where(it => isOpen(Guard.Against.Null(it, nameof(matters))) && it.Amount.IsPositive)
                .Select(it => new ManagerAlert(kind, it.Customer, it.Amount, it.On, it.Reference)));
    }
}
