using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Payroll.Attendance;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Terms;

/// <summary>All that the company has chosen (公司设定), context by context: for a host that keeps it as one object.</summary>
/// <remarks>Immutable; change with <c>with</c>. Equality is by value. A policy takes its own context's part, and none takes the whole.</remarks>
public sealed record CompanyTerms : DomainValue
{
    /// <summary>The defaults, which hold where the company has chosen nothing.</summary>
    public static CompanyTerms Default { get; } = new();
    /// <summary>Whose a customer is (客户归属设定), for <see cref="Customer.Register"/>.</summary>
    public OwnershipTerms Ownership { get; init => field = Guard.Against.Null(value); } = OwnershipTerms.Default;
    /// <summary>Looking after customers (客户维护设定).</summary>
    public CareTerms Care { get; init => field = Guard.Against.Null(value); } = CareTerms.Default;
    /// <summary>How the settlement methods are read (结算方式设定).</summary>
    public SettlementTerms Settlement { get; init => field = Guard.Against.Null(value); } = SettlementTerms.Default;
    /// <summary>The forms (通知单设定), for <see cref="Notice.Issue"/>.</summary>
    public NoticeTerms Notices { get; init => field = Guard.Against.Null(value); } = NoticeTerms.Default;
    /// <summary>Who may do what up to which amount (权限表).</summary>
    public AuthorityLimits Limits { get; init => field = Guard.Against.Null(value); } = AuthorityLimits.None;
    /// <summary>Arrears (欠费设定).</summary>
    public ArrearsTerms Arrears { get; init => field = Guard.Against.Null(value); } = ArrearsTerms.Default;
    /// <summary>What counts as uncollectable (无法收回认定的设定).</summary>
    public UncollectableTerms Uncollectable { get; init => field = Guard.Against.Null(value); } = UncollectableTerms.Default;
    /// <summary>The levels of dunning (催收方案); null until the company states them, and nothing is demanded by level before.</summary>
    public DunningPlan? Dunning { get; init; }
    /// <summary>Checking orders (订单核对设定), for a <see cref="WarehouseCheck"/>.</summary>
    public CheckTerms Checks { get; init => field = Guard.Against.Null(value); } = CheckTerms.Default;
    /// <summary>How section 11 is read and a violation handled (违纪认定与处理设定), for a <see cref="PenaltyPolicy"/>.</summary>
    public CaseTerms Cases { get; init => field = Guard.Against.Null(value); } = CaseTerms.Default;
    /// <summary>How absent time is counted (旷工计时规则).</summary>
    public AbsenceRule Absence { get; init => field = Guard.Against.Null(value); } = AbsenceRule.Exact;
    /// <summary>Everything that the company chooses (全部设定项), as data, in the order of the clauses.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        .. new[]
        {
            OwnershipTerms.Choices, CareTerms.Choices, SettlementTerms.Choices, NoticeTerms.Choices, AuthorityLimits.Choices, ArrearsTerms.Choices,
            UncollectableTerms.Choices, DunningPlan.Choices, CheckTerms.Choices, CaseTerms.Choices, AbsenceRule.Choices,
        }.SelectMany(choices => choices).OrderBy(choice => choice.Clause),
    ];
}
