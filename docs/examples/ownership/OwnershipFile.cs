using MarketDept.Domain;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using NodaTime;

/// <summary>A department's contact log as read from a file: one log for each customer that is left after the merges.</summary>
internal sealed class OwnershipFile
{
    private readonly SortedDictionary<string, ContactLog> _logs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mergedInto = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<OwnershipDecision, JsonEntry> _arbitrations = [];
    private readonly HashSet<string> _unsure = new(StringComparer.Ordinal);
    private readonly StaffList? _staff;
    private bool _isPolicyKnown = true;
    private OwnershipTerms _terms = OwnershipTerms.Default;

    private OwnershipFile(JsonEntry root)
    {
        _staff = StaffList.Read(root);
        ReadPolicy(root);
        ReadMerges(root);
        ReadContacts(root);
        ReadTransfers(root);
        ReadArbitrations(root);
        root.RejectOthers();
        JudgeArbitrations();
    }

    internal IReadOnlyDictionary<string, StaffMember> Staff => _staff!.ById;

    /// <summary>The customers that contacts or transfers name, by id; merged ones are left out.</summary>
    internal IEnumerable<(string Id, ContactLog Log)> Customers => _logs.Where(row => _shown.Contains(row.Key)).Select(row => (row.Key, row.Value));

    /// <returns>Null where the file is unusable; all its faults are noted then.</returns>
    internal static OwnershipFile? Read(string path, Faults faults)
    {
        if (JsonFile.Read(path, faults) is not { } root)
            return null;
        var file = new OwnershipFile(root);
        return faults.Count > 0 ? null : file;
    }

    private void ReadPolicy(JsonEntry root)
    {
        if (root.Object("policy") is not { } policy)
            return;
        // A grace longer than all of recorded time is none.
        if (policy.WholeNumber("recordingGraceHours", 0, long.MaxValue) is { } hours and < 100_000_000)
            _terms = OwnershipTerms.Default with { RecordingGrace = Duration.FromHours(hours) };
        policy.RejectOthers();
        _isPolicyKnown = !policy.IsAtFault;
    }

    private void ReadContacts(JsonEntry root)
    {
        foreach (var (entry, id) in JsonEntry.WithIds(root.List("contacts", byId: true) ?? []))
        {
            var customer = entry.Text("customer");
            var staff = entry.Staff("staff", _staff);
            var at = entry.Instant("at");
            var recordedAt = entry.Instant("recordedAt");
            var twoWay = entry.Truth("twoWay", required: true);
            entry.RejectOthers();
            if (at > recordedAt)
                entry.Fault("at", "is after recordedAt; allowed is up to then");
            if (!entry.IsAtFault && staff is not null)
                Shown(customer!).Add(new Contact(new(id!), new(customer!), staff, at!.Value, recordedAt!.Value, twoWay!.Value));
            else if (customer is not null)
                _unsure.Add(customer);
        }
    }

    private void ReadTransfers(JsonEntry root)
    {
        var sequence = 0;
        foreach (var entry in root.List("transfers", required: false) ?? [])
        {
            var (customer, to, by, at) = ReadAward(entry, "to");
            if (customer is not null && to is not null && by is not null && at is not null)
                Shown(customer).Add(OwnershipDecision.Transfer(new(customer), to, by, at.Value, sequence++));
        }
    }

    private void ReadArbitrations(JsonEntry root)
    {
        var sequence = 0;
        foreach (var entry in root.List("arbitrations", required: false) ?? [])
        {
            var (customer, owner, by, at) = ReadAward(entry, "owner");
            if (customer is null || owner is null || by is null || at is null)
                continue;
            var arbitration = OwnershipDecision.Arbitration(new(customer), owner, by, at.Value, sequence++);
            LogOf(customer).Add(arbitration);
            _arbitrations.Add(arbitration, entry);
        }
    }

    private (string? Customer, StaffMember? Gains, StaffMember? By, Instant? At) ReadAward(JsonEntry entry, string gainer)
    {
        var customer = entry.Text("customer");
        var gains = entry.Staff(gainer, _staff);
        var by = entry.Staff("by", _staff);
        var at = entry.Instant("at");
        entry.RejectOthers();
        if (by is not null && by.Position != Position.Manager)
        {
            entry.Fault("by", $"is \"{by.Id}\" ({by.Position.Name}); allowed is a manager");
            by = null;
        }
        else if (by is not null && by.Id == gains?.Id)
        {
            entry.Fault("by", "is the one who gains; allowed is another manager");
            by = null;
        }

        if (gains is not null && gains.Position != Position.Salesperson)
        {
            entry.Fault(gainer, $"is \"{gains.Id}\" ({gains.Position.Name}); allowed is a salesperson");
            gains = null;
        }

        return (customer, gains, by, at);
    }

    /// <summary>Merges come first, so that every entry finds the log of the record that is left.</summary>
    private void ReadMerges(JsonEntry root)
    {
        var merges = new List<(JsonEntry Entry, string From, string Into, Instant At)>();
        foreach (var entry in root.List("merges", required: false) ?? [])
        {
            var from = entry.Text("from");
            var into = entry.Text("into");
            var at = entry.Instant("at");
            entry.RejectOthers();
            if (from is not null && from == into)
                entry.Fault("into", $"is \"{into}\" itself; allowed is another customer");
            if (!entry.IsAtFault)
                merges.Add((entry, from!, into!, at!.Value));
            else
                _unsure.UnionWith(new[] { from, into }.OfType<string>());
        }

        foreach (var (entry, from, into, _) in merges.OrderBy(merge => merge.At))
        {
            if (_mergedInto.TryGetValue(from, out var already))
                entry.Fault("from", $"\"{from}\" was merged into \"{already}\" before; allowed is a customer that is not merged away");
            if (_mergedInto.TryGetValue(into, out already))
                entry.Fault("into", $"\"{into}\" was merged into \"{already}\" before; allowed is a customer that is not merged away");
            if (entry.IsAtFault)
                _unsure.UnionWith([from, into]);
            else
                _mergedInto.Add(from, into);
        }

        foreach (var (_, from, into, at) in merges.Where(merge => !merge.Entry.IsAtFault))
            LogOf(into).Add(new RecordMerge(new(from), new(into), at));
    }

    /// <summary>A contest is judged unless it hangs on an entry that is at fault: a contact or a merge of that customer, or the policy.</summary>
    private void JudgeArbitrations()
    {
        var unsure = _unsure.Select(Root).ToHashSet(StringComparer.Ordinal);
        foreach (var log in _logs.Where(row => _isPolicyKnown && !unsure.Contains(row.Key)).Select(row => row.Value))
        {
            foreach (var arbitration in log.Arbitrations)
            {
                var refusal = log.Judge(arbitration);
                if (refusal == CustomerRefusals.NothingContested)
                    _arbitrations[arbitration].Fault("customer", "is not contested then; allowed is a contest of at least two salespersons");
                else if (refusal == CustomerRefusals.OwnerNotInContest)
                    _arbitrations[arbitration].Fault("owner", $"\"{arbitration.Staff}\" is not in the contest then; allowed is one who is");
            }
        }
    }

    private ContactLog Shown(string customer)
    {
        _shown.Add(Root(customer));
        return LogOf(customer);
    }

    private ContactLog LogOf(string customer)
    {
        var root = Root(customer);
        if (!_logs.TryGetValue(root, out var log))
            _logs.Add(root, log = new ContactLog(_terms));
        return log;
    }

    private string Root(string customer)
    {
        var root = customer;
        while (_mergedInto.TryGetValue(root, out var into))
            root = into;
        for (var record = customer; record != root;)
        {
            var next = _mergedInto[record];
            _mergedInto[record] = root;
            record = next;
        }

        return root;
    }
}
