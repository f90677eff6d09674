namespace MarketDept.Domain.Receivables.Collections;

/// <summary>How a customer settles, what is owed, and who has to collect it (客户欠款情况), on a day.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Settlement">The settlement method of the customer.</param>
/// <param name="Owed">The balance on the day asked about, in yuan, not negative.</param>
/// <param name="Responsibility">The persons who have to collect.</param>
/// <param name="Overdue">The overdue part of the balance, in yuan.</param>
/// <param name="Credit">The customer's credit that is not applied to debts yet, in yuan.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
public sealed record CustomerStanding(
    SettlementMethod Settlement, Money Owed, CollectionResponsibility Responsibility, Money Overdue = default, Money Credit = default) : DomainValue
{
    /// <summary>The settlement method of the customer (结算方式).</summary>
    public SettlementMethod Settlement { get; } = Guard.Against.Null(Settlement);
    /// <summary>The balance of all debts, in yuan, not negative (欠款).</summary>
    public Money Owed { get; } = Guard.Against.Negative(Owed);
    /// <summary>The part of the balance that is overdue, in yuan, not negative (逾期).</summary>
    public Money Overdue { get; } = Guard.Against.Negative(Overdue);
    /// <summary>The customer's credit that is not applied to debts yet, in yuan, not negative (余款).</summary>
    public Money Credit { get; } = Guard.Against.Negative(Credit);
    /// <summary>The persons who have to collect the customer's debts (回笼责任).</summary>
    public CollectionResponsibility Responsibility { get; } = Guard.Against.Null(Responsibility);

    /// <summary>The id of the customer (客户), taken from the persons in charge.</summary>
    public Id<Customer> Customer => Responsibility.Customer;
}
