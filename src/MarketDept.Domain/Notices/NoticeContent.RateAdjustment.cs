namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A request to raise or lower the rate of one customer (运价调整).</summary>
    /// <remarks>A lower rate needs the manager's approval first. For a higher rate the departments' acknowledgement is enough.</remarks>
    [Clause("8.3.5")]
    public sealed record RateAdjustment : NoticeContent
    {
        /// <summary>States the old and the new rate, from which day, and why.</summary>
        /// <param name="customer">The customer whose rate is adjusted.</param>
        /// <param name="service">The route and unit of the rate, such as <c>Shanghai–Chengdu per m³</c>, not blank.</param>
        /// <param name="oldRate">The rate so far, in yuan, more than zero.</param>
        /// <param name="newRate">The new rate, in yuan, more than zero and different from the old one.</param>
        /// <param name="from">The first day of the new rate.</param>
        /// <param name="reason">Why the rate is adjusted, not blank.</param>
        /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
        public RateAdjustment(Id<Customer> customer, string service, Money oldRate, Money newRate, LocalDate from, string reason)
            : base(NoticeForm.InterdepartmentalMemo, customer, from, Matter.RateReduction, changesBills: true) =>
            (Service, OldRate, NewRate, Reason) = (Guard.Against.NullOrWhiteSpace(service), oldRate, newRate, Guard.Against.NullOrWhiteSpace(reason));

        /// <summary>The route and unit of the rate (线路与计价单位).</summary>
        public string Service { get; }
        /// <summary>The rate so far (原运价), in yuan, more than zero.</summary>
        public Money OldRate { get; }
        /// <summary>The new rate (新运价), in yuan, more than zero.</summary>
        public Money NewRate { get; }
        /// <summary>Why the rate is adjusted, in words (调整原因).</summary>
        public string Reason { get; }

        /// <summary>Whether the new rate is below the old one (是否降价). A lower rate needs approval.</summary>
        public bool IsFall => NewRate < OldRate;

        /// <inheritdoc/>
        public override Fact NeedsApproval(SettlementTerms settlement) => IsFall;

        internal override void RequireLawful()
        {
            if (!OldRate.IsPositive || !NewRate.IsPositive)
                throw NoticeRefusals.RateNotPositive.Because($"由 {OldRate} 调为 {NewRate}。", $"From {OldRate} to {NewRate}.");
            if (OldRate == NewRate)
                throw NoticeRefusals.RateUnchanged.Because($"运价 {OldRate}。", $"The rate is {OldRate}.");
        }

        internal override string Told(bool zh) => zh
            ? $"客户 {Customer} 的运价（{Service}）自 {Iso.Format(From)} 起由 {OldRate:C} 调为 {NewRate:C}；原因：{Reason}。"
            : $"Rate of customer {Customer} for {Service}: {OldRate:C} becomes {NewRate:C} from {Iso.Format(From)}; reason: {Reason}.";
    }
}
