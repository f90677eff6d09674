namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A customer's goods are to be carried for nothing (免费托运).</summary>
    /// <remarks>It is written on the form for adjusted rates, though nothing is no rate. The manager approves it first.</remarks>
    [Clause("8.2.3")]
    [Clause("8.3.5")]
    public sealed record FreeCarriageGrant : NoticeContent
    {
        /// <summary>Says what is carried for nothing.</summary>
        /// <param name="customer">Whose goods.</param>
        /// <param name="service">What is carried: a waybill, or a route and how much of it, not blank.</param>
        /// <param name="from">From which day.</param>
        /// <param name="reason">Why, not blank.</param>
        /// <exception cref="ArgumentException">Something is missing or blank.</exception>
        public FreeCarriageGrant(Id<Customer> customer, string service, LocalDate from, string reason)
            : base(NoticeForm.InterdepartmentalMemo, customer, from, Matter.FreeCarriage, changesBills: true) =>
            (Service, Reason) = (Guard.Against.NullOrWhiteSpace(service), Guard.Against.NullOrWhiteSpace(reason));

        /// <summary>What is carried for nothing (免费的货或线路).</summary>
        public string Service { get; }
        /// <summary>Why (免费原因).</summary>
        public string Reason { get; }

        /// <inheritdoc/>
        public override Fact NeedsApproval(SettlementTerms settlement) => Fact.Yes;

        internal override string Told(bool zh) => zh
            ? $"客户 {Customer} 自 {Iso.Format(From)} 起免费托运（{Service}）；原因：{Reason}。"
            : $"Free carriage for customer {Customer} from {Iso.Format(From)}, {Service}; reason: {Reason}.";
    }
}
