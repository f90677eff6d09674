namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A settlement cycle that passed without the customer's list (逾期未送清单): evidence, and no finding by itself. Equality is by value.</summary>
/// <param name="Customer">Whose (客户).</param>
/// <param name="Period">The cycle (结算周期), both days included.</param>
/// <param name="Unlisted">What was carried in it and is on no list (未列运单).</param>
/// <param name="Undelivered">The lists that hold the rest and were not delivered (未送达清单), by id.</param>
[Clause("9.1")]
public sealed record MissedList(Id<Customer> Customer, DateInterval Period, ValueList<Id<Consignment>> Unlisted, ValueList<Id<ConsignmentList>> Undelivered) : DomainValue;
