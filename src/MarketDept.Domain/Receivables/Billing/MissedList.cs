namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A settlement cycle that ended without a complete list delivered to the customer (逾期未送清单): evidence, not yet a finding. Equality is by
/// value.</summary>
/// <param name="Customer">The customer who got no complete list in time (客户).</param>
/// <param name="Period">The settlement cycle, first and last day included (结算周期).</param>
/// <param name="Unlisted">The consignments of the cycle that are on no list (未列运单).</param>
/// <param name="Undelivered">The lists of the cycle that were not delivered (未送达清单), by id.</param>
[Clause("9.1")]
public sealed record MissedList(Id<Customer> Customer, DateInterval Period, ValueList<Id<Consignment>> Unlisted, ValueList<Id<ConsignmentList>> Undelivered) : DomainValue;
