using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A customer whose month does not begin as the month before ended (期初差异).</summary>
/// <param name="Customer">The customer.</param>
/// <param name="ClosingBefore">What the statement of the month before closed with.</param>
/// <param name="Opening">What this one opens with.</param>
public sealed record OpeningDifference(Id<Customer> Customer, Money ClosingBefore, Money Opening);
