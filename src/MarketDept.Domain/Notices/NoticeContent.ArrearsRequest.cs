namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A request that a cash customer may owe an amount (同意欠费), in a special case and until a promised date.</summary>
    /// <remarks>A later promised date needs a new request; a request is never edited.</remarks>
    [Clause("8.3.3")]
    public sealed record ArrearsRequest : NoticeContent
    {
        /// <summary>States the amount to be owed and the promised date.</summary>
        /// <param name="customer">The customer who is to owe.</param>
        /// <param name="settlement">How the customer pays. A customer of the monthly type needs no consent and gets none. Whether payment on signed
        /// receipt is of that type must be stated by the company before the form is issued.</param>
        /// <param name="debt">The debt, by the host's reference to it, not blank.</param>
        /// <param name="amount">The amount to be owed, in yuan, more than zero.</param>
        /// <param name="promisedOn">The last day by which the customer has promised to pay, after the day of issue.</param>
        /// <param name="reason">What makes the case special, not blank.</param>
        /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
        public ArrearsRequest(Id<Customer> customer, SettlementMethod settlement, string debt, Money amount, LocalDate promisedOn, string reason)
            : base(NoticeForm.ArrearsConsent, customer, approvalMatter: Matter.Arrears)
        {
            (Settlement, Debt, Amount, PromisedOn, Reason) =
                (Guard.Against.Null(settlement), Guard.Against.NullOrWhiteSpace(debt), amount, Guard.Against.Default(promisedOn), Guard.Against.NullOrWhiteSpace(reason));
        }

        /// <summary>How the customer pays (结算方式).</summary>
        public SettlementMethod Settlement { get; }
        /// <summary>The debt, by the host's reference to it (欠款).</summary>
        public string Debt { get; }
        /// <summary>The largest amount to be owed (欠费金额), in yuan, more than zero.</summary>
        public Money Amount { get; }
        /// <summary>The last day by which the customer has promised to pay (承诺日期).</summary>
        public LocalDate PromisedOn { get; }
        /// <summary>What makes the case special, in words (特殊情况).</summary>
        public string Reason { get; }

        internal override Money? CreditLimit => Amount;

        /// <inheritdoc/>
        public override Fact NeedsApproval(SettlementTerms settlement) => Fact.Yes;

        internal override void RequireLawful()
        {
            RequireCash(Settlement.IsPeriodic);
            if (!Amount.IsPositive)
                throw NoticeRefusals.AmountNotPositive.Because($"客户 {Customer}：{Amount}。", $"Customer '{Customer}': {Amount}.");
        }

        internal override void RequireIssuable(Instant at, LocalDate on, NoticeTerms terms, SettlementTerms settlement)
        {
            RequireCash(settlement.IsMonthlyType(Settlement));
            if (PromisedOn <= on)
                throw NoticeRefusals.PromisedNotAfterIssue.Because($"发出 {on}，承诺 {PromisedOn}。", $"Issued on {on}, promised by {PromisedOn}.");
        }

        internal override EffectObstacle? Against(Instant at, LocalDate on) =>
            on > PromisedOn ? new(EffectObstacleKind.AfterPromisedDate, Form.Clause, Day: PromisedOn) : null;

        internal override LocalDate? EarliestOn(Instant completedAt, LocalDate on) => on <= PromisedOn ? on : null;

        internal override string Told(bool zh) => zh
            ? $"客户 {Customer}（{Settlement.Title.Chinese}）就 {Debt} 要求欠 {Amount:C}，承诺至迟 {Iso.Format(PromisedOn)} 付清；特殊情况：{Reason}。"
            : $"Customer {Customer} ({Settlement.Title.English}) asks to owe {Amount:C} for {Debt}, promised by {Iso.Format(PromisedOn)} at the latest; special case: {Reason}.";

        private void RequireCash(Fact isMonthlyType)
        {
            if (!isMonthlyType.IsNo)
                throw (isMonthlyType.IsYes ? NoticeRefusals.MonthlyCustomer : NoticeRefusals.MonthlyTypeUnknown) .Because($"客户 {Customer}：{Settlement.Title}。", $"Customer '{Customer}': {Settlement.Title}.");
        }
    }
}
