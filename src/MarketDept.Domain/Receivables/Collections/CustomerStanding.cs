namespace MarketDept.Domain.Receivables.Collections;

/// <summary>A customer's settlement method, balance and persons in charge (客户欠款情况).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Settlement">How the customer settles.</param>
/// <param name="Owed">The balance on the day asked about, in yuan, not negative.</param>
/// <param name="Responsibility">The persons who answer for collecting.</param>
/// <param name="Overdue">The overdue part of the balance, in yuan.</param>
/// <param name="Credit">The customer's credit that is not applied, in yuan.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">An amount is below nothing.</exception>
public sealed record CustomerStanding(
    SettlementMethod Settlement, Money Owed, CollectionResponsibility Responsibility, Money Overdue = default, Money Credit = default) : DomainValue
{
    /// <summary>How the customer settles (结算方式).</summary>
    public SettlementMethod Settlement { get; } = Guard.Against.Null(Settlement);
    /// <summary>The balance in yuan, not negative (欠款).</summary>
    public Money Owed { get; } = Guard.Against.Negative(Owed);
    /// <summary>The overdue part of the balance, in yuan, not negative (逾期).</summary>
    public Money Overdue { get; } = Guard.Against.Negative(Overdue);
    /// <summary>The credit that is not applied, in yuan, not negative (余款). It can be set against the balance.</summary>
    public Money Credit { get; } = Guard.Against.Negative(Credit);
    /// <summary>The persons who answer for collecting (回笼责任).</summary>
    public CollectionResponsibility Responsibility { get; } = Guard.Against.Null(Responsibility);

    /// <summary>The customer (客户).</summary>
    public Id<Customer> Customer => Responsibility.Customer;
}
