namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A customer's demand that his goods be handled in a special way (特殊操作要求).</summary>
    /// <remarks>Any demand may be passed on. The departments' acknowledgement is enough; no approval is needed.</remarks>
    [Clause("8.3.5")]
    public sealed record SpecialHandling : NoticeContent
    {
        /// <summary>States what the customer demands, and from which day on.</summary>
        /// <param name="customer">The customer who asks.</param>
        /// <param name="demand">What the customer asks for, not blank.</param>
        /// <param name="from">The first day of the special handling.</param>
        /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
        public SpecialHandling(Id<Customer> customer, string demand, LocalDate from)
            : base(NoticeForm.InterdepartmentalMemo, customer, from)
        {
            Demand = Guard.Against.NullOrWhiteSpace(demand);
        }

        /// <summary>The special handling that the customer asks for, in words (操作要求).</summary>
        public string Demand { get; }

        internal override string Told(bool zh) => zh
            ? $"客户 {Customer} 自 {Iso.Format(From)} 起的特殊操作要求：{Demand}。"
            : $"Special handling for customer {Customer} from {Iso.Format(From)}: {Demand}.";
    }
}
