namespace MarketDept.Host.Storage;

/// <summary>The records of the company: what one request changed is stored in one transaction, with its events, or not at all.</summary>
/// <remarks>One for a request, and one thread at a time.</remarks>
public sealed class Store
{
    private readonly MarketDb _db;
    private readonly IShelf[] _shelves;

    public Store(MarketDb db)
    {
        _db = db;
        Customers = new(db, static (it, row) => (row.CreditCode, row.NameKey, row.Owner) =
            (it.Identity.CreditCode is { IsDoubtful: false } code ? code.Value : null, it.Identity.Name.Key.ToString(), it.Ownership.Owner?.Value), new ContactsApart());
        Violations = new(db, static (it, row) => (row.Occurrence, row.Person, row.Stands) =
            (it.Occurrence.Value, it.Accused.Id.Value, it.Status is not (ViolationStatus.Dismissed or ViolationStatus.Withdrawn)));
        Receivables = new(db, static (it, row) => (row.Customer, row.Bill) = (it.Customer.Value, it.Bill.Value), project: Movements.Of);
        Receipts = new(db, static (it, row) => row.Customer = it.Customer.Value, project: Movements.Of);
        Ledgers = new(db, static (_, _) => { });
        _shelves = [Customers, Violations, Receivables, Receipts, Ledgers];
    }

    public Shelf<Customer, CustomerSnapshot, CustomerRow> Customers { get; }
    public Shelf<Violation, ViolationSnapshot, ViolationRow> Violations { get; }
    public Shelf<Receivable, ReceivableSnapshot, ReceivableRow> Receivables { get; }
    public Shelf<Receipt, ReceiptSnapshot, ReceiptRow> Receipts { get; }
    public Shelf<PersonLedger, PersonLedgerSnapshot, PersonLedgerRow> Ledgers { get; }

    /// <summary>Stores everything that was changed, and its events, in one transaction.</summary>
    /// <exception cref="StoreException">Somebody else changed one of the records, or something unique is taken. Nothing was stored.</exception>
    public async Task Save(CancellationToken stop = default)
    {
        foreach (var shelf in _shelves)
            shelf.Write();
        try
        {
            await _db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (StoreException.Of(fault) is { } known)
        {
            throw known;
        }

        foreach (var shelf in _shelves)
            shelf.Take();
    }

    /// <summary>Does something again from the beginning where somebody else was first: for what may follow any change, as one more contact.</summary>
    public async Task<T> Again<T>(Func<Task<T>> work, int attempts = 8)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (StoreException fault) when (fault.IsConflict && attempt < attempts)
            {
                _db.ChangeTracker.Clear();
                foreach (var shelf in _shelves)
                    shelf.Forget();
                await Task.Delay(Random.Shared.Next(5 * attempt));
            }
        }
    }

    /// <summary>The ledger of receivables off the movements: no record is restored for it.</summary>
    public Task<ReceivablesLedger> Ledger(CancellationToken stop = default) => Movements.Read(_db, stop);
}
