namespace MarketDept.Domain.Receivables;

/// <summary>Which deduction left a credit (余款所出的扣款): its debt and its entry there. Equality is by value.</summary>
/// <param name="Receivable">The debt.</param>
/// <param name="Deduction">The entry.</param>
[Clause("9.3")]
public sealed record CreditOfDeduction(Id<Receivable> Receivable, Id<ReceivableEntry> Deduction) : DomainValue;
