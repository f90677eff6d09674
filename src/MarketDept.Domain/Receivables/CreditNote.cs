namespace MarketDept.Domain.Receivables;

/// <summary>A credit that rests on no bill (贷项内容). Equality is by value.</summary>
/// <param name="Customer">Who gets it.</param>
/// <param name="Amount">How much, in yuan, more than nothing.</param>
/// <param name="Reason">Why, not blank.</param>
/// <param name="Proposer">Who proposed it, and so does not decide; null where nobody did.</param>
[Clause("9.3")]
public sealed record CreditNote(Id<Customer> Customer, Money Amount, string Reason, StaffMember? Proposer = null) : DomainValue;
