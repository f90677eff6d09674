namespace MarketDept.Host.Storage;

/// <summary>The records of the company: what one request changed is stored in one transaction, with its events, or not at all.</summary>
/// <remarks>One for a request, and one thread at a time.</remarks>
public sealed class Store(MarketDb db)
{
    private readonly MarketDb _db = db;

    public Shelf<Customer, CustomerSnapshot, CustomerRow> Customers { get; } = new(db, static (it, row) => (row.CreditCode, row.Owner) = it switch
    {
        // A record that was merged away is nobody's, and its code is free for the one that stays.
        { MergedInto: not null } => (null, null),
        _ => (it.Identity.CreditCode is { IsDoubtful: false } code ? code.Value : null, it.Ownership.Owner?.Value),
    }, new ContactsApart());
    public Shelf<Violation, ViolationSnapshot, ViolationRow> Violations { get; } = new(db, static (it, row) => (row.Occurrence, row.Person, row.Stands) =
        (it.Occurrence.Value, it.Accused.Id.Value, it.Status is not (ViolationStatus.Dismissed or ViolationStatus.Withdrawn)));
    public Shelf<Receivable, ReceivableSnapshot, ReceivableRow> Receivables { get; } =
        new(db, static (it, row) => (row.Customer, row.Bill) = (it.Customer.Value, it.Bill.Value), project: Movements.Of);
    public Shelf<Receipt, ReceiptSnapshot, ReceiptRow> Receipts { get; } = new(db, static (it, row) => row.Customer = it.Customer.Value, project: Movements.Of);
    public Shelf<PersonLedger, PersonLedgerSnapshot, PersonLedgerRow> Ledgers { get; } = new(db, static (_, _) => { });
    private IShelf[] Shelves => [Customers, Violations, Receivables, Receipts, Ledgers];

    /// <summary>Stores everything that was changed, and its events, in one transaction.</summary>
    /// <remarks>Where that fails, the store holds nothing any more: a later save stores nothing of it.</remarks>
    /// <exception cref="StoreException">Somebody else changed one of the records, or something unique is taken. Nothing was stored.</exception>
    public async Task Save(CancellationToken stop = default)
    {
        try
        {
            foreach (var shelf in Shelves)
                shelf.Write();
            await _db.SaveChangesAsync(stop);
        }
        catch (Exception fault)
        {
            Forget();
            if (fault is DbUpdateException update && StoreException.Of(update) is { } known)
                throw known;
            throw;
        }

        foreach (var shelf in Shelves)
            shelf.Take();
    }

    /// <summary>Does something again from the beginning where somebody else was first: for what may follow any change, as one more contact.</summary>
    public static async Task<T> Again<T>(Func<Task<T>> work, int attempts = 8)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (StoreException fault) when (fault.IsConflict && attempt < attempts)
            {
                await Task.Delay(Random.Shared.Next(5 << attempt));
            }
        }
    }

    /// <summary>The ledger of receivables off the movements: no record is restored for it.</summary>
    public Task<ReceivablesLedger> Ledger(CancellationToken stop = default) => Movements.Read(_db, stop);

    private void Forget()
    {
        _db.ChangeTracker.Clear();
        foreach (var shelf in Shelves)
            shelf.Forget();
    }
}
