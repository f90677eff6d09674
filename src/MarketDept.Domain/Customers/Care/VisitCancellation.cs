namespace MarketDept.Domain.Customers.Care;

/// <summary>That a planned visit was called off (取消拜访).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Reason">Why (原因).</param>
/// <param name="At">When (时间).</param>
public sealed record VisitCancellation(string Reason, Instant At);
