using MarketDept.Domain.Customers;

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
    private readonly bool _signedReceiptIsMonthlyType;

    /// <summary>Takes the company's reading of monthly-type settlement; all that is not of it is cash.</summary>
    /// <param name="signedReceiptIsMonthlyType">Whether payment against the signed receipt (回单付) is of the monthly type. The regulation
    /// leaves it open, so there is no default.</param>
    public ManagerAlerts(bool signedReceiptIsMonthlyType) => _signedReceiptIsMonthlyType = signedReceiptIsMonthlyType;

    /// <summary>Lists what is out of order on a day (列出例外).</summary>
    /// <param name="on">The day.</param>
    /// <param name="standings">The customers, each once.</param>
    /// <param name="promises">What they promised to pay; a promise is broken from the day after its date, for what is still owed.</param>
    /// <param name="disputes">The disputes that are not decided.</param>
    /// <returns>By customer in the order of ids, then by kind, then by date and reference.</returns>
    /// <exception cref="ArgumentException">Something is null, or a customer stands there twice.</exception>
    public ValueList<ManagerAlert> On(
        LocalDate on, IEnumerable<CustomerStanding> standings, IEnumerable<OpenMatter> promises, IEnumerable<OpenMatter> disputes)
    {
        var found = new List<ManagerAlert>();
        var seen = new HashSet<Id<Customer>>();
        foreach (var it in Guard.Against.Null(standings))
        {
            if (!seen.Add(Guard.Against.Null(it, nameof(standings)).Customer))
                throw new ArgumentException($"Customer '{it.Customer}' is there twice; allowed is each once.", nameof(standings));
            if (it.Owed.IsPositive && IsCash(it.Settlement))
                found.Add(new(ManagerAlertKind.CashCustomerOwes, it.Customer, it.Owed));
            if (it.Responsibility.IsContested)
                found.Add(new(ManagerAlertKind.OwnerContested, it.Customer));
            else if (it.Responsibility.Owner is null)
                found.Add(new(ManagerAlertKind.WithoutOwner, it.Customer));
            if (it.Responsibility.IsUnassigned)
                found.Add(new(ManagerAlertKind.WithoutCollector, it.Customer));
        }

        Add(ManagerAlertKind.PromiseBroken, Guard.Against.Null(promises), it => on > it.On);
        Add(ManagerAlertKind.DisputeOpen, Guard.Against.Null(disputes), it => on >= it.On);
        return ValueList.From(found.OrderBy(it => it.Customer).ThenBy(it => it.Kind).ThenBy(it => it.Since).ThenBy(it => it.Reference, StringComparer.Ordinal));

        void Add(ManagerAlertKind kind, IEnumerable<OpenMatter> matters, Func<OpenMatter, bool> isOpen) =>
            found.AddRange(matters.Where(it => isOpen(Guard.Against.Null(it, nameof(matters))) && it.Amount.IsPositive)
                .Select(it => new ManagerAlert(kind, it.Customer, it.Amount, it.On, it.Reference)));
    }

    private bool IsCash(SettlementMethod method) =>
        !method.IsPeriodic && !(method == SettlementMethod.OnSignedReceipt && _signedReceiptIsMonthlyType);
}
