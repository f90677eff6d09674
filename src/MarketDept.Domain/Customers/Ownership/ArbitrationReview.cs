namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Judges arbitrations against the evidence of their instants (裁决复核): one pass over everything in the order of its recording.</summary>
/// <remarks>At one instant merges and contacts count before the arbitration. Records merged later are judged apart. Whether an
/// arbitration still holds, however, is asked of all contacts that were recorded later, under whichever record.</remarks>
internal sealed class ArbitrationReview
{
    private readonly Dictionary<Id<Customer>, Record> _records = [];
    private readonly List<(Instant Recorded, Instant Effective)> _claims = [];
    private readonly Instant[] _earliestFrom;

    internal ArbitrationReview(ContactLog log, IReadOnlyList<Arbitration> arbitrations)
    {
        var policy = log.Policy;
        var contacts = log.Contacts.Where(policy.FoundsClaim).OrderBy(contact => contact.RecordedAt).ToList();
        var merges = log.Merges.OrderBy(merge => merge.At).ToList();
        int nextContact = 0, nextMerge = 0;
        foreach (var arbitration in arbitrations
            .OrderBy(arbitration => arbitration.At).ThenBy(arbitration => arbitration.Sequence)
            .ThenBy(arbitration => arbitration.Customer).ThenBy(arbitration => arbitration.Owner).ThenBy(arbitration => arbitration.By))
        {
            for (; nextMerge < merges.Count && merges[nextMerge].At <= arbitration.At; nextMerge++)
                Unite(merges[nextMerge]);
            for (; nextContact < contacts.Count && contacts[nextContact].RecordedAt <= arbitration.At; nextContact++)
                RecordOf(contacts[nextContact].Customer).Add(contacts[nextContact].Staff, policy.EffectiveTime(contacts[nextContact]));
            Verdicts.Add(Judge(arbitration));
        }

        foreach (var contact in contacts)
            _claims.Add((contact.RecordedAt, policy.EffectiveTime(contact)));
        _earliestFrom = new Instant[_claims.Count + 1];
        _earliestFrom[^1] = Instant.MaxValue;
        for (var i = _claims.Count - 1; i >= 0; i--)
            _earliestFrom[i] = Instant.Min(_claims[i].Effective, _earliestFrom[i + 1]);
    }

    /// <summary>Each arbitration with its verdict and the instant that was contested, in the order of their instants.</summary>
    internal List<(Arbitration Arbitration, ArbitrationVerdict Verdict, Instant Contested)> Verdicts { get; } = [];

    /// <summary>The latest time that a contact may have and still matter to one of the arbitrations.</summary>
    internal Instant LatestContested => Verdicts.Max(row => row.Contested);

    /// <summary>The latest arbitration that was right and that no later recorded contact has overtaken; null where there is none.</summary>
    internal Arbitration? Standing()
    {
        for (var i = Verdicts.Count - 1; i >= 0; i--)
        {
            var (arbitration, verdict, contested) = Verdicts[i];
            if (verdict == ArbitrationVerdict.Right && EarliestRecordedAfter(arbitration.At) > contested)
                return arbitration;
        }

        return null;
    }

    private (Arbitration, ArbitrationVerdict, Instant) Judge(Arbitration arbitration)
    {
        var record = RecordOf(arbitration.Customer);
        var verdict = record.Firsts.Count < 2 ? ArbitrationVerdict.NothingContested
            : record.Firsts.Contains(arbitration.Owner) ? ArbitrationVerdict.Right
            : ArbitrationVerdict.OwnerNotInContest;
        return (arbitration, verdict, record.First);
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

    /// <summary>The first claims under one record, or under several merged ones.</summary>
    private sealed class Record
    {
        private Record? _into;

        internal Instant First { get; private set; } = Instant.MaxValue;

        internal HashSet<Id<StaffMember>> Firsts { get; private set; } = [];

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
            if (at > First)
                return;
            if (at < First)
                Firsts.Clear();
            First = at;
            Firsts.Add(staff);
        }

        internal void MergeInto(Record into)
        {
            if (First < into.First || (First == into.First && Firsts.Count > into.Firsts.Count))
                (First, Firsts, into.First, into.Firsts) = (into.First, into.Firsts, First, Firsts);
            if (First == into.First)
                into.Firsts.UnionWith(Firsts);
            _into = into;
        }
    }
}
