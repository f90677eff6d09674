namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Judges arbitrations against the evidence of their instants (裁决复核): one pass over everything in the order of its recording.</summary>
/// <remarks>
/// <para>At one instant merges, contacts and ends count before the arbitration. Records merged later are judged apart. Whether an
/// arbitration still holds, however, is asked of all contacts that were recorded later, under whichever record.</para>
/// <para>Shaped by speed: the pass goes on with each entry that is recorded after what was judged. Any other entry that could change a
/// verdict is refused, and the log makes a new pass. An end of ownership always takes a new pass.</para>
/// </remarks>
internal sealed class ArbitrationReview
{
    private readonly ContactLog _log;
    private readonly Dictionary<Id<Customer>, Record> _records = [];
    private readonly PriorityQueue<Contact, Instant> _contacts = new();
    private readonly PriorityQueue<RecordMerge, Instant> _merges = new();
    private readonly PriorityQueue<OwnershipDecision, Instant> _ends = new();

    // Each is of an earlier time than all that were recorded after it.
    private readonly List<(Instant Recorded, Instant Effective)> _earliest = [];
    // The last one holds. One that is overtaken once will never hold again.
    private readonly List<(OwnershipDecision Arbitration, Instant Contested)> _right = [];
    private Instant _judgedThrough = Instant.MinValue;
    private Instant _latestContested = Instant.MinValue;

    internal ArbitrationReview(ContactLog log, IEnumerable<OwnershipDecision> arbitrations)
    {
        _log = log;
        _merges.EnqueueRange(log.Merges.Select(merge => (merge, merge.At)));
        _ends.EnqueueRange(log.Ends.Select(end => (end, end.At)));
        foreach (var contact in log.Contacts.Where(log.Terms.FoundsClaim).OrderBy(contact => contact.RecordedAt))
            TryTake(contact);
        foreach (var arbitration in arbitrations.OrderBy(arbitration => arbitration.Order))
            TryTake(arbitration);
    }

    /// <summary>Each arbitration with the refusal that meets it, or null where it settled a contest, in the order of their instants.</summary>
    internal List<(OwnershipDecision Arbitration, Refusal? Fault)> Verdicts { get; } = [];

    /// <summary>The latest arbitration that was right, that no later recorded contact has overtaken and no end has ended; null where there is none.</summary>
    internal OwnershipDecision? Standing => _right.Count == 0 ? null : _right[^1].Arbitration;

    /// <summary>Takes a contact that founds a claim.</summary>
    /// <returns>Whether no verdict can change. A contact later than every contested time neither made a contest nor ends an arbitration.</returns>
    internal bool TryTake(Contact contact)
    {
        var (recorded, effective) = (contact.RecordedAt, _log.Terms.EffectiveTime(contact));
        if (recorded <= _judgedThrough && effective <= _latestContested)
            return false;
        _contacts.Enqueue(contact, recorded);
        if (recorded <= _judgedThrough || !_log.Counts(contact))
            return true;
        var place = FirstRecorded(recorded, orAt: true);
        if (place < _earliest.Count && _earliest[place].Effective <= effective)
            return true;
        var first = place;
        while (first > 0 && _earliest[first - 1].Effective >= effective)
            first--;
        _earliest.RemoveRange(first, place - first);
        _earliest.Insert(first, (recorded, effective));
        DropOvertaken();
        return true;
    }

    /// <summary>Takes a merge.</summary>
    /// <returns>Whether no verdict can change.</returns>
    internal bool TryTake(RecordMerge merge)
    {
        if (merge.At <= _judgedThrough)
            return false;
        _merges.Enqueue(merge, merge.At);
        return true;
    }

    /// <summary>Takes an arbitration and judges it.</summary>
    /// <returns>Whether it comes after all others.</returns>
    internal bool TryTake(OwnershipDecision arbitration)
    {
        if (Verdicts.Count > 0 && !arbitration.IsAfter(Verdicts[^1].Arbitration))
            return false;
        _judgedThrough = arbitration.At;
        while (_merges.TryPeek(out var merge, out var at) && at <= arbitration.At)
            Unite(_merges.Dequeue());
        while (_contacts.TryPeek(out var contact, out var at) && at <= arbitration.At)
            RecordOf(_contacts.Dequeue().Customer).Add(contact.Staff, _log.Terms.EffectiveTime(contact));
        while (_ends.TryPeek(out var end, out var at) && at <= arbitration.At)
            RecordOf(_ends.Dequeue().Customer).EndAt(end.At);
        var (contested, rivals) = RecordOf(arbitration.Customer).First;
        _latestContested = Instant.Max(_latestContested, contested);
        Verdicts.Add((arbitration, rivals.Count < 2 ? CustomerRefusals.NothingContested
            : rivals.Contains(arbitration.Staff) ? null
            : CustomerRefusals.OwnerNotInContest));
        if (Verdicts[^1].Fault is null && !_log.IsEnded(arbitration.At))
            _right.Add((arbitration, contested));
        DropOvertaken();
        return true;
    }

    private void DropOvertaken()
    {
        while (_right.Count > 0 && FirstRecorded(_right[^1].Arbitration.At, orAt: false) is var first
            && first < _earliest.Count && _earliest[first].Effective <= _right[^1].Contested)
        {
            _right.RemoveAt(_right.Count - 1);
        }
    }

    private int FirstRecorded(Instant after, bool orAt)
    {
        int low = 0, high = _earliest.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_earliest[middle].Recorded > after || (orAt && _earliest[middle].Recorded == after))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private Record RecordOf(Id<Customer> customer)
    {
        if (!_records.TryGetValue(customer, out var record))
            _records.Add(customer, record = new Record());
        return record.Root;
    }

    private void Unite(RecordMerge merge)
    {
        Record from = RecordOf(merge.From), into = RecordOf(merge.Into);
        if (from != into)
            from.MergeInto(into);
    }

    /// <summary>The claims under one record, or under several merged ones, since the last end.</summary>
    private sealed class Record
    {
        private SortedDictionary<Instant, HashSet<Id<StaffMember>>> _claims = [];
        private Instant _ended = Instant.MinValue;
        private Record? _into;

        /// <summary>The earliest time, and everybody who claims from that time.</summary>
        internal KeyValuePair<Instant, HashSet<Id<StaffMember>>> First => _claims.FirstOrDefault(new KeyValuePair<Instant, HashSet<Id<StaffMember>>>(Instant.MaxValue, []));

        internal Record Root
        {
            get
            {
                var root = this;
                while (root._into is not null)
                    root = root._into;
                for (var record = this; record._into is not null;)
                    (record, record._into) = (record._into, root);
                return root;
            }
        }

        internal void Add(Id<StaffMember> staff, Instant at)
        {
            if (at <= _ended)
                return;
            if (!_claims.TryGetValue(at, out var claimants))
                _claims.Add(at, claimants = []);
            claimants.Add(staff);
        }

        internal void EndAt(Instant at)
        {
            _ended = Instant.Max(_ended, at);
            while (_claims.Count > 0 && First.Key <= _ended)
                _claims.Remove(First.Key);
        }

        internal void MergeInto(Record into)
        {
            if (_claims.Count > into._claims.Count)
                (_claims, into._claims) = (into._claims, _claims);
            foreach (var (at, claimants) in _claims)
            {
                if (!into._claims.TryAdd(at, claimants))
                    into._claims[at].UnionWith(claimants);
            }

            into.EndAt(_ended);
            _into = into;
        }
    }
}
