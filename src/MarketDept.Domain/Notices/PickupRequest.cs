using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>A customer wants goods to be picked up (上门提货).</summary>
[Clause("8.3.2")]
public sealed record PickupRequest : NoticeContent
{
    /// <summary>Says what is to be picked up where and when, and which conditions it meets.</summary>
    /// <param name="customer">Who asks.</param>
    /// <param name="address">Where, not blank.</param>
    /// <param name="goods">What, not blank.</param>
    /// <param name="quantity">How much, as the customer says it, not blank.</param>
    /// <param name="window">From when until when, with a start and a later end.</param>
    /// <param name="checks">What was checked of the company's conditions, each once.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, the window is empty or open, or a condition is checked twice.</exception>
    public PickupRequest(
        Id<Customer> customer, string address, string goods, string quantity, Interval window, ValueList<PickupCheck> checks)
        : base(NoticeForm.Pickup, customer)
    {
        Address = Guard.Against.NullOrWhiteSpace(address);
        Goods = Guard.Against.NullOrWhiteSpace(goods);
        Quantity = Guard.Against.NullOrWhiteSpace(quantity);
        if (!window.HasStart || !window.HasEnd || window.Duration == Duration.Zero)
            throw new ArgumentException("A time window for pickup is open or empty; allowed is one with a start and a later end.", nameof(window));
        Window = window;
        Checks = Guard.Against.Null(checks);
        if (checks.Select(check => Guard.Against.Null(check, nameof(checks)).Condition.Id).Distinct().Count() < checks.Count)
            throw new ArgumentException("A condition is checked twice; allowed is once.", nameof(checks));
    }

    /// <summary>Where (提货地址).</summary>
    public string Address { get; }

    /// <summary>What (货物).</summary>
    public string Goods { get; }

    /// <summary>How much (数量), in the customer's words.</summary>
    public string Quantity { get; }

    /// <summary>From when until when (提货时间), half-open.</summary>
    public Interval Window { get; }

    /// <summary>What was checked of the company's conditions (条件核对).</summary>
    public ValueList<PickupCheck> Checks { get; }

    /// <inheritdoc/>
    public override LocalDate? From => null;

    /// <inheritdoc/>
    public override Matter? ApprovalMatter => null;

    /// <inheritdoc/>
    public override bool ChangesBills => false;

    /// <summary>Whether a condition is met (是否符合): unknown where it was not checked.</summary>
    public Fact Meets(Id<PickupCondition> condition) => Checks.FirstOrDefault(check => check.Condition.Id == condition)?.IsMet ?? Fact.Unknown;

    internal override Fact NeedsApproval(Fact signedReceiptIsMonthlyType) => Fact.No;

    internal override void RequireLawful()
    {
        // Whether the conditions are met is asked when it is issued: until then a request that does not meet them can be refused.
    }

    internal override void RequireIssuable(Instant at, LocalDate on, NoticePolicy policy)
    {
        if (Window.Start < at)
        {
            throw new DomainException(DomainErrorCodes.NoticesPickupBeforeIssue, Form.Clause,
                $"Issued at {Iso.Format(at)} the goods would be picked up from {Iso.Format(Window.Start)}; allowed is not before the issue.");
        }

        var decision = policy.AskPickup(this);
        if (decision.IsMet.IsNo)
        {
            throw new DomainException(DomainErrorCodes.NoticesConditionsNotMet, Form.Clause,
                $"Not met: {string.Join(", ", decision.Unmet.Select(condition => condition.Name.English))}; allowed is to refuse the pickup, which is no breach.");
        }

        if (decision.IsMet.IsUnknown)
        {
            throw new DomainException(DomainErrorCodes.NoticesConditionsNotChecked, Form.Clause,
                $"Whether the conditions for pickup are met is undetermined, missing: {decision.MissingNames}; allowed is once all are checked.");
        }
    }

    internal override string Told(bool zh, DateTimeZone zone)
    {
        var (from, to) = (Iso.Format(Window.Start.InZone(zone).LocalDateTime), Iso.Format(Window.End.InZone(zone).LocalDateTime));
        return zh
            ? $"客户 {Customer} 要求 {from} 至 {to} 到“{Address}”提货：{Goods}，{Quantity}。"
            : $"Customer {Customer} asks for pickup at '{Address}' from {from} to {to}: {Goods}, {Quantity}.";
    }
}
