namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>What one debt got of a payment (抵充金额).</summary>
/// <param name="Debt">Which debt.</param>
/// <param name="Amount">How much, above 0 and at most what was owed on it.</param>
/// <param name="Ground">Why it went there.</param>
/// <typeparam name="T">What the id identifies.</typeparam>
public sealed record DebtAllocation<T>(Id<T> Debt, Money Amount, AllocationGround Ground);
