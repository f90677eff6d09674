namespace MarketDept.Domain.Receivables.Collections;

/// <summary>What came in from one customer within a period (客户收款统计).</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Figures">What came in, and what fell due.</param>
public sealed record CollectedFromCustomer(Id<Customer> Customer, CollectionFigures Figures);
