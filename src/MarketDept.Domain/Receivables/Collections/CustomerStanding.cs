namespace MarketDept.Domain.Receivables.Collections;

/// <summary>How a customer settles, what he owes and who is in charge of him (客户欠款情况).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Settlement">How he settles.</param>
/// <param name="Owed">What he owes on the day asked about, 0 or more.</param>
/// <param name="Responsibility">Who answers for him.</param>
/// <param name="Overdue">What of it is overdue.</param>
/// <param name="Credit">His credit that is not applied.</param>
/// <exception cref="ArgumentNullException">Something is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">An amount is below nothing.</exception>
public sealed record CustomerStanding(
    SettlementMethod Settlement, Money Owed, CollectionResponsibility Responsibility, Money Overdue = default, Money Credit = default) : DomainValue
{
    /// <summary>How he settles (结算方式).</summary>
    public SettlementMethod Settlement { get; } = Guard.Against.Null(Settlement);
    /// <summary>What he owes (欠款), 0 or more.</summary>
    public Money Owed { get; } = Guard.Against.Negative(Owed);
    /// <summary>What of it is overdue (逾期), 0 or more.</summary>
    public Money Overdue { get; } = Guard.Against.Negative(Overdue);
    /// <summary>His credit that is not applied (余款), 0 or more: it is set against what he owes.</summary>
    public Money Credit { get; } = Guard.Against.Negative(Credit);
    /// <summary>Who answers for him (回笼责任).</summary>
    public CollectionResponsibility Responsibility { get; } = Guard.Against.Null(Responsibility);

    /// <summary>The customer (客户).</summary>
    public Id<Customer> Customer => Responsibility.Customer;
}
