namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What a customer does not confirm of a bill, and the bill that takes it (有异议部分). Equality is by value.</summary>
/// <param name="Charges">The sources of the charges that he does not confirm: at least one, and not all.</param>
/// <param name="Objection">Why he does not, not blank.</param>
/// <param name="Bill">The host's id of the bill that takes the disputed charges.</param>
[Clause("6.3")]
public sealed record DisputedPart(ValueList<Id<Charge>> Charges, string Objection, Id<Bill> Bill) : DomainValue;
