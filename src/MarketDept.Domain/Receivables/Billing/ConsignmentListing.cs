namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What a consignment list is printed from (清单内容): customer, period, consignments, last day. Equality is by value.</summary>
/// <param name="Customer">The id of the customer of the consignments (客户).</param>
/// <param name="Period">The period to be listed, first and last day included (期间).</param>
/// <param name="Consignments">The consignments, at least one, as given by <see cref="ConsignmentList.Outstanding"/>.</param>
/// <param name="DeliverBy">The last day for a delivery in time, set by the company; null where none is set.</param>
[Clause("9.1")]
public sealed record ConsignmentListing(Id<Customer> Customer, DateInterval Period, ValueList<Consignment> Consignments, LocalDate? DeliverBy = null) : DomainValue;
