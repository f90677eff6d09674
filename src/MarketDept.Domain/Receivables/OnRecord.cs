using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables;

/// <summary>Debts and receipts as they are on record, for what is reported of them.</summary>
internal static class OnRecord
{
    /// <summary>By customer in the order of ids; each debt and each receipt has to be there once.</summary>
    internal static IEnumerable<(Id<Customer> Customer, Receivable[] Debts, Receipt[] Receipts)> ByCustomer(
        IEnumerable<Receivable> receivables, IEnumerable<Receipt> receipts)
    {
        var debts = EachOnce(receivables, debt => debt.Id, nameof(receivables)).ToLookup(debt => debt.Customer);
        var paid = EachOnce(receipts, receipt => receipt.Id, nameof(receipts)).ToLookup(receipt => receipt.Customer);
        return debts.Select(group => group.Key).Union(paid.Select(group => group.Key)).Order()
            .Select(customer => (customer, debts[customer].ToArray(), paid[customer].ToArray()));
    }

    private static List<T> EachOnce<T, TId>(IEnumerable<T> given, Func<T, TId> idOf, string name)
        where T : class
    {
        var rows = Guard.Against.Null(given, name).Select(row => Guard.Against.Null(row, name)).ToList();
        var seen = new HashSet<TId>();
        return rows.Find(row => !seen.Add(idOf(row))) is { } twice
            ? throw new ArgumentException($"'{idOf(twice)}' stands twice; allowed is each once.", name)
            : rows;
    }
}
