using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>What a customer disputes, and why (质疑内容). Equality is by value.</summary>
/// <param name="Kind">Whether the customer claims damage or a lower price.</param>
/// <param name="Lines">The disputed lines, at least one, each once. Together they are at most the charged amount, less deductions and write-offs, paid or not.</param>
/// <param name="Reason">The customer's reason for the dispute, not blank.</param>
/// <param name="Bill">The bill of the debt, which must have the lines as charges; null where the bill is kept outside this package.</param>
[Clause("6.3")]
public sealed record DisputeClaim(DisputeKind Kind, ValueList<DisputedLine> Lines, string Reason, Bill? Bill = null) : DomainValue;
