namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Judges arbitrations against the evidence of their instants (裁决复核): one pass over everything in the order of its recording.</summary>
/// <remarks>At one instant merges, contacts and ends count before the arbitration. Records merged later are judged apart. Whether an
/// arbitration still holds, however, is asked of all contacts that were recorded later, under whichever record.</remarks>
internal sealed class ArbitrationReview
{
    private readonly Dictionary<Id<Customer>, Record> _records = [];
    private readonly List<(Instant Recorded, Instant Effective)> _claims = [];
    private readonly Instant[] _earliestFrom;

    internal ArbitrationReview(ContactLog log, IReadOnlyList<OwnershipDecision> arbitrations)
    {
        var terms = log.Terms;
        var contacts = log.Contacts.Where(terms.FoundsClaim).OrderBy(contact => contact.RecordedAt).ToList();
        var merges = log.Merges.OrderBy(merge => merge.At).ToList();
        var ends = log.Ends.OrderBy(end => end.At).ToList();
        int nextContact = 0, nextMerge = 0, nextEnd = 0;
        foreach (var arbitration in arbitrations.OrderBy(arbitration => arbitration.Order))
        {
            for (; nextMerge < merges.Count && merges[nextMerge].At <= arbitration.At; nextMerge++)
                Unite(merges[nextMerge]);
            for (; nextContact < contacts.Count && contacts[nextContact].RecordedAt <= arbitration.At; nextContact++)
                RecordOf(contacts[nextContact].Customer).Add(contacts[nextContact].Staff, terms.EffectiveTime(contacts[nextContact]));
            for (; nextEnd < ends.Count && ends[nextEnd].At <= arbitration.At; nextEnd++)
                RecordOf(ends[nextEnd].Customer).EndAt(ends[nextEnd].At);
            Verdicts.Add(Judge(arbitration));
        }

        foreach (var contact in contacts.Where(log.Counts))
            _claims.Add((contact.RecordedAt, terms.EffectiveTime(contact)));
        _earliestFrom = new Instant[_claims.Count + 1];
        _earliestFrom[^1] = Instant.MaxValue;
        for (var i = _claims.Count - 1; i >= 0; i--)
            _earliestFrom[i] = Instant.Min(_claims[i].Effective, _earliestFrom[i + 1]);
    }

    /// <summary>Each arbitration with what refuses it, or null where it settled a contest, and the instant that was contested, in the order of their instants.</summary>
    internal List<(OwnershipDecision Arbitration, Refusal? Fault, Instant Contested)> Verdicts { get; } = [];

    /// <summary>The latest time of a contact that can still matter to one of the arbitrations.</summary>
    internal Instant LatestContested => Verdicts.Max(row => row.Contested);

    /// <summary>The latest arbitration that was right, that no later recorded contact has overtaken and no end has ended; null where there is none.</summary>
    internal OwnershipDecision? Standing(Instant? ended)
    {
        for (var i = Verdicts.Count - 1; i >= 0; i--)
        {
            var (arbitration, fault, contested) = Verdicts[i];
            if (fault is null && !(arbitration.At <= ended) && EarliestRecordedAfter(arbitration.At) > contested)
                return arbitration;
        }

        return null;
    }

    private (OwnershipDecision, Refusal?, Instant) Judge(OwnershipDecision arbitration)
    {
        var (first, rivals) = RecordOf(arbitration.Customer).First;
        var fault = rivals.Count < 2 ? CustomerRefusals.NothingContested
            : rivals.Contains(arbitration.Staff) ? null
            : CustomerRefusals.OwnerNotInContest;
        return (arbitration, fault, first);
    }

    private Instant EarliestRecordedAfter(Instant at)
    {
        int low = 0, high = _claims.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_claims[middle].Recorded > at)
                high = middle;
            else
                low = middle + 1;
        }

        return _earliestFrom[low];
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
