namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A customer needs his goods handled in a special way (特殊操作要求).</summary>
    /// <remarks>Any demand may be passed on. That the departments know of it is enough; nobody has to approve.</remarks>
    [Clause("8.3.5")]
    public sealed record SpecialHandling : NoticeContent
    {
        /// <summary>Says what is asked for.</summary>
        /// <param name="customer">Who asks.</param>
        /// <param name="demand">What he asks for, not blank.</param>
        /// <param name="from">From which day.</param>
        /// <exception cref="ArgumentException">Something is missing or blank.</exception>
        public SpecialHandling(Id<Customer> customer, string demand, LocalDate from)
            : base(NoticeForm.InterdepartmentalMemo, customer, from)
        {
            Demand = Guard.Against.NullOrWhiteSpace(demand);
        }

        /// <summary>What he asks for (操作要求).</summary>
        public string Demand { get; }

        internal override string Told(bool zh) => zh
            ? $"客户 {Customer} 自 {Iso.Format(From)} 起的特殊操作要求：{Demand}。"
            : $"Special handling for customer {Customer} from {Iso.Format(From)}: {Demand}.";
    }
}
