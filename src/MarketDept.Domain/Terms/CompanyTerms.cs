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

/// <summary>All choices of the company (公司设定), one member for each context, for a host that keeps them as one object.</summary>
/// <remarks>Immutable; change with <c>with</c>. Equality is by value. Each policy takes the part of its own context, never the whole.</remarks>
public sealed record CompanyTerms : DomainValue
{
    /// <summary>The defaults, which hold where the company has chosen nothing.</summary>
    public static CompanyTerms Default { get; } = new();
    /// <summary>The choices on who owns a customer (客户归属设定), for <see cref="Customer.Register"/>.</summary>
    public OwnershipTerms Ownership { get; init => field = Guard.Against.Null(value); } = OwnershipTerms.Default;
    /// <summary>The choices on looking after customers (客户维护设定): how often customers are contacted, surveyed and analysed.</summary>
    public CareTerms Care { get; init => field = Guard.Against.Null(value); } = CareTerms.Default;
    /// <summary>The company's reading of the settlement methods (结算方式设定).</summary>
    public SettlementTerms Settlement { get; init => field = Guard.Against.Null(value); } = SettlementTerms.Default;
    /// <summary>The choices on the forms (通知单设定), for <see cref="Notice.Issue"/>.</summary>
    public NoticeTerms Notices { get; init => field = Guard.Against.Null(value); } = NoticeTerms.Default;
    /// <summary>The table of limits: which position may do what, up to which amount (权限表).</summary>
    public AuthorityLimits Limits { get; init => field = Guard.Against.Null(value); } = AuthorityLimits.None;
    /// <summary>The choice whether a person who let a cash customer owe without the form has to collect (欠费设定).</summary>
    public ArrearsTerms Arrears { get; init => field = Guard.Against.Null(value); } = ArrearsTerms.Default;
    /// <summary>The choices on what counts as uncollectable (无法收回认定的设定).</summary>
    public UncollectableTerms Uncollectable { get; init => field = Guard.Against.Null(value); } = UncollectableTerms.Default;
    /// <summary>The levels of dunning (催收方案); null until the company states them. While null, no level demands anything.</summary>
    public DunningPlan? Dunning { get; init; }
    /// <summary>The choices on checking orders (订单核对设定), for <see cref="OrderReconciliation"/> and <see cref="WarehouseCheck"/>.</summary>
    public CheckTerms Checks { get; init => field = Guard.Against.Null(value); } = CheckTerms.Default;
    /// <summary>The reading of section 11 and the handling of violations (违纪认定与处理设定), for a <see cref="PenaltyPolicy"/>.</summary>
    public CaseTerms Cases { get; init => field = Guard.Against.Null(value); } = CaseTerms.Default;
    /// <summary>The rule by which absent time is counted (旷工计时规则).</summary>
    public AbsenceRule Absence { get; init => field = Guard.Against.Null(value); } = AbsenceRule.Exact;
    /// <summary>All choices of the company (全部设定项) as rows of a table, in the order of the clauses.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        .. new[]
        {
            OwnershipTerms.Choices, CareTerms.Choices, SettlementTerms.Choices, NoticeTerms.Choices, AuthorityLimits.Choices, ArrearsTerms.Choices,
            UncollectableTerms.Choices, DunningPlan.Choices, CheckTerms.Choices, CaseTerms.Choices, AbsenceRule.Choices,
        }.SelectMany(choices => choices).OrderBy(choice => choice.Clause),
    ];
}
