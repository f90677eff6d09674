namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What the charges of one kind come to (费用种类合计). Equality is by value.</summary>
/// <param name="Kind">The kind of charge.</param>
/// <param name="Amount">The sum; negative where reductions outweigh.</param>
[Clause("9.2")]
public sealed record ChargeTotal(ChargeKind Kind, Money Amount) : DomainValue;
