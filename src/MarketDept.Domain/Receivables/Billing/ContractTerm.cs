namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A payment term of a contract (合同付款约定), with its first service month and the decision behind it. Equality is by value.</summary>
/// <param name="Term">The agreed payment term (付款期限).</param>
/// <param name="From">The first service month that the term covers (起始服务月份).</param>
/// <param name="AgreedOn">The day on which the term was agreed (约定日期), in the company's time zone.</param>
/// <param name="RecordedAt">The moment at which the term was recorded (登记时间).</param>
/// <param name="DecidedBy">The person who decided the amendment (变更决定人); null for the first term of the contract.</param>
/// <param name="Reason">Why the term was amended (变更事由); null for the first term of the contract.</param>
[Clause("9.4")]
public sealed record ContractTerm(
    PaymentTerm Term, YearMonth From, LocalDate AgreedOn, Instant RecordedAt, Id<StaffMember>? DecidedBy, string? Reason) : DomainValue
{
    /// <summary>The agreed payment term (付款期限).</summary>
    public PaymentTerm Term { get; } = Guard.Against.Null(Term);
    /// <summary>The first service month that the term covers (起始服务月份).</summary>
    public YearMonth From { get; } = Guard.Against.Default(From);
    /// <summary>Why the term was amended (变更事由); null for the first term of the contract.</summary>
    public string? Reason { get; } = Guard.Against.Blank(Reason);

    /// <summary>Whether the term amends an earlier one (是否变更); false for the first term of the contract.</summary>
    public bool IsAmendment => DecidedBy is not null;
}
