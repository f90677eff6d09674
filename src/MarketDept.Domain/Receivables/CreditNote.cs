namespace MarketDept.Domain.Receivables;

/// <summary>A credit to a customer that belongs to no bill (贷项内容), to be decided. Equality is by value.</summary>
/// <param name="Customer">The customer who gets the credit.</param>
/// <param name="Amount">The amount in yuan, more than zero.</param>
/// <param name="Reason">Why the credit is given, not blank.</param>
/// <param name="Proposer">The person who proposed the credit, and who therefore must not decide; null where nobody did.</param>
[Clause("9.3")]
public sealed record CreditNote(Id<Customer> Customer, Money Amount, string Reason, StaffMember? Proposer = null) : DomainValue;
