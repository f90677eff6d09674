namespace MarketDept.Domain.Notices;

public abstract partial record NoticeContent : DomainValue
{
    /// <summary>A request that goods of a customer be carried free of charge (免费托运).</summary>
    /// <remarks>Free carriage is written on the form for adjusted rates. The manager approves it first.</remarks>
    [Clause("8.2.3")]
    [Clause("8.3.5")]
    public sealed record FreeCarriageGrant : NoticeContent
    {
        /// <summary>States what is carried free of charge, from which day, and why.</summary>
        /// <param name="customer">The customer whose goods are carried.</param>
        /// <param name="service">The goods carried free: a waybill, or a route with a quantity, not blank.</param>
        /// <param name="from">The first day of free carriage.</param>
        /// <param name="reason">Why the carriage is free, not blank.</param>
        /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
        public FreeCarriageGrant(Id<Customer> customer, string service, LocalDate from, string reason)
            : base(NoticeForm.InterdepartmentalMemo, customer, from, Matter.FreeCarriage, changesBills: true) =>
            (Service, Reason) = (Guard.Against.NullOrWhiteSpace(service), Guard.Against.NullOrWhiteSpace(reason));

        /// <summary>The goods or route carried free of charge (免费的货或线路).</summary>
        public string Service { get; }
        /// <summary>Why the carriage is free, in words (免费原因).</summary>
        public string Reason { get; }

        /// <inheritdoc/>
        public override Fact NeedsApproval(SettlementTerms settlement) => Fact.Yes;

        internal override string Told(bool zh) => zh
            ? $"客户 {Customer} 自 {Iso.Format(From)} 起免费托运（{Service}）；原因：{Reason}。"
            : $"Free carriage for customer {Customer} from {Iso.Format(From)}, {Service}; reason: {Reason}.";
    }
}
