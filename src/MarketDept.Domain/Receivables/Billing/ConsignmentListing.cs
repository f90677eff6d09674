namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What a consignment list is printed from (清单内容): customer, period, consignments, last day. Equality is by value.</summary>
/// <param name="Customer">The customer of the consignments.</param>
/// <param name="Period">The period, both days included.</param>
/// <param name="Consignments">The consignments, at least one, as given by <see cref="ConsignmentList.Outstanding"/>.</param>
/// <param name="DeliverBy">The last day for a delivery in time, set by the company; null where none is set.</param>
[Clause("9.1")]
public sealed record ConsignmentListing(Id<Customer> Customer, DateInterval Period, ValueList<Consignment> Consignments, LocalDate? DeliverBy = null) : DomainValue;
