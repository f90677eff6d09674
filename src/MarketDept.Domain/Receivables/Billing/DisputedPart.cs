namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The charges of a bill that the customer does not confirm, and the id of the bill that takes them (有异议部分). Equality is by value.</summary>
/// <param name="Charges">The sources of the charges that the customer does not confirm: at least one, and not all.</param>
/// <param name="Objection">The customer's reason for not confirming, not blank.</param>
/// <param name="Bill">The id of the bill for the disputed charges, given by the host.</param>
[Clause("6.3")]
public sealed record DisputedPart(ValueList<Id<Charge>> Charges, string Objection, Id<Bill> Bill) : DomainValue;
