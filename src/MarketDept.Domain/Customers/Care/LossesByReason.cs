namespace MarketDept.Domain.Customers.Care;

/// <summary>How many customers were lost for one reason (按原因统计).</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record LossesByReason(LossReason Reason, int Count);
