namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A customer's request that goods be picked up at his place (上门提货).</summary>
    [Clause("8.3.2")]
    public sealed record PickupRequest : NoticeContent
    {
        /// <summary>States what is to be picked up, where and when, and which conditions are met.</summary>
        /// <param name="customer">The customer who asks.</param>
        /// <param name="address">The address of the pickup, not blank.</param>
        /// <param name="goods">The goods, not blank.</param>
        /// <param name="quantity">The quantity in the customer's words, not blank.</param>
        /// <param name="window">The time for the pickup, with a start and a later end.</param>
        /// <param name="checks">The checks of the company's conditions, each condition once.</param>
        /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, the window is empty or open, or a condition is checked twice.</exception>
        public PickupRequest(
            Id<Customer> customer, string address, string goods, string quantity, Interval window, ValueList<PickupCheck> checks)
            : base(NoticeForm.Pickup, customer)
        {
            (Address, Goods, Quantity) = (Guard.Against.NullOrWhiteSpace(address), Guard.Against.NullOrWhiteSpace(goods), Guard.Against.NullOrWhiteSpace(quantity));
            if (!window.HasStart || !window.HasEnd || window.Duration == Duration.Zero)
                throw new ArgumentException("A time window for pickup is open or empty. Give it a start and a later end.", nameof(window));
            Window = new(Guard.Against.Unreal(window.Start, nameof(window)), Guard.Against.Unreal(window.End, nameof(window)));
            Checks = Guard.Against.Null(checks);
            if (checks.Select(check => Guard.Against.Null(check, nameof(checks)).Condition.Id).Distinct().Count() < checks.Count)
                throw new ArgumentException("A condition is checked twice. Check each once.", nameof(checks));
        }

        /// <summary>The address of the pickup (提货地址).</summary>
        public string Address { get; }
        /// <summary>The goods to be picked up, in words (货物).</summary>
        public string Goods { get; }
        /// <summary>The quantity of the goods, in the customer's words (数量).</summary>
        public string Quantity { get; }
        /// <summary>The time in which the goods may be picked up (提货时间), with a start and a later end; the end is not included.</summary>
        public Interval Window { get; }
        /// <summary>The checks of the company's conditions for a pickup (条件核对), each condition once.</summary>
        public ValueList<PickupCheck> Checks { get; }

        /// <summary>Whether the request meets one condition (是否符合); unknown where that was not checked.</summary>
        public Fact Meets(Id<PickupCondition> condition) => Checks.FirstOrDefault(check => check.Condition.Id == condition)?.IsMet ?? Fact.Unknown;

        // Not when it is drafted: until it is issued, a request that does not meet the conditions can be refused.
        internal override void RequireIssuable(Instant at, LocalDate on, NoticeTerms terms, SettlementTerms settlement)
        {
            if (Window.Start < at)
                throw NoticeRefusals.PickupBeforeIssue.Because($"发出 {at}，提货 {Window.Start} 起。", $"Issued at {at}, picked up from {Window.Start} on.");
            var decision = terms.AskPickup(this);
            if (decision.IsMet.IsNo)
                throw NoticeRefusals.ConditionsNotMet.Because($"不符合：{Names(decision.Unmet)}。", $"Not met: {Names(decision.Unmet)}.");
            if (decision.IsMet.IsUnknown)
                throw NoticeRefusals.ConditionsNotChecked.Because($"缺少：{Names(decision.Unchecked)}。", $"Missing: {Names(decision.Unchecked)}.");

            static IEnumerable<Bilingual> Names(ValueList<PickupCondition> conditions) =>
                conditions.Select(condition => condition.Name).DefaultIfEmpty(new("公司的提货条件", "the company's conditions"));
        }

        internal override EffectObstacle? Against(Instant at, LocalDate on) =>
            at >= Window.End ? new(EffectObstacleKind.AfterPickupWindow, Form.Clause, Day: Window.End.InBusinessZone().Date) : null;

        internal override LocalDate? EarliestOn(Instant completedAt, LocalDate on) => completedAt < Window.End ? on : null;

        internal override string Told(bool zh)
        {
            var (from, to) = (Iso.Format(Window.Start.InBusinessZone().LocalDateTime), Iso.Format(Window.End.InBusinessZone().LocalDateTime));
            return zh
                ? $"客户 {Customer} 要求 {from} 至 {to} 到“{Address}”提货：{Goods}，{Quantity}。"
                : $"Customer {Customer} asks for pickup at '{Address}' from {from} to {to}: {Goods}, {Quantity}.";
        }
    }
}
