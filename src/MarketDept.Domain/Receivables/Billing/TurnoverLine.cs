namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The billed amount of one customer for one kind of charge in a service month (营业额明细). Equality is by value.</summary>
/// <param name="Month">The month of the services.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Kind">The kind of charge.</param>
/// <param name="Amount">The sum over the confirmed bills, in yuan; negative where reductions outweigh.</param>
[Clause("4.5")]
public sealed record TurnoverLine(YearMonth Month, Id<Customer> Customer, ChargeKind Kind, Money Amount) : DomainValue;
