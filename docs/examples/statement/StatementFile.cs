using MarketDept.Domain;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;
using NodaTime;

/// <summary>A ledger as read from a file. Here it is read; what does not fit together the package finds.</summary>
/// <remarks>An entry of which something cannot be read is handed over as incomplete: checked as far as it says, and without effect.</remarks>
internal sealed class StatementFile
{
    private static readonly string[] Kinds = [.. ChargeKind.List.OrderBy(kind => kind.Value).Select(kind => kind.Name)];

    private readonly List<LedgerEntry> _entries = [];
    private readonly List<JsonEntry> _sources = [];
    private readonly Dictionary<string, string?> _customers = new(StringComparer.Ordinal);
    private readonly bool _knowsCustomers;
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    private StatementFile(JsonEntry root)
    {
        _knowsCustomers = ReadCustomers(root);
        Read(root, "bills", required: true, byId: true, entry => new LedgerEntry.LedgerBill(
            Id<Bill>(entry, "id"), Customer(entry), On(entry, "confirmedOn"), entry.Date("dueOn", required: false), Charges(entry)));
        Read(root, "amendments", required: false, byId: false, Amendment);
        Read(root, "deductions", required: false, byId: true, Deduction);
        Read(root, "receipts", required: false, byId: true, entry => new LedgerEntry.LedgerReceipt(
            Id<Receipt>(entry, "id"), Customer(entry), On(entry), Amount(entry), Instruction(entry)));
        Read(root, "returns", required: false, byId: false, entry => new LedgerEntry.LedgerReturn(Id<Receipt>(entry, "receipt"), On(entry)));
        Read(root, "applications", required: false, byId: false, entry => new LedgerEntry.LedgerApplication(Customer(entry), On(entry), Instruction(entry)));
        Read(root, "refunds", required: false, byId: false, entry => new LedgerEntry.LedgerRefund(Customer(entry), On(entry), Amount(entry)));
        Read(root, "writeOffs", required: false, byId: true, entry => new LedgerEntry.LedgerWriteOff(
            Id<ReceivableEntry>(entry, "id"), Id<Bill>(entry, "bill"), On(entry), Amount(entry), entry.Text("ground") ?? ""));
        Read(root, "reversals", required: false, byId: false, Reversal);
        root.RejectOthers();
    }

    internal IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>The customers' names by their ids.</summary>
    internal IReadOnlyDictionary<string, string?> Customers => _customers;

    /// <returns>Null where the file is no JSON; other faults are noted, so that those of the entries can be told with them.</returns>
    internal static StatementFile? Read(string path, Faults faults) =>
        JsonFile.Read(path, faults) is { } root ? new StatementFile(root) : null;

    /// <summary>Notes what the package found, at the field of the file.</summary>
    internal void Tell(IReadOnlyCollection<LedgerFault> found)
    {
        var sources = new Dictionary<LedgerEntry, JsonEntry>(ReferenceEqualityComparer.Instance);
        for (var i = 0; found.Count > 0 && i < _entries.Count; i++)
            sources.Add(_entries[i], _sources[i]);
        foreach (var fault in found)
        {
            var source = sources[fault.Entry];
            var field = FieldOf(fault);
            // What is wrong with the field itself was told when it was read.
            if (!source.IsFaulty(field) && !(fault.Refusal.Category == RefusalCategory.UnknownReference && _unknown.Contains(ListOf(fault))))
                source.Fault(field, fault.Message.TrimEnd('.'));
        }
    }

    private static string FieldOf(LedgerFault fault) => (fault.Fact, fault.Entry) switch
    {
        (LedgerFact.Id, _) => "id",
        (LedgerFact.On, LedgerEntry.LedgerBill) => "confirmedOn",
        (LedgerFact.On, _) => "on",
        (LedgerFact.Amount, _) => "amount",
        (LedgerFact.DueOn, _) => "dueOn",
        (LedgerFact.Ground, _) => "ground",
        (LedgerFact.Instruction, _) => "instruction",
        (_, LedgerEntry.LedgerReturn) => "receipt",
        (_, LedgerEntry.LedgerReversal { OfDeduction: true }) => "ofDeduction",
        (_, LedgerEntry.LedgerReversal) => "of",
        _ => "bill",
    };

    /// <summary>The list in which the entry that is referred to would stand.</summary>
    private static string ListOf(LedgerFault fault) => fault.Entry switch
    {
        LedgerEntry.LedgerReturn => "receipts",
        LedgerEntry.LedgerReversal { OfDeduction: true } => "deductions",
        LedgerEntry.LedgerReversal => "writeOffs",
        _ => "bills",
    };

    private bool ReadCustomers(JsonEntry root)
    {
        if (root.List("customers", byId: true) is not { } list)
            return false;
        foreach (var entry in list)
        {
            var id = entry.Text("id");
            var name = entry.Text("name");
            entry.RejectOthers();
            if (id is null)
                continue;
            if (_customers.TryGetValue(id, out var first) && first is not null)
                entry.Fault("id", $"'{id}' stands twice in the list; allowed is once");
            else
                _customers[id] = entry.IsAtFault ? null : name;
        }

        return true;
    }

    private void Read(JsonEntry root, string list, bool required, bool byId, Func<JsonEntry, LedgerEntry> read)
    {
        if (root.List(list, required, byId) is not { } entries)
        {
            if (root.IsFaulty(list))
                _unknown.Add(list);
            return;
        }

        foreach (var entry in entries)
        {
            var made = read(entry);
            entry.RejectOthers();
            _entries.Add(entry.IsAtFault ? made with { IsIncomplete = true } : made);
            _sources.Add(entry);
        }
    }

    private LedgerEntry Amendment(JsonEntry entry)
    {
        var (bill, on, dueOn) = (Id<Bill>(entry, "bill"), entry.Date("on"), entry.Date("dueOn"));
        return new LedgerEntry.LedgerAmendment(bill, on ?? dueOn ?? LocalDate.MaxIsoValue, dueOn ?? LocalDate.MaxIsoValue);
    }

    private LedgerEntry Deduction(JsonEntry entry)
    {
        var (id, on, amount) = (Id<ReceivableEntry>(entry, "id"), On(entry), Amount(entry));
        if (IsOneOf(entry, "bill", "customer") is not { } ofBill)
            return new LedgerEntry.LedgerDeduction(id, default, on, amount);
        return ofBill
            ? new LedgerEntry.LedgerDeduction(id, Id<Bill>(entry, "bill"), on, amount)
            : new LedgerEntry.LedgerCreditNote(id, Customer(entry), on, amount);
    }

    private LedgerEntry Reversal(JsonEntry entry)
    {
        var on = On(entry);
        return IsOneOf(entry, "of", "ofDeduction") is { } ofWriteOff
            ? new LedgerEntry.LedgerReversal(Id<ReceivableEntry>(entry, ofWriteOff ? "of" : "ofDeduction"), !ofWriteOff, on)
            : new LedgerEntry.LedgerReversal(default, false, on);
    }

    /// <summary>Whether it is the first of two fields that is there; null, and a fault, where both are or neither.</summary>
    private static bool? IsOneOf(JsonEntry entry, string first, string second)
    {
        var (one, other) = (entry.Has(first), entry.Has(second));
        if (one != other)
            return one;
        entry.Fault(first, one ? $"stands beside {second}; allowed is one of the two" : $"is missing, and so is {second}; allowed is one of the two");
        return null;
    }

    /// <returns>All charges together; 0.00, and a fault, where one could not be read.</returns>
    private static Money Charges(JsonEntry bill)
    {
        if (bill.List("charges") is not { } list)
            return Money.Zero;
        var amounts = new List<Money>();
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
            return Money.Sum(amounts);
        }
        catch (OverflowException)
        {
            bill.Fault("charges", $"are together too much; allowed is at most {Money.MaxValue}");
            return Money.Zero;
        }
    }

    /// <summary>A customer who is at fault himself can be referred to, and what refers to him has no effect.</summary>
    private Id<Customer> Customer(JsonEntry entry)
    {
        if (entry.Text("customer") is not { } customer)
            return default;
        if (_customers.TryGetValue(customer, out var name))
        {
            if (name is null)
                entry.Spoil();
            return new(customer);
        }

        if (_knowsCustomers)
            entry.Fault("customer", $"is \"{customer}\"; allowed are the ids of customers");
        else
            entry.Spoil();
        return default;
    }

    private static ValueList<Id<Bill>> Instruction(JsonEntry entry) => ValueList.From(entry.Texts("instruction").Select(bill => new Id<Bill>(bill)));

    private static Money Amount(JsonEntry entry) => entry.PositiveAmount("amount") ?? Money.Zero;

    private static LocalDate On(JsonEntry entry, string field = "on") => entry.Date(field) ?? LocalDate.MaxIsoValue;

    private static Id<T> Id<T>(JsonEntry entry, string field) => entry.Text(field) is { } id ? new(id) : default;
}
