using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>What a customer objects to (质疑内容). Equality is by value.</summary>
/// <param name="Kind">Whether he claims for damage or deducts from the price.</param>
/// <param name="Lines">The lines that are disputed, at least one, each once; together no more than was charged and neither deducted nor written off, paid or not.</param>
/// <param name="Reason">What the customer says, not blank.</param>
/// <param name="Bill">The bill of the debt, whose charges the lines have to be; null where it is kept elsewhere.</param>
[Clause("6.3")]
public sealed record DisputeClaim(DisputeKind Kind, ValueList<DisputedLine> Lines, string Reason, Bill? Bill = null) : DomainValue;
