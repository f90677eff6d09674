namespace MarketDept.Domain.Receivables;

/// <summary>A credit to a customer that belongs to no bill (贷项内容), to be decided. Equality is by value.</summary>
/// <param name="Customer">The customer who gets the credit (客户).</param>
/// <param name="Amount">The amount of the credit in yuan, more than zero (金额).</param>
/// <param name="Reason">Why the credit is given, not blank (事由).</param>
/// <param name="Proposer">The person who proposed the credit, and who therefore must not decide; null where nobody did.</param>
[Clause("9.3")]
public sealed record CreditNote(Id<Customer> Customer, Money Amount, string Reason, StaffMember? Proposer = null) : DomainValue;
