namespace MarketDept.Domain.Customers.Care;

/// <summary>A visit that is intended (拜访计划). It claims nothing, so plans may overlap.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Customer">Whom it is to visit (客户).</param>
/// <param name="From">When it is to begin (计划开始).</param>
/// <param name="To">When it is to end (计划结束), after its start.</param>
/// <param name="Purpose">What for (目的).</param>
/// <param name="At">When it was planned (计划时间).</param>
[Clause("8.2.1")]
public sealed record VisitPlan(Id<Customer> Customer, Instant From, Instant To, string Purpose, Instant At) : DomainValue;
