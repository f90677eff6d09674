namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The invoices and their bills (发票簿), among the bills given. Kind, code and number occur once in all of them.</summary>
/// <remarks>Immutable. Bills that the host does not give are not known. A unique index over kind, code and number is the final check.</remarks>
internal sealed class InvoiceBook
{
    private readonly Dictionary<InvoiceKey, Id<Bill>> _bills = [];

    /// <summary>Collects the invoices of bills.</summary>
    /// <exception cref="ArgumentException">The list is null, or an item of it.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.NumberTaken"/>: kind, code and number occurs twice.</exception>
    internal InvoiceBook(params IEnumerable<BillInvoices> bills)
    {
        Guard.Against.Null(bills);
        foreach (var bill in bills)
        {
            foreach (var invoice in Guard.Against.Null(bill, nameof(bills)).Invoices)
            {
                RequireFree(invoice.Key);
                _bills[invoice.Key] = bill.Bill;
            }
        }
    }

    /// <summary>The bill that has an invoice (所属账单); null where none of the given bills has it.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    internal Id<Bill>? BillOf(InvoiceKey key) => _bills.TryGetValue(Guard.Against.Null(key), out var bill) ? bill : null;

    /// <summary>Refuses a kind, code and number that are used already (发票号码不得重复).</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.NumberTaken"/>.</exception>
    internal void RequireFree(InvoiceKey key)
    {
        if (BillOf(key) is { } bill)
            throw Taken(key, bill);
    }

    internal static DomainException Taken(InvoiceKey key, Id<Bill> bill) => BillingRefusals.NumberTaken.Because($"发票 {key}，账单 {bill}。", $"Invoice '{key}' of bill '{bill}'.");
}
