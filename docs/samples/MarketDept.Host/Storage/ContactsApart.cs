namespace MarketDept.Host.Storage;

/// <summary>The contacts of customers: rows that are added, and changed only where a person asked for his data to be blanked.</summary>
internal sealed class ContactsApart : IApart<CustomerSnapshot>
{
    private readonly Dictionary<(string Holder, string Customer, string Id), bool> _isBlanked = [];

    public string Member => "contacts";

    public CustomerSnapshot Without(CustomerSnapshot it) => it with { Contacts = [] };

    public async Task<ILookup<string, string>> Read(MarketDb db, IReadOnlyCollection<string> keys, CancellationToken stop)
    {
        var rows = await db.Contacts.AsNoTracking().Where(row => keys.Contains(row.Holder)).OrderBy(row => row.Number).ToListAsync(stop);
        foreach (var row in rows)
            _isBlanked[(row.Holder, row.Customer, row.Id)] = row.IsBlanked;
        return rows.ToLookup(row => row.Holder, row => row.Json);
    }

    public void Write(MarketDb db, string key, CustomerSnapshot it, bool all)
    {
        for (var number = 0; number < it.Contacts.Count; number++)
        {
            var contact = it.Contacts[number];
            var isStored = _isBlanked.TryGetValue((key, contact.Customer, contact.Id), out var wasBlanked);
            if (isStored && wasBlanked == contact.IsBlanked && !all)
                continue;
            _isBlanked[(key, contact.Customer, contact.Id)] = contact.IsBlanked;
            db.Entry(new ContactRow
            {
                Holder = key, Customer = contact.Customer, Id = contact.Id, Number = number, IsBlanked = contact.IsBlanked,
                Json = JsonSerializer.Serialize(contact, StoredJson.Rows),
            }).State = isStored ? EntityState.Modified : EntityState.Added;
        }
    }

    public void Forget() => _isBlanked.Clear();
}
