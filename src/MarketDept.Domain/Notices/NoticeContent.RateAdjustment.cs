namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
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
            : base(NoticeForm.InterdepartmentalMemo, customer, from, Matter.RateReduction, changesBills: true) =>
            (Service, OldRate, NewRate, Reason) = (Guard.Against.NullOrWhiteSpace(service), oldRate, newRate, Guard.Against.NullOrWhiteSpace(reason));

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
