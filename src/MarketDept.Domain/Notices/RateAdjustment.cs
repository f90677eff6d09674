using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>A customer's rate is adjusted (运价调整).</summary>
/// <remarks>A lower rate needs the manager's approval first, a higher one only that the departments know of it.</remarks>
[Clause("8.3.5")]
public sealed record RateAdjustment : NoticeContent
{
    /// <summary>Says which rate becomes which.</summary>
    /// <param name="customer">Whose rate.</param>
    /// <param name="service">Of what: route and unit, such as <c>Shanghai–Chengdu per m³</c>, not blank.</param>
    /// <param name="oldRate">The rate so far, more than nothing.</param>
    /// <param name="newRate">The new rate, more than nothing and another one.</param>
    /// <param name="from">From which day.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    public RateAdjustment(Id<Customer> customer, string service, Money oldRate, Money newRate, LocalDate from, string reason)
        : base(NoticeForm.InterdepartmentalMemo, customer)
    {
        Service = Guard.Against.NullOrWhiteSpace(service);
        OldRate = oldRate;
        NewRate = newRate;
        From = from;
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>Of what the rate is (线路与计价单位).</summary>
    public string Service { get; }

    /// <summary>The rate so far (原运价), in yuan.</summary>
    public Money OldRate { get; }

    /// <summary>The new rate (新运价), in yuan.</summary>
    public Money NewRate { get; }

    /// <summary>Why (调整原因).</summary>
    public string Reason { get; }

    /// <summary>Whether the rate falls (是否降价).</summary>
    public bool IsFall => NewRate < OldRate;

    /// <inheritdoc/>
    public override LocalDate? From { get; }

    /// <inheritdoc/>
    public override Matter ApprovalMatter => Matter.RateReduction;

    /// <inheritdoc/>
    public override bool ChangesBills => true;

    internal override Fact NeedsApproval(Fact signedReceiptIsMonthlyType) => IsFall;

    internal override void RequireLawful()
    {
        if (!OldRate.IsPositive || !NewRate.IsPositive)
        {
            throw new DomainException(DomainErrorCodes.NoticesRateNotPositive, Form.Clause,
                $"The rate would go from {OldRate:C} to {NewRate:C}; allowed is more than nothing, for free carriage is asked for by itself.");
        }

        if (OldRate == NewRate)
        {
            throw new DomainException(DomainErrorCodes.NoticesRateUnchanged, Form.Clause,
                $"The rate is {OldRate:C} already; allowed is another one.");
        }
    }

    internal override string Told(bool zh, DateTimeZone zone) => zh
        ? $"客户 {Customer} 的运价（{Service}）自 {Iso.Format(From)} 起由 {OldRate:C} 调为 {NewRate:C}；原因：{Reason}。"
        : $"Rate of customer {Customer} for {Service}: {OldRate:C} becomes {NewRate:C} from {Iso.Format(From)}; reason: {Reason}.";
}
