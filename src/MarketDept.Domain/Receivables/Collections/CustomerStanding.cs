using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Collections;

/// <summary>How a customer settles, what he owes and who is in charge of him (客户欠款情况).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record CustomerStanding
{
    /// <summary>Describes a customer's standing.</summary>
    /// <param name="settlement">How he settles.</param>
    /// <param name="owed">What he owes on the day asked about, 0 or more.</param>
    /// <param name="responsibility">Who answers for him.</param>
    /// <param name="overdue">What of it is overdue.</param>
    /// <param name="credit">His credit that is not applied.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is below nothing.</exception>
    public CustomerStanding(SettlementMethod settlement, Money owed, CollectionResponsibility responsibility, Money overdue = default, Money credit = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(overdue.Fen, nameof(overdue));
        ArgumentOutOfRangeException.ThrowIfNegative(credit.Fen, nameof(credit));
        Overdue = overdue;
        Credit = credit;
        Settlement = Guard.Against.Null(settlement);
        ArgumentOutOfRangeException.ThrowIfNegative(owed.Fen, nameof(owed));
        Owed = owed;
        Responsibility = Guard.Against.Null(responsibility);
    }

    /// <summary>How he settles (结算方式).</summary>
    public SettlementMethod Settlement { get; }

    /// <summary>What he owes (欠款), 0 or more.</summary>
    public Money Owed { get; }

    /// <summary>What of it is overdue (逾期), 0 or more.</summary>
    public Money Overdue { get; }

    /// <summary>His credit that is not applied (余款), 0 or more: it is set against what he owes.</summary>
    public Money Credit { get; }

    /// <summary>Who answers for him (回笼责任).</summary>
    public CollectionResponsibility Responsibility { get; }

    /// <summary>The customer (客户).</summary>
    public Id<Customer> Customer => Responsibility.Customer;
}
