using MarketDept.Domain;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;

/// <summary>A ledger as read from a file. What refers to nothing is a fault of the file; what does not fit together the package finds.</summary>
internal sealed class StatementFile
{
    private static readonly string[] Kinds = [.. ChargeKind.List.OrderBy(kind => kind.Value).Select(kind => kind.Name)];

    private readonly List<LedgerEntry> _entries = [];
    private readonly List<JsonEntry> _sources = [];
    private readonly HashSet<Id<Customer>> _incomplete = [];
    private readonly Dictionary<string, string> _customers = new(StringComparer.Ordinal);

    // Whose each bill is, and of which bill each write-off, as far as that could be read; and of which all could.
    private readonly Dictionary<string, string?> _bills = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _writeOffs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readBills = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readWriteOffs = new(StringComparer.Ordinal);
    private readonly bool _knowsCustomers;
    private readonly bool _knowsBills;

    private StatementFile(JsonEntry root)
    {
        _knowsCustomers = ReadCustomers(root);
        _knowsBills = ReadBills(root);
        ReadReductions(root, "deductions");
        ReadReceipts(root);
        ReadReductions(root, "writeOffs");
        ReadReversals(root);
        root.RejectOthers();
    }

    internal IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>Customers of whom a bill or a reversal could not be read, so that nobody knows their balances.</summary>
    internal IEnumerable<Id<Customer>> Incomplete => _incomplete;

    /// <summary>The customers' names by their ids.</summary>
    internal IReadOnlyDictionary<string, string> Customers => _customers;

    /// <returns>Null where the file is no JSON; other faults are noted, so that those of the entries can be told with them.</returns>
    internal static StatementFile? Read(string path, Faults faults) =>
        JsonFile.Read(path, faults) is { } root ? new StatementFile(root) : null;

    /// <summary>Notes what the package found, at the field of the file.</summary>
    internal void Tell(IReadOnlyCollection<LedgerFault> found)
    {
        if (found.Count == 0)
            return;
        var sources = new Dictionary<LedgerEntry, JsonEntry>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _entries.Count; i++)
            sources.Add(_entries[i], _sources[i]);
        foreach (var fault in found)
        {
            // That an id stands twice was told when it was read.
            if (fault.Fact == LedgerFact.Id)
                continue;
            sources[fault.Entry].Fault(fault.Fact switch
            {
                LedgerFact.Of => fault.Entry is LedgerEntry.Reversal ? "of" : "bill",
                LedgerFact.On => "on",
                LedgerFact.Amount => "amount",
                _ => "instruction",
            }, fault.Message);
        }
    }

    private bool ReadCustomers(JsonEntry root)
    {
        if (root.List("customers", byId: true) is not { } list)
            return false;
        foreach (var (entry, id) in JsonEntry.WithIds(list))
        {
            var name = entry.Text("name");
            entry.RejectOthers();
            if (id is not null)
                _customers.TryAdd(id, name ?? id);
        }

        return true;
    }

    private bool ReadBills(JsonEntry root)
    {
        if (root.List("bills", byId: true) is not { } list)
            return false;
        foreach (var (entry, id) in JsonEntry.WithIds(list))
        {
            var customer = ReadCustomer(entry);
            var confirmedOn = entry.Date("confirmedOn");
            var dueOn = entry.Date("dueOn");
            var amount = ReadCharges(entry);
            entry.RejectOthers();
            if (id is not null)
                _bills.TryAdd(id, customer);
            if (id is not null && customer is not null && confirmedOn is not null && dueOn is not null && amount is not null)
            {
                Add(new LedgerEntry.Bill(new(id), new(customer), confirmedOn.Value, dueOn.Value, amount.Value), entry);
                _readBills.Add(id);
            }
            else if (customer is not null)
            {
                _incomplete.Add(new(customer));
            }
        }

        return true;
    }

    /// <returns>All charges together; null where one could not be read.</returns>
    private static Money? ReadCharges(JsonEntry bill)
    {
        if (bill.List("charges") is not { } list)
            return null;
        var amounts = new List<Money>(list.Count);
        foreach (var entry in list)
        {
            if (entry.Text("kind") is { } kind && !Kinds.Contains(kind))
                entry.Fault("kind", $"is \"{kind}\"; allowed are {string.Join(", ", Kinds)}");
            if (entry.PositiveAmount("amount") is { } amount)
                amounts.Add(amount);
            entry.RejectOthers();
        }

        try
        {
            return amounts.Count == list.Count ? Money.Sum(amounts) : null;
        }
        catch (OverflowException)
        {
            bill.Fault("charges", $"are together too much; allowed is at most {Money.MaxValue}");
            return null;
        }
    }

    /// <summary>Deductions and write-offs, which differ in the ground only.</summary>
    private void ReadReductions(JsonEntry root, string field)
    {
        var areWriteOffs = field == "writeOffs";
        foreach (var (entry, id) in JsonEntry.WithIds(root.List(field, required: false, byId: true) ?? []))
        {
            var bill = entry.Text("bill");
            var on = entry.Date("on");
            var amount = entry.PositiveAmount("amount");
            var ground = areWriteOffs ? entry.Text("ground") : "";
            entry.RejectOthers();
            var isKnown = bill is not null && IsBill(entry, "bill", $"is \"{bill}\"", bill);
            if (areWriteOffs && id is not null)
                _writeOffs.TryAdd(id, bill);
            if (id is null || !isKnown || on is null || amount is null || ground is null)
                continue;
            Add(areWriteOffs
                ? new LedgerEntry.WriteOff(new(id), new(bill!), on.Value, amount.Value, ground)
                : new LedgerEntry.Deduction(new(id), new(bill!), on.Value, amount.Value), entry);
            if (areWriteOffs)
                _readWriteOffs.Add(id);
        }
    }

    private void ReadReceipts(JsonEntry root)
    {
        foreach (var (entry, id) in JsonEntry.WithIds(root.List("receipts", required: false, byId: true) ?? []))
        {
            var customer = ReadCustomer(entry);
            var on = entry.Date("on");
            var amount = entry.PositiveAmount("amount");
            var instruction = entry.Texts("instruction").Where(bill => IsBill(entry, "instruction", $"names \"{bill}\"", bill)).ToArray();
            entry.RejectOthers();
            if (id is not null && customer is not null && on is not null && amount is not null)
                Add(new LedgerEntry.Receipt(new(id), new(customer), on.Value, amount.Value, instruction.Select(bill => new Id<Bill>(bill))), entry);
        }
    }

    private void ReadReversals(JsonEntry root)
    {
        foreach (var entry in root.List("reversals", required: false) ?? [])
        {
            var of = entry.Text("of");
            var on = entry.Date("on");
            entry.RejectOthers();
            if (of is null)
                continue;
            if (!_writeOffs.TryGetValue(of, out var bill))
                entry.Fault("of", $"is \"{of}\"; allowed are the ids of writeOffs");
            else if (on is null && bill is not null && _bills.GetValueOrDefault(bill) is { } customer)
                _incomplete.Add(new(customer));
            else if (on is not null && _readWriteOffs.Contains(of))
                Add(new LedgerEntry.Reversal(new Id<ReceivableEntry>(of), on.Value), entry);
        }
    }

    private string? ReadCustomer(JsonEntry entry)
    {
        if (entry.Text("customer") is not { } customer)
            return null;
        if (_customers.ContainsKey(customer))
            return customer;
        if (_knowsCustomers)
            entry.Fault("customer", $"is \"{customer}\"; allowed are the ids of customers");
        return null;
    }

    /// <summary>Whether a bill can be referred to: one that is in the file but could not be read cannot, and is no fault here.</summary>
    private bool IsBill(JsonEntry entry, string field, string what, string id)
    {
        if (_knowsBills && !_bills.ContainsKey(id))
            entry.Fault(field, $"{what}; allowed are the ids of bills");
        return _readBills.Contains(id);
    }

    private void Add(LedgerEntry entry, JsonEntry source)
    {
        _entries.Add(entry);
        _sources.Add(source);
    }
}
