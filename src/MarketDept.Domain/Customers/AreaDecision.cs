using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Customers;

/// <summary>Whether a customer outside the delivery area is served (范围外客户的决定): who decided it, when, and why.</summary>
/// <remarks>Equality is by value. It is of one region; once the customer is elsewhere it says nothing of him.</remarks>
/// <param name="Region">The region, outside the area then (区域).</param>
/// <param name="IsServed">Whether the department develops him all the same (是否开发).</param>
/// <param name="Decision">Who decided, why and when.</param>
[Clause("2.2")]
public sealed record AreaDecision(RegionCode Region, bool IsServed, ReasonedDecision Decision);
