namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What goes on a consignment list (清单内容). Equality is by value.</summary>
/// <param name="Customer">Whose consignments.</param>
/// <param name="Period">The period, both days included.</param>
/// <param name="Consignments">What goes on it, at least one; as <see cref="ConsignmentList.Outstanding"/> gives them.</param>
/// <param name="DeliverBy">The last day for its delivery, which the company sets; null where it sets none.</param>
[Clause("9.1")]
public sealed record ConsignmentListing(Id<Customer> Customer, DateInterval Period, ValueList<Consignment> Consignments, LocalDate? DeliverBy = null) : DomainValue;
