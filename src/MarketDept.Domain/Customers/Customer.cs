using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

/// <summary>A customer (客户): who he is, every contact with him, and who therefore owns him.</summary>
/// <remarks>
/// <para>The owner is derived from the contact log at every question and stored nowhere; no entry is ever deleted, and only a note
/// can be blanked. A refused command changes nothing.</para>
/// <para>Stage, owner and collector are three questions: a lost customer keeps his owner, and the collector owns nothing.</para>
/// </remarks>
public sealed partial class Customer : Aggregate, IAggregate<Customer, CustomerSnapshot>
{
    private readonly ContactLog _log;
    private readonly List<SettlementTerm> _settlements = [];
    private (RegionCode Region, bool IsServed)? _area;

    private Customer(Id<Customer> id, CustomerIdentity identity, OwnershipTerms? terms, Instant registeredAt)
    {
        Id = id;
        Identity = identity;
        RegisteredAt = registeredAt;
        StageSince = registeredAt;
        IdentitySince = registeredAt;
        _log = new ContactLog(terms);
    }

    /// <summary>The record's id (客户编号).</summary>
    public Id<Customer> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Stage;

    /// <summary>Name, credit code and telephones (客户身份). Contact data: who may see it is a question for <see cref="ContactAccess"/>.</summary>
    public CustomerIdentity Identity { get; private set; }
    /// <summary>Since when they are recorded so (身份登记时间): the opening of the record, or the last correction.</summary>
    public Instant IdentitySince { get; private set; }
    /// <summary>When the record was opened (建档时间).</summary>
    public Instant RegisteredAt { get; }
    /// <summary>Where the customer stands (客户阶段).</summary>
    public CustomerStage Stage { get; private set; } = CustomerStage.Prospect;
    /// <summary>Since when he stands there (阶段起始时间), also where the stage was taken over from a record merged into this one.</summary>
    public Instant StageSince { get; private set; }
    /// <summary>The latest complete report of his interest (意向客户详细资料); null while there is none.</summary>
    [Clause("8.1.5")]
    public InterestReport? Interest { get; private set; }
    /// <summary>The collector in charge (负责收款员); null while nobody is assigned, which is to be reported.</summary>
    [Clause("2.4")]
    public Id<StaffMember>? Collector { get; private set; }
    /// <summary>Since when he is (负责起始时间); null while nobody is.</summary>
    public Instant? CollectorSince { get; private set; }
    /// <summary>The region he is in (所在区域); null where it is not known.</summary>
    [Clause("2.2")]
    public RegionCode? Region { get; private set; }
    /// <summary>Since when that is known (区域登记时间); null where it is not.</summary>
    public Instant? RegionSince { get; private set; }
    /// <summary>The last decision whether the customer is served outside the delivery area (范围外的决定): who, why and when; null where none was made.</summary>
    [Clause("2.2")]
    public ReasonedDecision? AreaDecision { get; private set; }
    /// <summary>Whether he is served outside the delivery area (范围外是否开发), as decided of the region where he is now; unknown where nothing was.</summary>
    [Clause("2.2")]
    public Fact IsServedOutsideArea => _area is { } area && area.Region == Region ? area.IsServed : Fact.Unknown;
    /// <summary>Who gathered the customer's data (资料搜集人). It founds no claim.</summary>
    [Clause("8.1.1")]
    public Id<StaffMember> GatheredBy { get; private init; }
    /// <summary>Through which channel (搜集渠道).</summary>
    [Clause("8.1.1")]
    public string GatheredThrough { get; private init; } = "";
    /// <summary>The record into which this one was merged (并入的档案); null while it is the one that counts.</summary>
    public Id<Customer>? MergedInto { get; private set; }

    /// <summary>By which terms of the company it is judged whose the customer is (归属设定). They are stored with the record.</summary>
    public OwnershipTerms OwnershipTerms => _log.Terms;

    /// <summary>All evidence of ownership (归属证据), for reading: a copy, so that nothing gets past the commands and their checks.</summary>
    public ContactLog Log
    {
        get
        {
            var copy = new ContactLog(_log.Terms);
            copy.Unite(_log);
            return copy;
        }
    }

    /// <summary>The log itself, for the floors above, which only read it.</summary>
    internal ContactLog Evidence => _log;

    /// <summary>Who owns the customer (客户归属): derived now, from every entry.</summary>
    [Clause("8.1.2")]
    public CustomerOwnership Ownership => _log.Ownership;

    /// <summary>Every settlement term agreed, in the order of their recording (结算约定历史).</summary>
    public IReadOnlyList<SettlementTerm> Settlements => _settlements.AsReadOnly();

    /// <summary>How the customer pays on a day by default (结算方式); null where nothing is agreed for it.</summary>
    /// <remarks>Of the terms that have begun by then, the one that began last; of two that began on one day, the one recorded last.</remarks>
    public SettlementMethod? SettlementOn(LocalDate day) => _settlements.Where(term => term.From <= day).OrderBy(term => term.From).LastOrDefault()?.Method;

    /// <summary>Why the customer is somebody's, or nobody's: which contact, which rule, who else claimed and since when.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    /// <example><code>
    /// Console.WriteLine($"{customer.Ownership.Owner}: {customer.Ownership.Ground}");
    /// Console.WriteLine(customer.ExplainOwnership(Language.Chinese));
    /// </code></example>
    public Explanation ExplainOwnership(Language language) => _log.Explain(language);
}
