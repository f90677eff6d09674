namespace MarketDept.Domain.Customers.Ownership;

/// <summary>All evidence of who owns one customer (归属证据): contacts, transfers, arbitrations, ends and merges. Entries are only ever added.</summary>
/// <remarks>
/// <para>The owner depends on the set of entries only, not on the order in which they came in. Two logs that grew apart can therefore be united in
/// any order, any number of times, with the same result.</para>
/// <para>Adding an entry costs the same however long the log is; asking for the owner allocates nothing. Not safe for several
/// writers at once.</para>
/// </remarks>
public sealed partial class ContactLog
{
    private const int FewContacts = 16;
    private readonly List<Contact> _contacts = [];
    private ulong _idBits;
    private Dictionary<(Id<Contact> Id, Id<Customer> Record), Contact>? _byId;
    private List<OwnershipDecision>? _transfers;
    private List<OwnershipDecision>? _arbitrations;
    private List<OwnershipDecision>? _ends;
    private List<RecordMerge>? _merges;
    private OwnershipDecision? _lastTransfer;
    private OwnershipDecision? _lastEnd;
    private Instant _first;
    private Id<StaffMember> _firstHolder;
    private HashSet<Id<StaffMember>>? _contenders;

    /// <summary>Creates an empty log of evidence, judged by the company's terms.</summary>
    /// <param name="terms">The company's terms on which contacts found a claim; null: the defaults.</param>
    public ContactLog(OwnershipTerms? terms = null) => Terms = terms ?? OwnershipTerms.Default;

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
    public bool Add(Contact contact)
    {
        Guard.Against.Null(contact);
        if (Known(contact) is { } known)
        {
            RequireSame(contact, known);
            if (known.IsBlanked || !contact.IsBlanked)
                return false;
            _contacts[_contacts.IndexOf(known)] = contact;
            if (_byId is not null)
                _byId[(contact.Id, contact.Customer)] = contact;
            return true;
        }

        _contacts.Add(contact);
        Index(contact);
        if (Counts(contact))
            Found(contact.Staff, Terms.EffectiveTime(contact));
        ReconsiderArbitrations(contact);
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
        _isReconsidered = false;
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
        _isReconsidered &= !isNew;
        return isNew;
    }

    /// <summary>Enters that two records are of one customer (登记合并). A merge that is in the log already changes nothing.</summary>
    /// <returns>Whether the merge was new.</returns>
    public bool Add(RecordMerge merge)
    {
        Guard.Against.Null(merge);
        var isNew = TryAdd(ref _merges, merge);
        _isReconsidered &= !isNew;
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
            RequireSame(contact, Known(contact) ?? contact);
        foreach (var contact in other._contacts)
            Add(contact);
        other._transfers?.ForEach(transfer => Add(transfer));
        other._arbitrations?.ForEach(arbitration => Add(arbitration));
        other._ends?.ForEach(end => Add(end));
        other._merges?.ForEach(merge => Add(merge));
    }

    private static bool TryAdd<T>(ref List<T>? entries, T entry)
    {
        Guard.Against.Null(entry);
        if (entries?.Contains(entry) == true)
            return false;
        (entries ??= []).Add(entry);
        return true;
    }

    private static IReadOnlyList<T> Read<T>(List<T>? entries) => entries?.AsReadOnly() ?? ValueList<T>.Empty as IReadOnlyList<T>;

    /// <summary>Whether a contact founds a claim that no end has ended.</summary>
    internal bool Counts(Contact contact) =>
        Terms.FoundsClaim(contact) && (_lastEnd is null || Terms.EffectiveTime(contact) > _lastEnd.At);

    private static void RequireSame(Contact contact, Contact known)
    {
        if (!known.IsSame(contact))
        {
            throw CustomerRefusals.ContactIdTaken.Because(
                $"客户 {contact.Customer} 的联系 {contact.Id}。", $"Contact '{contact.Id}' of customer '{contact.Customer}'.");
        }
    }

    /// <summary>A short log is searched, unless the id's bit says that it is new; a long one is indexed.</summary>
    private Contact? Known(Contact entry)
    {
        if (_byId is not null)
            return _byId.GetValueOrDefault((entry.Id, entry.Customer));
        return (_idBits & BitOf(entry.Id)) == 0 ? null : _contacts.Find(contact => contact.Id == entry.Id && contact.Customer == entry.Customer);
    }

    private void Index(Contact contact)
    {
        if (_byId is not null)
            _byId.Add((contact.Id, contact.Customer), contact);
        else if (_contacts.Count > FewContacts)
            _byId = _contacts.ToDictionary(known => (known.Id, known.Customer));
        else
            _idBits |= BitOf(contact.Id);
    }

    /// <summary>One of 64 bits by the id's hash: where it is not set, no such id is in the log.</summary>
    private static ulong BitOf(Id<Contact> id) => 1UL << (id.GetHashCode() & 63);

    private void Found(Id<StaffMember> staff, Instant at)
    {
        if (_firstHolder.IsNone || at < _first)
            (_first, _firstHolder, _contenders) = (at, staff, null);
        else if (at == _first && staff != _firstHolder)
            (_contenders ??= []).Add(staff);
    }
}
