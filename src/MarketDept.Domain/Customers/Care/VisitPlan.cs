namespace MarketDept.Domain.Customers.Care;

/// <summary>A planned visit (拜访计划). A plan is no claim that the visit took place, so plans may overlap.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Customer">The customer to be visited (客户).</param>
/// <param name="From">When the visit is to begin (计划开始).</param>
/// <param name="To">When the visit is to end (计划结束), after its start.</param>
/// <param name="Purpose">The purpose of the visit (目的).</param>
/// <param name="At">When the visit was planned (计划时间).</param>
[Clause("8.2.1")]
public sealed record VisitPlan(Id<Customer> Customer, Instant From, Instant To, string Purpose, Instant At) : DomainValue;
