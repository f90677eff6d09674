namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The part of a consignment's freight that is paid by one settlement method (按结算方式分的运费). Equality is by value.</summary>
/// <param name="Method">The settlement method by which this part is paid.</param>
/// <param name="Amount">The freight in yuan, not negative. Zero is free carriage, and is shown.</param>
/// <exception cref="ArgumentException">There is no method, or the amount is negative.</exception>
[Clause("6.2")]
public sealed record FreightPart(SettlementMethod Method, Money Amount) : DomainValue
{
    /// <summary>The settlement method by which this part is paid (结算方式).</summary>
    public SettlementMethod Method { get; } = Guard.Against.Null(Method);
    /// <summary>The freight paid by this method, in yuan, not negative (金额).</summary>
    public Money Amount { get; } = Guard.Against.Negative(Amount);
}
