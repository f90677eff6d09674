namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The part of a bill that a customer does not confirm, and the bill that takes it (有异议部分). Equality is by value.</summary>
/// <param name="Charges">The sources of the charges not confirmed: at least one, and not all.</param>
/// <param name="Objection">The customer's reason, not blank.</param>
/// <param name="Bill">The id of the bill for the disputed charges, given by the host.</param>
[Clause("6.3")]
public sealed record DisputedPart(ValueList<Id<Charge>> Charges, string Objection, Id<Bill> Bill) : DomainValue;
