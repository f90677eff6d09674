namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The billed amount of one customer for one kind of charge in a service month (营业额明细). Equality is by value.</summary>
/// <param name="Month">The month in which the services were rendered (服务月份).</param>
/// <param name="Customer">The customer who was billed (客户).</param>
/// <param name="Kind">The kind of charge, such as freight (费用种类).</param>
/// <param name="Amount">The sum over the confirmed bills, in yuan; negative where reductions outweigh.</param>
[Clause("4.5")]
public sealed record TurnoverLine(YearMonth Month, Id<Customer> Customer, ChargeKind Kind, Money Amount) : DomainValue;
