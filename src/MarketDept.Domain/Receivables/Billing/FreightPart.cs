using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The part of a consignment's freight that is paid in one way (按结算方式分的运费). Equality is by value.</summary>
[Clause("6.2")]
public sealed record FreightPart
{
    /// <summary>States a part.</summary>
    /// <param name="method">How this part is paid.</param>
    /// <param name="amount">How much, 0 and above; 0 is free carriage, and is shown.</param>
    /// <exception cref="ArgumentException">There is no method, or the amount is negative.</exception>
    public FreightPart(SettlementMethod method, Money amount)
    {
        Method = Guard.Against.Null(method);
        Amount = amount.IsNegative
            ? throw new ArgumentOutOfRangeException(nameof(amount), $"A freight of {amount} is negative; allowed is 0.00 and above.")
            : amount;
    }

    /// <summary>How this part is paid (结算方式).</summary>
    public SettlementMethod Method { get; }

    /// <summary>How much (金额).</summary>
    public Money Amount { get; }
}
