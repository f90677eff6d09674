namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A new or returning customer, or a customer who changes his settlement method (客户进入或改变结算方式).</summary>
    /// <remarks>The manager approves a changed method before the form, and also the first method of a new customer where it is of the monthly type:
    /// nobody grants that alone (11.2.3). Where a returning customer's earlier method is not known, whether it changes is not known
    /// either.</remarks>
    [Clause("8.2.2")]
    public sealed record CustomerOnboarding : NoticeContent
    {
        private CustomerOnboarding(
            OnboardingTrigger trigger, Id<Customer> customer, SettlementMethod settlement, SettlementMethod? previous, string? reason, LocalDate from)
            : base(NoticeForm.CustomerOnboarding, customer, from, Matter.SettlementChange, changesBills: true) =>
            (Trigger, Settlement, Previous, Reason) = (trigger, Guard.Against.Null(settlement), previous, reason);

        /// <summary>Whether the form is for a customer who was lost and returns (重进).</summary>
        public bool IsReturning => Trigger == OnboardingTrigger.ReturningCustomer;
        /// <summary>The new settlement method of the customer (结算方式).</summary>
        public SettlementMethod Settlement { get; }
        /// <summary>The earlier settlement method (原结算方式); null for a new customer, and where it is not known.</summary>
        public SettlementMethod? Previous { get; }
        /// <summary>Why the method changes, in words (变更原因); present exactly for a change.</summary>
        public string? Reason { get; }

        internal OnboardingTrigger Trigger { get; }

        internal override SettlementMethod? AgreedSettlement => Settlement;

        /// <summary>The content for a new customer (新进客户), with his first settlement method.</summary>
        /// <param name="customer">The new customer.</param>
        /// <param name="settlement">The first settlement method of the customer.</param>
        /// <param name="from">The first day of the method.</param>
        /// <exception cref="ArgumentException">The customer or the method is missing.</exception>
        public static CustomerOnboarding OfNew(Id<Customer> customer, SettlementMethod settlement, LocalDate from) =>
            new(OnboardingTrigger.NewCustomer, customer, settlement, null, null, from);

        /// <summary>The content for a customer who was lost and returns (重进客户).</summary>
        /// <param name="customer">The returning customer.</param>
        /// <param name="previous">The earlier method; null where it is not known.</param>
        /// <param name="settlement">The new method.</param>
        /// <param name="from">The first day of the method.</param>
        /// <exception cref="ArgumentException">The customer or the method is missing.</exception>
        public static CustomerOnboarding OfReturning(
            Id<Customer> customer, SettlementMethod? previous, SettlementMethod settlement, LocalDate from) =>
            new(OnboardingTrigger.ReturningCustomer, customer, settlement, previous, null, from);

        /// <summary>The content for a customer who changes his settlement method (改变结算方式的客户).</summary>
        /// <param name="customer">The customer who changes.</param>
        /// <param name="previous">The present method.</param>
        /// <param name="settlement">The new method.</param>
        /// <param name="reason">Why the method changes, not blank.</param>
        /// <param name="from">The first day of the new method.</param>
        /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
        public static CustomerOnboarding OfChange(
            Id<Customer> customer, SettlementMethod previous, SettlementMethod settlement, string reason, LocalDate from) =>
            new(OnboardingTrigger.SettlementChange, customer, settlement, Guard.Against.Null(previous), Guard.Against.NullOrWhiteSpace(reason), from);

        /// <inheritdoc/>
        public override Fact NeedsApproval(SettlementTerms settlement)
        {
            Fact changes = Trigger switch
            {
                OnboardingTrigger.NewCustomer => false,
                OnboardingTrigger.ReturningCustomer => Previous is null ? Fact.Unknown : Previous != Settlement,
                _ => true,
            };
            return changes | Guard.Against.Null(settlement).IsMonthlyType(Settlement);
        }

        internal override void RequireLawful()
        {
            if (Trigger == OnboardingTrigger.SettlementChange && Settlement == Previous)
                throw NoticeRefusals.SettlementUnchanged.Because($"客户 {Customer}：{Settlement.Title}。", $"Customer '{Customer}': {Settlement.Title}.");
        }

        internal override string Told(bool zh)
        {
            var before = Previous is { } method ? zh ? $"原为{method.Title.Chinese}，" : $"was {method.Title.English}, " : "";
            var why = Reason is null ? "" : zh ? $"；原因：{Reason}" : $"; reason: {Reason}";
            var who = Trigger switch
            {
                OnboardingTrigger.NewCustomer => zh ? "新进客户" : "New customer",
                OnboardingTrigger.ReturningCustomer => zh ? "重进客户" : "Returning customer",
                _ => zh ? "改变结算方式的客户" : "Changed settlement of customer",
            };
            return zh
                ? $"{who} {Customer}：{before}自 {Iso.Format(From)} 起{Settlement.Title.Chinese}{why}。"
                : $"{who} {Customer}: {before}{Settlement.Title.English} from {Iso.Format(From)}{why}.";
        }
    }
}
