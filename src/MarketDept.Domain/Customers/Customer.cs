using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

/// <summary>A customer's record (客户): his identity, every contact with him, and the owner that follows from the contacts.</summary>
/// <remarks>
/// <para>The owner is derived from the contact log at each question and stored nowhere. No entry is ever deleted; only a note can be blanked. A
/// refused command changes nothing.</para>
/// <para>Stage, owner and collector are independent: a lost customer keeps his owner, and a collector owns nothing.</para>
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

    /// <summary>The id of the record, given by the host (客户编号).</summary>
    public Id<Customer> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Stage;

    /// <summary>Name, credit code and telephones (客户身份). Contact data: who may see it is a question for <see cref="ContactAccess"/>.</summary>
    public CustomerIdentity Identity { get; private set; }
    /// <summary>When name, credit code and telephones were recorded (身份登记时间): at the opening of the record, or at the last correction.</summary>
    public Instant IdentitySince { get; private set; }
    /// <summary>When the record was opened (建档时间).</summary>
    public Instant RegisteredAt { get; }
    /// <summary>How far the customer has come (客户阶段): prospect, interested, active, lost or returning.</summary>
    public CustomerStage Stage { get; private set; } = CustomerStage.Prospect;
    /// <summary>When the customer entered the present stage (阶段起始时间). A stage taken over from a merged record keeps its time.</summary>
    public Instant StageSince { get; private set; }
    /// <summary>The latest complete report of the customer's interest (意向客户详细资料); null while there is none.</summary>
    [Clause("8.1.5")]
    public InterestReport? Interest { get; private set; }
    /// <summary>The collector in charge (负责收款员); null while nobody is assigned, which must be reported.</summary>
    [Clause("2.4")]
    public Id<StaffMember>? Collector { get; private set; }
    /// <summary>When the collector was put in charge (负责起始时间); null while nobody is.</summary>
    public Instant? CollectorSince { get; private set; }
    /// <summary>The code of the customer's region (所在区域); null where it is not known.</summary>
    [Clause("2.2")]
    public RegionCode? Region { get; private set; }
    /// <summary>When the region was recorded (区域登记时间); null where it is not known.</summary>
    public Instant? RegionSince { get; private set; }
    /// <summary>The last decision whether the customer is served outside the delivery area (范围外的决定): by whom, why and when; null where none was made.</summary>
    [Clause("2.2")]
    public ReasonedDecision? AreaDecision { get; private set; }
    /// <summary>Whether the customer is served outside the delivery area (范围外是否开发), as decided for his present region; unknown where nothing was decided.</summary>
    [Clause("2.2")]
    public Fact IsServedOutsideArea => _area is { } area && area.Region == Region ? area.IsServed : Fact.Unknown;
    /// <summary>The salesperson who gathered the customer's data (资料搜集人). Gathering founds no claim.</summary>
    [Clause("8.1.1")]
    public Id<StaffMember> GatheredBy { get; private init; }
    /// <summary>The channel through which the customer's data came, in the company's words (搜集渠道).</summary>
    [Clause("8.1.1")]
    public string GatheredThrough { get; private init; } = "";
    /// <summary>The record into which this one was merged (并入的档案); null while this record is in use.</summary>
    public Id<Customer>? MergedInto { get; private set; }

    /// <summary>The company's terms of ownership for this record (归属设定). They are stored with the record.</summary>
    public OwnershipTerms OwnershipTerms => _log.Terms;

    /// <summary>All evidence of ownership (归属证据), as a copy for reading. Changes go through the commands and their checks.</summary>
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

    /// <summary>All settlement terms ever agreed with the customer (结算约定历史), in the order of their recording.</summary>
    public IReadOnlyList<SettlementTerm> Settlements => _settlements.AsReadOnly();

    /// <summary>How the customer pays by default on a day (结算方式); null where nothing is agreed for that day.</summary>
    /// <remarks>Of the terms that have begun by that day, the one that began last counts. Of two terms that began on one day, the one recorded last counts.</remarks>
    public SettlementMethod? SettlementOn(LocalDate day) => _settlements.Where(term => term.From <= day).OrderBy(term => term.From).LastOrDefault()?.Method;

    /// <summary>Tells why the customer has this owner or none (归属说明): which contact, which rule, who else claimed and since when.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    /// <example><code>
    /// Console.WriteLine($"{customer.Ownership.Owner}: {customer.Ownership.Ground}");
    /// Console.WriteLine(customer.ExplainOwnership(Language.Chinese));
    /// </code></example>
    public Explanation ExplainOwnership(Language language) => _log.Explain(language);
}
