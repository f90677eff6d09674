namespace MarketDept.Domain.Customers.Ownership;

/// <summary>All evidence of who owns one customer (归属证据): contacts, transfers, arbitrations, ends and merges. Entries are only ever added.</summary>
/// <remarks>
/// <para>The owner depends on the set of entries only, not on the order in which they came in. Two logs that grew apart can therefore be united in
/// any order, any number of times, with the same result.</para>
/// <para>Adding an entry costs the same however long the log is; asking for the owner allocates nothing. An end of ownership, and an entry
/// recorded before the last arbitration, let the whole log be read anew. Not safe for several writers at once.</para>
/// </remarks>
public sealed partial class ContactLog
{
    private const int FewContacts = 16;
    private readonly List<Contact> _contacts;
    private ulong _idBits;
    private Dictionary<(Id<Contact> Id, Id<Customer> Record), int>? _byId;
    private OrderedDictionary<OwnershipDecision, None>? _transfers;
    private OrderedDictionary<OwnershipDecision, None>? _arbitrations;
    private OrderedDictionary<OwnershipDecision, None>? _ends;
    private OrderedDictionary<RecordMerge, None>? _merges;
    private OwnershipDecision? _lastTransfer;
    private OwnershipDecision? _lastEnd;
    private Instant _first;
    private Id<StaffMember> _firstHolder;
    private HashSet<Id<StaffMember>>? _contenders;

    /// <summary>Creates an empty log of evidence, judged by the company's terms.</summary>
    /// <param name="terms">The company's terms on which contacts found a claim; null: the defaults.</param>
    public ContactLog(OwnershipTerms? terms = null)
        : this(terms, 0)
    {
    }

    private ContactLog(OwnershipTerms? terms, int capacity) => (Terms, _contacts) = (terms ?? OwnershipTerms.Default, new(capacity));

    /// <summary>The company's terms by which the entries are judged (归属设定).</summary>
    public OwnershipTerms Terms { get; }

    /// <summary>The contacts with the customer (联系记录), in the order of entry.</summary>
    public IReadOnlyList<Contact> Contacts => _contacts.AsReadOnly();

    /// <summary>The transfers of the customer by decision (移交记录), in the order of entry.</summary>
    public IReadOnlyList<OwnershipDecision> Transfers => Read(_transfers);

    /// <summary>The arbitrations (裁决记录), in the order of entry, also those that settled nothing.</summary>
    public IReadOnlyList<OwnershipDecision> Arbitrations => Read(_arbitrations);

    /// <summary>The ends of ownership (终止归属记录), in the order of entry.</summary>
    public IReadOnlyList<OwnershipDecision> Ends => Read(_ends);

    /// <summary>The merges with other records (合并记录), in the order of entry.</summary>
    public IReadOnlyList<RecordMerge> Merges => Read(_merges);

    /// <summary>The contact that founds each salesperson's claim since the last end of ownership (归属主张), by effective time, then by salesperson.</summary>
    /// <remarks>Of one salesperson's contacts at the same time, the one with the lowest id founds the claim, so the order of entry decides nothing.</remarks>
    public ValueList<Contact> Claims() => ValueList.From(_contacts
        .Where(Counts)
        .GroupBy(contact => contact.Staff, (_, his) => his.MinBy(contact => (Terms.EffectiveTime(contact), contact.Id, contact.Customer))!)
        .OrderBy(Terms.EffectiveTime).ThenBy(contact => contact.Staff));

    /// <summary>Enters a contact (登记联系). A contact that is in the log already changes nothing. The same contact without its note blanks the note for
    /// good.</summary>
    /// <returns>Whether the log has changed.</returns>
    /// <exception cref="DomainException">The id is in the log under the same record with another content (<see cref="CustomerRefusals.ContactIdTaken"/>).</exception>
    [Clause("8.2.1")]
    public bool Add(Contact contact) => Add(contact, BitOf(Guard.Against.Null(contact).Id));

    private bool Add(Contact contact, ulong idBit)
    {
        if (PlaceOf(contact, idBit) is >= 0 and var place)
        {
            RequireSame(contact, _contacts[place]);
            if (_contacts[place].IsBlanked || !contact.IsBlanked)
                return false;
            _contacts[place] = contact;
            return true;
        }

        _contacts.Add(contact);
        Index(contact, idBit);
        if (Counts(contact))
            Found(contact.Staff, Terms.EffectiveTime(contact));
        if (_review is not null && Terms.FoundsClaim(contact) && !_review.TryTake(contact))
            _review = null;
        return true;
    }

    /// <summary>Enters a decision on the owner (登记归属决定). A decision that is in the log already changes nothing. An arbitration without a contest
    /// settles nothing.</summary>
    /// <returns>Whether the decision was new.</returns>
    /// <exception cref="ArgumentNullException">The decision is null.</exception>
    /// <seealso cref="Judge"/>
    [Clause("2.3")]
    [Clause("8.1.2")]
    public bool Add(OwnershipDecision decision)
    {
        Guard.Against.Null(decision);
        return decision.Ground switch
        {
            OwnershipGround.Transfer => AddTransfer(decision),
            OwnershipGround.Arbitration => AddArbitration(decision),
            _ => AddEnd(decision),
        };
    }

    private bool AddTransfer(OwnershipDecision transfer)
    {
        if (!TryAdd(ref _transfers, transfer))
            return false;
        if (transfer.IsAfter(_lastTransfer))
            _lastTransfer = transfer;
        return true;
    }

    private bool AddEnd(OwnershipDecision end)
    {
        if (!TryAdd(ref _ends, end))
            return false;
        _review = null;
        if (!end.IsAfter(_lastEnd))
            return true;
        (_lastEnd, _firstHolder, _contenders) = (end, default, null);
        foreach (var contact in _contacts.Where(Counts))
            Found(contact.Staff, Terms.EffectiveTime(contact));
        return true;
    }

    private bool AddArbitration(OwnershipDecision arbitration)
    {
        var isNew = TryAdd(ref _arbitrations, arbitration);
        if (isNew && _review?.TryTake(arbitration) == false)
            _review = null;
        return isNew;
    }

    /// <summary>Enters that two records are of one customer (登记合并). A merge that is in the log already changes nothing.</summary>
    /// <returns>Whether the merge was new.</returns>
    public bool Add(RecordMerge merge)
    {
        Guard.Against.Null(merge);
        var isNew = TryAdd(ref _merges, merge);
        if (isNew && _review?.TryTake(merge) == false)
            _review = null;
        return isNew;
    }

    /// <summary>Takes over everything that another log holds (合并证据), in any order and any number of times. Nobody decides anything by this.</summary>
    /// <exception cref="DomainException">The other log is judged by other terms (<see cref="CustomerRefusals.OwnershipTermsDiffer"/>), or one id under one record
    /// stands for different contacts (<see cref="CustomerRefusals.ContactIdTaken"/>); then nothing is taken over.</exception>
    public void Unite(ContactLog other)
    {
        if (Guard.Against.Null(other).Terms != Terms)
            throw CustomerRefusals.OwnershipTermsDiffer.Because($"不同的设定：{Terms.DifferingFrom(other.Terms)}。", $"They differ in: {Terms.DifferingFrom(other.Terms)}.");
        foreach (var contact in other._contacts)
            RequireSame(contact, PlaceOf(contact, BitOf(contact.Id)) is >= 0 and var place ? _contacts[place] : contact);
        foreach (var contact in other._contacts)
            Add(contact);
        foreach (var decision in other.Transfers.Concat(other.Arbitrations).Concat(other.Ends))
            Add(decision);
        foreach (var merge in other.Merges)
            Add(merge);
    }

    private static bool TryAdd<T>(ref OrderedDictionary<T, None>? entries, T entry)
        where T : notnull =>
        (entries ??= []).TryAdd(Guard.Against.Null(entry), default);

    private static IReadOnlyList<T> Read<T>(OrderedDictionary<T, None>? entries)
        where T : notnull =>
        entries?.Keys ?? ValueList<T>.Empty as IReadOnlyList<T>;

    /// <summary>Whether a contact founds a claim that no end has ended.</summary>
    internal bool Counts(Contact contact) =>
        Terms.FoundsClaim(contact) && !IsEnded(Terms.EffectiveTime(contact));

    /// <summary>Whether an end of ownership came at a moment or after it.</summary>
    internal bool IsEnded(Instant at) => at <= _lastEnd?.At;

    private static void RequireSame(Contact contact, Contact known)
    {
        if (!known.IsSame(contact))
        {
            throw CustomerRefusals.ContactIdTaken.Because(
                $"客户 {contact.Customer} 的联系 {contact.Id}。", $"Contact '{contact.Id}' of customer '{contact.Customer}'.");
        }
    }

    /// <summary>A short log is searched, unless the id's bit says that it is new; a long one is indexed.</summary>
    private int PlaceOf(Contact entry, ulong idBit)
    {
        if (_byId is not null)
            return _byId.GetValueOrDefault((entry.Id, entry.Customer), -1);
        for (var place = (_idBits & idBit) == 0 ? -1 : _contacts.Count - 1; place >= 0; place--)
        {
            if (_contacts[place].Id == entry.Id && _contacts[place].Customer == entry.Customer)
                return place;
        }

        return -1;
    }

    private void Index(Contact contact, ulong idBit)
    {
        if (_byId is not null)
            _byId.Add((contact.Id, contact.Customer), _contacts.Count - 1);
        else if (_contacts.Count > FewContacts)
            _byId = _contacts.Index().ToDictionary(known => (known.Item.Id, known.Item.Customer), known => known.Index);
        else
            _idBits |= idBit;
    }

    /// <summary>One of 64 bits by the id's hash: where it is not set, no such id is in the log.</summary>
    private static ulong BitOf(Id<Contact> id) => 1UL << (id.GetHashCode() & 63);

    /// <summary>The value beside an entry of which only its presence counts.</summary>
    private readonly struct None;

    private void Found(Id<StaffMember> staff, Instant at)
    {
        if (_firstHolder.IsNone || at < _first)
            (_first, _firstHolder, _contenders) = (at, staff, null);
        else if (at == _first && staff != _firstHolder)
            (_contenders ??= []).Add(staff);
    }
}
