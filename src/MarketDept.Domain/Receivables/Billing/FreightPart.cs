namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The part of a consignment's freight that is paid in one way (按结算方式分的运费). Equality is by value.</summary>
/// <param name="Method">How this part is paid.</param>
/// <param name="Amount">How much, 0 and above; 0 is free carriage, and is shown.</param>
/// <exception cref="ArgumentException">There is no method, or the amount is negative.</exception>
[Clause("6.2")]
public sealed record FreightPart(SettlementMethod Method, Money Amount) : DomainValue
{
    /// <summary>How this part is paid (结算方式).</summary>
    public SettlementMethod Method { get; } = Guard.Against.Null(Method);
    /// <summary>How much (金额).</summary>
    public Money Amount { get; } = Guard.Against.Negative(Amount);
}
