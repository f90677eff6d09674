using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>The content of a customer's dispute (质疑内容). Equality is by value.</summary>
/// <param name="Kind">A claim for damage, or a deduction of price.</param>
/// <param name="Lines">The disputed lines, at least one, each once. Together they are at most the charged amount, less deductions and write-offs, paid or not.</param>
/// <param name="Reason">The customer's reason, not blank.</param>
/// <param name="Bill">The bill of the debt, which must have the lines as charges; null where it is kept elsewhere.</param>
[Clause("6.3")]
public sealed record DisputeClaim(DisputeKind Kind, ValueList<DisputedLine> Lines, string Reason, Bill? Bill = null) : DomainValue;
