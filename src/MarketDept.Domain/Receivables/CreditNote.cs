namespace MarketDept.Domain.Receivables;

/// <summary>A credit without a bill (贷项内容). Equality is by value.</summary>
/// <param name="Customer">The customer who gets the credit.</param>
/// <param name="Amount">The amount in yuan, more than zero.</param>
/// <param name="Reason">Why the credit is given, not blank.</param>
/// <param name="Proposer">The person who proposed it, and so does not decide; null where nobody did.</param>
[Clause("9.3")]
public sealed record CreditNote(Id<Customer> Customer, Money Amount, string Reason, StaffMember? Proposer = null) : DomainValue;
