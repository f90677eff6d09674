using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

/// <summary>How many customers in the charge of one person were lost (按业务员统计).</summary>
/// <param name="Salesperson">Who; null for customers in nobody's charge.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record LossesBySalesperson(Id<StaffMember>? Salesperson, int Count);
