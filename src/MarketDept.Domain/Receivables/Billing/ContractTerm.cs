using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A payment term of a contract (合同付款约定): which, for services from which month on, and who agreed to it. Equality is by value.</summary>
[Clause("9.4")]
public sealed record ContractTerm
{
    internal ContractTerm(PaymentTerm term, YearMonth from, LocalDate agreedOn, Instant recordedAt, Id<StaffMember>? decidedBy, string? reason)
    {
        Term = Guard.Against.Null(term);
        From = from;
        AgreedOn = agreedOn;
        RecordedAt = recordedAt;
        DecidedBy = decidedBy;
        Reason = reason is null ? null : Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>The term (付款期限).</summary>
    public PaymentTerm Term { get; }

    /// <summary>The first service month that it covers (起始服务月份).</summary>
    public YearMonth From { get; }

    /// <summary>The day on which it was agreed (约定日期), in the company's time zone.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>When it was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }

    /// <summary>Who decided the amendment (变更决定人); null for the term that the contract began with.</summary>
    public Id<StaffMember>? DecidedBy { get; }

    /// <summary>Why it was amended (变更事由); null for the term that the contract began with.</summary>
    public string? Reason { get; }

    /// <summary>Whether it amends an earlier one (是否变更).</summary>
    public bool IsAmendment => DecidedBy is not null;
}
