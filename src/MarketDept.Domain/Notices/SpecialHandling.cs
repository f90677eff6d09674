using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>A customer needs his goods handled in a special way (特殊操作要求).</summary>
/// <remarks>That the departments know of it is enough; nobody has to approve.</remarks>
[Clause("8.3.5")]
public sealed record SpecialHandling : NoticeContent
{
    /// <summary>Says what is asked for.</summary>
    /// <param name="customer">Who asks.</param>
    /// <param name="demand">What he asks for, not blank.</param>
    /// <param name="from">From which day.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    public SpecialHandling(Id<Customer> customer, string demand, LocalDate from)
        : base(NoticeForm.InterdepartmentalMemo, customer)
    {
        Demand = Guard.Against.NullOrWhiteSpace(demand);
        From = from;
    }

    /// <summary>What he asks for (操作要求).</summary>
    public string Demand { get; }

    /// <inheritdoc/>
    public override LocalDate? From { get; }

    /// <inheritdoc/>
    public override Matter? ApprovalMatter => null;

    /// <inheritdoc/>
    public override bool ChangesBills => false;

    internal override Fact NeedsApproval(Fact signedReceiptIsMonthlyType) => Fact.No;

    internal override void RequireLawful()
    {
        // Any demand may be passed on; whether it is met is the other departments' work.
    }

    internal override string Told(bool zh, DateTimeZone zone) => zh
        ? $"客户 {Customer} 自 {Iso.Format(From)} 起的特殊操作要求：{Demand}。"
        : $"Special handling for customer {Customer} from {Iso.Format(From)}: {Demand}.";
}
